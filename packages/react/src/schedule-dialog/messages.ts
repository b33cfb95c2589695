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
  scheduledTitle: string;
  scheduledLead: Message<{ count: number }>;
  waitingTitle: string;
  waiting: Message<{ at: string | undefined; timeZone: string }>;
  postAt: Message<{ at: string; timeZone: string }>;
  postStatus: Message<{ status: string }>;
  done: string;
  undo: Message<{ count: number }>;
  undone: Message<{ count: number }>;
  /** Said once to a screen reader. */
  announceScheduled: Message<{ at: string; timeZone: string }>;
}

const platforms: Readonly<Record<string, string>> = { tiktok: "TikTok", instagram: "Instagram" };
const statuses: Readonly<Record<string, string>> = {
  queued: "Waiting for its time",
  publishing: "Being posted now",
  published: "Posted",
  draft: "Sent to your phone",
  failed: "Not posted",
  canceled: "Called off",
};
/** A name that is not known yet is shown as it came. */
const nameOf = (names: Readonly<Record<string, string>>, name: string) =>
  (Object.hasOwn(names, name) ? names[name] : name) ?? name;

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
  platform: ({ platform }) => nameOf(platforms, platform),
  needsSignIn: ({ platform }) => `${nameOf(platforms, platform)} · sign in again to post`,
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
  interrupted:
    "You pressed Schedule before, but the page closed before the answer came. Finishing it posts it once, never twice.",
  finishInterrupted: "Finish it",
  startOver: "Start over",
  scheduledTitle: "Scheduled",
  scheduledLead: ({ count }, format) =>
    format.plural(count, {
      one: "It goes to one account. You can close this page.",
      other: "It goes to # accounts. You can close this page.",
    }),
  waitingTitle: "Waiting for approval",
  waiting: ({ at, timeZone }, format) =>
    at === undefined
      ? "Your plan is kept. It goes ahead once the post is approved."
      : `Your plan is kept: ${format.dateTime(at, timeZone)}. It goes ahead once the post is approved.`,
  postAt: ({ at, timeZone }, format) => format.dateTime(at, timeZone),
  postStatus: ({ status }) => nameOf(statuses, status),
  done: "Done",
  undo: ({ count }, format) => format.plural(count, { one: "Call it off", other: "Call all # off" }),
  undone: ({ count }, format) =>
    format.plural(count, {
      one: "Called off. Nothing will be posted.",
      other: "All # called off. Nothing will be posted.",
    }),
  announceScheduled: ({ at, timeZone }, format) => `Scheduled for ${format.dateTime(at, timeZone)}.`,
});
