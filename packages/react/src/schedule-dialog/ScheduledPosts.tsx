"use client";
import { isLayersError } from "@layers-kit/client";
import type { ReactElement } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useErrorText } from "../errors/useErrorText.ts";
import { useMessages } from "../messages/useMessages.ts";
import { Actions, Avatar, Button, Loading, Notice, Skeleton } from "../ui/index.ts";
import { planningMessages } from "./planning-messages.ts";
import { canCallOff, type ScheduleDialogState } from "./useScheduleDialog.ts";

export interface ScheduledPostsProps {
  state: ScheduleDialogState;
  timeZone: string;
  onClose: () => void;
}

/** What is planned, where and when, and the way to call it off. */
export function ScheduledPosts({ state, timeZone, onClose }: ScheduledPostsProps): ReactElement {
  const { posts, planned, undo, addAccounts, wasPlannedElsewhere } = state;
  const classOf = useClassName();
  const t = useMessages(planningMessages);
  const describe = useErrorText();
  const accounts = state.accounts.data ?? [];
  const open = planned.filter(canCallOff).map((post) => post.id);
  const shown = (posts.data ?? []).filter(({ status }) => status !== "canceled");
  const failed = undo.status === "error" ? describe(undo.error) : undefined;
  const isTooLate = isLayersError(undo.error) && undo.error.code === "CONFLICT";
  return (
    <>
      {wasPlannedElsewhere && (
        <Notice kind="warn" live>
          {t.plannedElsewhere}
        </Notice>
      )}
      {planned.length === 0 ? (
        <Unseen state={state} />
      ) : (
        <ul className={classOf("schedule-posts")}>
          {shown.map((post) => {
            const account = accounts.find((one) => one.socialAccountId === post.socialAccountId);
            const platform = account?.platform ?? post.platform ?? "";
            const handle = account?.handle ?? t.platform({ platform });
            return (
              <li key={post.id} className={classOf("schedule-post")} data-status={post.status}>
                <Avatar name={handle} src={account?.avatarUrl} />
                <span className={classOf("schedule-account-name")}>
                  <bdi>{handle}</bdi>
                  <span className={classOf("schedule-account-platform")}>
                    {t.postAt({ at: post.scheduledFor, timeZone })}
                  </span>
                </span>
                <span className={classOf("schedule-post-status")}>{t.postStatus({ status: post.status })}</span>
              </li>
            );
          })}
        </ul>
      )}
      {failed && (
        <Notice kind="bad" title={t.undoFailed({ count: planned.length })} live>
          {isTooLate ? t.undoTooLate : `${failed.message} ${failed.advice}`}
        </Notice>
      )}
      {addAccounts && (
        <div>
          <Button variant="quiet" onClick={addAccounts}>
            {t.addAccount}
          </Button>
        </div>
      )}
      <Actions
        start={
          open.length > 0 && (
            <Button variant="quiet" busy={undo.status === "pending"} onClick={() => undo.run(open)}>
              {t.undo({ count: open.length })}
            </Button>
          )
        }
      >
        <Button variant="primary" onClick={onClose}>
          {t.done}
        </Button>
      </Actions>
    </>
  );
}

/** The plan was taken, but its posts are not here: not yet, or they cannot be read. */
function Unseen({ state: { posts } }: { state: ScheduleDialogState }): ReactElement {
  const t = useMessages(planningMessages);
  if (posts.isValidating) {
    return (
      <Loading>
        <Skeleton shape="control" />
      </Loading>
    );
  }
  return (
    <Notice kind="info" action={<Button onClick={() => void posts.reload()}>{t.reload}</Button>}>
      {t.takenUnseen}
    </Notice>
  );
}
