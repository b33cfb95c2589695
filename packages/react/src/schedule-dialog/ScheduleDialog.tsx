"use client";
import type { SocialAccount } from "@layers-kit/contract";
import { type ReactElement, type ReactNode, useEffect, useState, useSyncExternalStore } from "react";
import { useNow } from "../hooks/useNow.ts";
import { useWhenIdle } from "../hooks/useWhenIdle.ts";
import { useMessages } from "../messages/useMessages.ts";
import { Dialog, Loading, Skeleton } from "../ui/index.ts";
import { LoadProblem } from "../ui/load-on-use/LoadProblem.tsx";
import { type PartState, partLoader } from "../ui/load-on-use/part-loader.ts";
import { scheduleDialogMessages } from "./messages.ts";
import type { DialogContent, SchedulePlanningProps } from "./SchedulePlanning.tsx";
import type { ScheduleDialogOptions } from "./useScheduleDialog.ts";

export interface ScheduleDialogProps extends ScheduleDialogOptions {
  /** Called with false when the customer closes it, scheduled or not. What was chosen is kept. */
  onOpenChange: (open: boolean) => void;
  /** Where to connect an account, shown while there is none: a `SocialConnectButton`. */
  connect?: ReactNode;
  /** Signs in to an account again. Without it, such an account is shown but cannot be chosen. */
  onSignIn?: (account: SocialAccount) => void;
  className?: string;
}

type Planning = (props: SchedulePlanningProps) => ReactNode;
const planning = partLoader(
  () => import("./SchedulePlanning.tsx"),
  ({ SchedulePlanning }): Planning => SchedulePlanning,
);
const ignore = (): (() => void) => () => {};
const unloaded: PartState<Planning> = {};

/** Chooses a time, on the project's clock, and the accounts that a piece of content goes to. */
export function ScheduleDialog(props: ScheduleDialogProps): ReactElement {
  const { open, onOpenChange, project, className } = props;
  const t = useMessages(scheduleDialogMessages);
  const now = useNow();
  // A try that fails before anybody has opened the dialog is nothing to tell.
  const {
    part: Planning,
    error,
    isLoading,
  } = useSyncExternalStore(open ? planning.subscribe : ignore, planning.state, () => unloaded);
  useWhenIdle(planning.load);
  useEffect(() => {
    if (open) planning.load();
  }, [open]);
  const [content, setContent] = useState<DialogContent>({});
  const { title, lead = title ? undefined : t.lead({ timeZone: project.timezone, now }), children, ...rest } = content;
  const problem = error ? (
    <LoadProblem error={error} isRetrying={isLoading === true} retry={planning.retry} />
  ) : (
    <Loading label={t.accountsLoading}>
      <Skeleton shape="control" />
      <Skeleton shape="control" />
      <Skeleton shape="control" />
    </Loading>
  );

  return (
    <>
      {Planning && <Planning {...props} onContent={setContent} />}
      <Dialog
        {...rest}
        open={open}
        onOpenChange={onOpenChange}
        title={title ?? t.title}
        lead={lead}
        {...(className !== undefined && { className })}
      >
        {children ?? problem}
      </Dialog>
    </>
  );
}
