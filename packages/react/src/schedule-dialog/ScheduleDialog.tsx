"use client";
import type { SocialAccount } from "@layers-kit/contract";
import type { ReactElement, ReactNode } from "react";
import { useErrorText } from "../errors/useErrorText.ts";
import { OfflineNote } from "../form/OfflineNote.tsx";
import { useMessages } from "../messages/useMessages.ts";
import { Actions, Button, Dialog, Loading, Notice, Skeleton } from "../ui/index.ts";
import { scheduleDialogMessages } from "./messages.ts";
import { ScheduledPosts } from "./ScheduledPosts.tsx";
import { ScheduleForm } from "./ScheduleForm.tsx";
import { type ScheduleDialogOptions, useScheduleDialog } from "./useScheduleDialog.ts";

export interface ScheduleDialogProps extends ScheduleDialogOptions {
  /** Called with false when the customer closes it, scheduled or not. What was chosen is kept. */
  onOpenChange: (open: boolean) => void;
  /** Where to connect an account, shown while there is none: a `SocialConnectButton`. */
  connect?: ReactNode;
  /** Signs in to an account again. Without it, such an account is shown but cannot be chosen. */
  onSignIn?: (account: SocialAccount) => void;
  className?: string;
}

/** Chooses a time, on the project's clock, and the accounts that a piece of content goes to. */
export function ScheduleDialog({
  open,
  onOpenChange,
  connect,
  onSignIn,
  className,
  ...options
}: ScheduleDialogProps): ReactElement {
  const t = useMessages(scheduleDialogMessages);
  const describe = useErrorText();
  const state = useScheduleDialog({ ...options, open });
  const { accounts, posts, schedule, now } = state;
  const timeZone = options.project.timezone;
  const close = (): void => onOpenChange(false);
  const planned = posts.data ?? [];
  const waiting = schedule.status === "done" && schedule.data.gateStatus !== "queued" ? schedule.data : undefined;
  const isPlanned = planned.length > 0 || schedule.status === "done";
  const readError = accounts.error ?? posts.error;

  const frame = (title: string, lead: string | undefined, body: ReactNode, footer?: ReactNode): ReactElement => (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={title}
      dirty={state.form.formState.isDirty && !isPlanned}
      footer={footer}
      {...(lead !== undefined && { lead })}
      {...(className !== undefined && { className })}
    >
      {body}
    </Dialog>
  );

  if (waiting && planned.length === 0) {
    const at = waiting.scheduledFor ?? undefined;
    return frame(
      t.waitingTitle,
      undefined,
      <Notice kind="info" live>
        {t.waiting({ at, timeZone })}
      </Notice>,
      <Actions>
        <Button variant="primary" onClick={close}>
          {t.done}
        </Button>
      </Actions>,
    );
  }
  if (isPlanned) {
    const count = planned.length || schedule.data?.scheduledPostIds?.length || 1;
    return frame(
      t.scheduledTitle,
      t.scheduledLead({ count }),
      <ScheduledPosts
        posts={posts}
        accounts={accounts.data ?? []}
        timeZone={timeZone}
        undo={state.undo}
        onClose={close}
      />,
    );
  }

  const lead = t.lead({ timeZone, now });
  if (accounts.isLoading || posts.isLoading) {
    return frame(
      t.title,
      lead,
      <Loading label={t.accountsLoading}>
        <Skeleton shape="control" />
        <Skeleton shape="control" />
        <Skeleton shape="control" />
      </Loading>,
    );
  }
  if (!accounts.data || !posts.data) {
    const { message, advice } = describe(readError);
    const again = (): void => void Promise.all([accounts.reload(), posts.reload()]);
    return frame(
      t.title,
      lead,
      <Notice kind="bad" title={message} live action={<Button onClick={again}>{t.reload}</Button>}>
        {advice}
      </Notice>,
    );
  }
  return frame(
    t.title,
    lead,
    <>
      <OfflineNote />
      <ScheduleForm state={state} timeZone={timeZone} connect={connect} onSignIn={onSignIn} onClose={close} />
    </>,
  );
}
