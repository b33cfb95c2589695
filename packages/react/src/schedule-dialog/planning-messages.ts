import { type ComponentMessages, defineMessages } from "../messages/messages.ts";
import { called, platformName } from "../messages/words.ts";
import type { FrameText, ScheduleDialogMessages } from "./messages.ts";

const statuses: Readonly<Record<string, string>> = {
  queued: "Waiting for its time",
  publishing: "Being posted now",
  published: "Posted",
  draft: "Sent to your phone",
  failed: "Not posted",
  canceled: "Called off",
};
/** What is said once the dialog's content is loaded. */
export const planningMessages: ComponentMessages<
  "scheduleDialog",
  Exclude<keyof ScheduleDialogMessages, FrameText>
> = defineMessages("scheduleDialog", {
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
