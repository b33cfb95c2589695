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
import { canCallOff, type ScheduleDialogOptions, useScheduleDialog } from "./useScheduleDialog.ts";

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
  const { view, planned, waiting, now } = state;
  const timeZone = options.project.timezone;
  const close = (): void => onOpenChange(false);

  const frame = (title: string, lead: string | undefined, body: ReactNode, footer?: ReactNode): ReactElement => (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={title}
      dirty={view === "form" && state.form.formState.isDirty}
      footer={footer}
      {...(lead !== undefined && { lead })}
      {...(className !== undefined && { className })}
    >
      {body}
    </Dialog>
  );

  if (view === "waiting") {
    return frame(
      t.waitingTitle,
      undefined,
      <Notice kind="info" live>
        {t.waiting({ at: waiting?.scheduledFor, timeZone })}
      </Notice>,
      <Actions>
        <Button variant="primary" onClick={close}>
          {t.done}
        </Button>
      </Actions>,
    );
  }
  if (view === "planned") {
    const taken = state.schedule.data?.scheduledPostIds?.length ?? 1;
    const count = planned.length === 0 ? taken : planned.filter(canCallOff).length;
    return frame(
      t.scheduledTitle({ count }),
      t.scheduledLead({ count }),
      <ScheduledPosts state={state} timeZone={timeZone} onClose={close} />,
    );
  }

  const lead = t.lead({ timeZone, now });
  if (view === "loading") {
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
  if (view === "failed") {
    const { message, advice } = describe(state.readError);
    return frame(
      t.title,
      lead,
      <Notice kind="bad" title={message} live action={<Button onClick={state.reload}>{t.reload}</Button>}>
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
