import { type ComponentMessages, defineMessages, type Message } from "../messages/messages.ts";

export interface ScheduleDialogMessages {
  title: string;
  /** Whose clock the times are by, and what it shows now. */
  lead: Message<{ timeZone: string; now: number | undefined }>;
  day: string;
  time: string;
  /** What was chosen, written out, once it is a time. */
  chosen: Message<{ at: string; timeZone: string }>;
  dayMissing: string;
  timeMissing: string;
  past: string;
  /** The clock skips this time. `before` and `after` are the nearest it shows, as `01:30`. */
  skipped: Message<{ time: string; before: string; after: string }>;
  /** The clock shows this time twice; which one is asked for. */
  twice: Message<{ time: string }>;
  earlier: Message<{ at: string; timeZone: string }>;
  later: Message<{ at: string; timeZone: string }>;
  accounts: string;
  accountsLoading: string;
  accountMissing: string;
  /** One of those chosen cannot take the post. */
  accountRefused: string;
  platform: Message<{ platform: string }>;
  needsSignIn: Message<{ platform: string }>;
  signIn: string;
  signInTo: Message<{ handle: string }>;
  /** What happens for one account at that time. */
  modeFor: Message<{ handle: string }>;
  publish: string;
  draft: string;
  publishHint: string;
  draftHint: string;
  noAccountsTitle: string;
  noAccounts: string;
  reload: string;
  notNow: string;
  submit: string;
  interrupted: string;
  finishInterrupted: string;
  startOver: string;
  /** `count` posts still wait for their time. */
  scheduledTitle: Message<{ count: number }>;
  scheduledLead: Message<{ count: number }>;
  /** Posts that were planned before and did not go out. */
  failedBefore: Message<{ handles: readonly string[] }>;
  /** Another tab or device was faster. */
  plannedElsewhere: string;
  /** It was taken, but what is planned cannot be shown. */
  takenUnseen: string;
  addAccount: string;
  waitingTitle: string;
  waiting: Message<{ at: string | undefined; timeZone: string }>;
  postAt: Message<{ at: string; timeZone: string }>;
  postStatus: Message<{ status: string }>;
  done: string;
  undo: Message<{ count: number }>;
  undone: Message<{ count: number }>;
  undoFailed: Message<{ count: number }>;
  /** Why, where a post is on its way out already. */
  undoTooLate: string;
  /** Said once to a screen reader. */
  announceScheduled: Message<{ at: string; timeZone: string }>;
}

/** What is said before the dialog's content is loaded. */
export type FrameText = "title" | "lead" | "accountsLoading";

export const scheduleDialogMessages: ComponentMessages<"scheduleDialog", FrameText> = defineMessages("scheduleDialog", {
  title: "Schedule this post",
  lead: ({ timeZone, now }, format) => {
    const { city } = format.zone(timeZone, now ?? 0);
    if (now === undefined) return `Times are ${city} time.`;
    return `Times are ${city} time. There it is ${format.time(now, timeZone)} now.`;
  },
  accountsLoading: "Loading your accounts",
});
