"use client";
import { memo, type ReactNode } from "react";
import { useBrowserLayoutEffect } from "../appearance/useBrowserLayoutEffect.ts";
import { useErrorText } from "../errors/useErrorText.ts";
import { OfflineNote } from "../form/OfflineNote.tsx";
import { useMessages } from "../messages/useMessages.ts";
import { Actions, Button, type DialogProps, Notice } from "../ui/index.ts";
import { planningMessages } from "./planning-messages.ts";
import type { ScheduleDialogProps } from "./ScheduleDialog.tsx";
import { ScheduledPosts } from "./ScheduledPosts.tsx";
import { ScheduleForm } from "./ScheduleForm.tsx";
import { canCallOff, useScheduleDialog } from "./useScheduleDialog.ts";

/** What stands in the dialog. Without a title, title and lead are those it opens with; without children it still loads. */
export type DialogContent = Partial<Pick<DialogProps, "title" | "lead" | "dirty" | "children" | "footer">>;

export interface SchedulePlanningProps extends ScheduleDialogProps {
  readonly onContent: (content: DialogContent) => void;
}

/**
 * Plans, and remembers while the dialog is closed. It shows nothing itself: the dialog stands there before this is loaded, so it
 * hands its content over.
 */
export const SchedulePlanning: (props: SchedulePlanningProps) => ReactNode = memo(function SchedulePlanning({
  onContent,
  ...props
}: SchedulePlanningProps): null {
  const content = useDialogContent(props);
  useBrowserLayoutEffect(() => onContent(content));
  return null;
});

function useDialogContent({ onOpenChange, connect, onSignIn, ...options }: ScheduleDialogProps): DialogContent {
  const t = useMessages(planningMessages);
  const describe = useErrorText();
  const state = useScheduleDialog(options);
  const { view, planned } = state;
  const timeZone = options.project.timezone;
  const close = (): void => onOpenChange(false);

  if (view === "waiting") {
    return {
      title: t.waitingTitle,
      children: (
        <Notice kind="info" live>
          {t.waiting({ at: state.waiting?.scheduledFor, timeZone })}
        </Notice>
      ),
      footer: (
        <Actions>
          <Button variant="primary" onClick={close}>
            {t.done}
          </Button>
        </Actions>
      ),
    };
  }
  if (view === "planned") {
    const taken = state.schedule.data?.scheduledPostIds?.length ?? 1;
    const count = planned.length === 0 ? taken : planned.filter(canCallOff).length;
    return {
      title: t.scheduledTitle({ count }),
      lead: t.scheduledLead({ count }),
      children: <ScheduledPosts state={state} timeZone={timeZone} onClose={close} />,
    };
  }
  if (view === "loading") return {};
  if (view === "failed") {
    const { message, advice } = describe(state.readError);
    return {
      children: (
        <Notice kind="bad" title={message} live action={<Button onClick={state.reload}>{t.reload}</Button>}>
          {advice}
        </Notice>
      ),
    };
  }
  return {
    dirty: state.form.formState.isDirty,
    children: (
      <>
        <OfflineNote />
        <ScheduleForm state={state} timeZone={timeZone} connect={connect} onSignIn={onSignIn} onClose={close} />
      </>
    ),
  };
}
