"use client";
import type { ScheduledPost, SocialAccount } from "@layers-kit/contract";
import type { ReactElement } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useErrorText } from "../errors/useErrorText.ts";
import type { Action } from "../hooks/useAction.ts";
import type { Resource } from "../hooks/useResource.ts";
import { useMessages } from "../messages/useMessages.ts";
import { Actions, Avatar, Button, Loading, Notice, Skeleton } from "../ui/index.ts";
import { scheduleDialogMessages } from "./messages.ts";
import { canCallOff } from "./useScheduleDialog.ts";

export interface ScheduledPostsProps {
  posts: Resource<readonly ScheduledPost[]>;
  accounts: readonly SocialAccount[];
  timeZone: string;
  undo: Action<readonly string[], number>;
  onClose: () => void;
}

/** What is planned, where and when, and the way to call it off. */
export function ScheduledPosts({ posts, accounts, timeZone, undo, onClose }: ScheduledPostsProps): ReactElement {
  const classOf = useClassName();
  const t = useMessages(scheduleDialogMessages);
  const describe = useErrorText();
  const planned = posts.data ?? [];
  const open = planned.filter(canCallOff).map((post) => post.id);
  const failed = undo.status === "error" ? describe(undo.error) : undefined;
  return (
    <>
      {planned.length === 0 ? (
        <Loading>
          <Skeleton shape="control" />
        </Loading>
      ) : (
        <ul className={classOf("schedule-posts")}>
          {planned.map((post) => {
            const account = accounts.find((one) => one.socialAccountId === post.socialAccountId);
            const platform = account?.platform ?? post.platform ?? "";
            const handle = account?.handle ?? t.platform({ platform });
            return (
              <li key={post.id} className={classOf("schedule-post")} data-status={post.status}>
                <Avatar name={handle} src={account?.avatarUrl} />
                <span className="lk-schedule-account-name">
                  <bdi>{handle}</bdi>
                  <span className="lk-schedule-account-platform">{t.postAt({ at: post.scheduledFor, timeZone })}</span>
                </span>
                <span className="lk-schedule-post-status">{t.postStatus({ status: post.status })}</span>
              </li>
            );
          })}
        </ul>
      )}
      {failed && (
        <Notice kind="bad" title={failed.message} live>
          {failed.advice}
        </Notice>
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
