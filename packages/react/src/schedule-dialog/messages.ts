import { type ComponentMessages, defineMessages, type Message } from "../messages/messages.ts";
import { called, platformName } from "../messages/words.ts";

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

const statuses: Readonly<Record<string, string>> = {
  queued: "Waiting for its time",
  publishing: "Being posted now",
  published: "Posted",
  draft: "Sent to your phone",
  failed: "Not posted",
  canceled: "Called off",
};
export const scheduleDialogMessages: ComponentMessages<"scheduleDialog"> = defineMessages("scheduleDialog", {
  title: "Schedule this post",
  lead: ({ timeZone, now }, format) => {
    const { city } = format.zone(timeZone, now ?? 0);
    if (now === undefined) return `Times are ${city} time.`;
    return `Times are ${city} time. There it is ${format.time(now, timeZone)} now.`;
  },
  day: "Day",
  time: "Time",
  chosen: ({ at, timeZone }, format) => format.dateTime(at, timeZone),
  dayMissing: "Choose a day.",
  timeMissing: "Choose a time.",
  past: "That time has passed. Choose a later one.",
  skipped: ({ time, before, after }) =>
    `On this night clocks go forward: ${time} does not exist. Choose ${before} or ${after}.`,
  twice: ({ time }) => `On this night clocks go back, so ${time} comes twice. Which one?`,
  earlier: ({ at, timeZone }, format) => `First, ${format.time(at, timeZone)}`,
  later: ({ at, timeZone }, format) => `Second, ${format.time(at, timeZone)}`,
  accounts: "Where to",
  accountsLoading: "Loading your accounts",
  accountMissing: "Choose at least one account.",
  accountRefused: "One of these accounts cannot take this post. Choose another one.",
  platform: ({ platform }) => platformName(platform),
  needsSignIn: ({ platform }) => `${platformName(platform)} · sign in again to post`,
  signIn: "Sign in",
  signInTo: ({ handle }, format) => `Sign in to ${format.isolate(handle)} again`,
  modeFor: ({ handle }, format) => `What happens on ${format.isolate(handle)}`,
  publish: "Publish",
  draft: "Draft",
  publishHint: "Publish: we post it for you at that time.",
  draftHint: "Draft: it is sent to your phone at that time, for you to finish.",
  noAccountsTitle: "No account to post to yet",
  noAccounts: "Connect TikTok or Instagram first, then choose a time.",
  reload: "Try again",
  notNow: "Not now",
  submit: "Schedule",
  interrupted: "You pressed Schedule before, but no answer came. Finish it: it will be posted once, never twice.",
  finishInterrupted: "Finish it",
  startOver: "Start over",
  scheduledTitle: ({ count }) => (count > 0 ? "Scheduled" : "Nothing left to do"),
  scheduledLead: ({ count }, format) =>
    count === 0
      ? "This post has gone out."
      : format.plural(count, {
          one: "It goes to one account. You can close this page.",
          other: "It goes to # accounts. You can close this page.",
        }),
  failedBefore: ({ handles }, format) =>
    `It could not be posted to ${format.list(handles.map((handle) => format.isolate(handle)))}. Choose a new time to try again.`,
  plannedElsewhere: "This post was scheduled in the meantime, perhaps in another window. Nothing was added.",
  takenUnseen: "It is scheduled. We cannot show the details right now.",
  addAccount: "Post to another account",
  waitingTitle: "Waiting for approval",
  waiting: ({ at, timeZone }, format) =>
    at === undefined
      ? "Your plan is kept. It goes ahead once the post is approved."
      : `Your plan is kept: ${format.dateTime(at, timeZone)}. It goes ahead once the post is approved.`,
  postAt: ({ at, timeZone }, format) => format.dateTime(at, timeZone),
  postStatus: ({ status }) => called(statuses, status),
  done: "Done",
  undo: ({ count }, format) => format.plural(count, { one: "Call it off", other: "Call all # off" }),
  undone: ({ count }, format) =>
    format.plural(count, {
      one: "Called off. Nothing will be posted.",
      other: "All # called off. Nothing will be posted.",
    }),
  undoFailed: ({ count }, format) =>
    format.plural(count, { one: "It could not be called off.", other: "Not all of it could be called off." }),
  undoTooLate: "What is going out already can no longer be stopped.",
  announceScheduled: ({ at, timeZone }, format) => `Scheduled for ${format.dateTime(at, timeZone)}.`,
});
