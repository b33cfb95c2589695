import { type ComponentMessages, defineMessages, type Message } from "../messages/messages.ts";
import type { RemixKind } from "./useRemix.ts";

export interface RemixProgressMessages {
  title: Message<{ kind: RemixKind }>;
  lead: string;
  /** While a persona is being made. */
  waitingTitle: string;
  waitingLead: Message<{ kind: RemixKind }>;
  /** A stage, by the API's word. */
  stage: Message<{ stage: string }>;
  /** For a screen reader, after the stage's name. */
  stageState: Message<{ state: "done" | "now" | "ahead" }>;
  stageProgress: Message<{ progress: number }>;
  progressOf: Message<{ stage: string }>;
  timeLeft: Message<{ seconds: number }>;
  takingLong: string;
  cancel: string;
  canceling: string;
  tooLate: string;
  stoppedTitle: string;
  tryAgain: string;
  chooseAnother: string;
  failedTitle: string;
  failed: string;
  canceledTitle: string;
  canceled: string;
  doneTitle: Message<{ kind: RemixKind }>;
  done: string;
  offline: string;
  announceStage: Message<{ stage: string }>;
}

const stages: Readonly<Record<string, string>> = {
  queued: "Waiting for a turn",
  generating_visuals: "Drawing the pictures",
  finalizing: "Finishing",
};
/** A stage that is not known yet has no name that a customer could read. */
const nameOf = (stage: string): string => (Object.hasOwn(stages, stage) ? stages[stage] : undefined) ?? "Working on it";

export const remixProgressMessages: ComponentMessages<"remixProgress"> = defineMessages("remixProgress", {
  title: ({ kind }) => `Making your ${kind}`,
  lead: "Usually two minutes. You can close this page.",
  waitingTitle: "Your persona comes first",
  waitingLead: ({ kind }) => `It takes about a minute. Your ${kind} starts by itself as soon as it is ready.`,
  stage: ({ stage }) => nameOf(stage),
  stageState: ({ state }) => ({ done: "done", now: "going on now", ahead: "still to come" })[state],
  stageProgress: ({ progress }, format) => `this stage: ${format.percent(progress)}`,
  progressOf: ({ stage }) => nameOf(stage),
  timeLeft: ({ seconds }, format) => `About ${format.duration(seconds)} left`,
  takingLong: "This is taking longer than usual. It goes on, and you need not wait here.",
  cancel: "Cancel",
  canceling: "Stopping…",
  tooLate: "It is too far along to be stopped. It will be ready soon.",
  stoppedTitle: "It was not started.",
  tryAgain: "Try again",
  chooseAnother: "Choose another",
  failedTitle: "This one did not work out.",
  failed: "You were not charged for it. Choose another source, or try this one again later.",
  canceledTitle: "Stopped.",
  canceled: "Nothing was made. Choose another source whenever you like.",
  doneTitle: ({ kind }) => `Your ${kind} is ready`,
  done: "Look at it, then choose when it goes out.",
  offline: "You are offline. It goes on without you; we look again when the connection is back.",
  announceStage: ({ stage }) => nameOf(stage),
});
