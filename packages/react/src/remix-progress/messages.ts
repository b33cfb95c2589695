import { type ComponentMessages, defineMessages, type Message } from "../messages/messages.ts";
import type { RemixKind } from "./asked-remix.ts";

/** What is being made; undefined where only its id is known yet. */
type Kind = RemixKind | undefined;

export interface RemixProgressMessages {
  title: Message<{ kind: Kind }>;
  lead: Message<{ kind: Kind }>;
  /** It has gone on for much longer than usual. */
  leadSlow: string;
  /** While a persona is made first: nothing has begun that would go on without this page. */
  leadWaiting: Message<{ kind: Kind }>;
  looking: string;
  /** On the list of stages. */
  stages: string;
  personaStage: string;
  /** A stage, by the API's word; one that is not known has no name that a customer could read. */
  stage: Message<{ stage: string; kind: Kind }>;
  /** After the stage's name, for a screen reader. */
  stageState: Message<{ state: "done" | "now" | "ahead" }>;
  stageProgress: Message<{ progress: number }>;
  stageTook: Message<{ seconds: number }>;
  timeLeft: Message<{ seconds: number }>;
  cancel: string;
  canceling: string;
  tooLate: string;
  alreadyOver: string;
  /** In front of why it could not be stopped. */
  notCanceled: string;
  stoppedTitle: Message<{ kind: Kind }>;
  tryAgain: string;
  chooseAnother: string;
  continue: string;
  failedTitle: Message<{ kind: Kind }>;
  /** It cannot be looked at any more. */
  lostTitle: Message<{ kind: Kind }>;
  /** Where nothing is known that a customer could act on. */
  failed: string;
  failedPersona: string;
  canceledTitle: Message<{ kind: Kind }>;
  canceled: string;
  doneTitle: Message<{ kind: Kind }>;
  done: string;
  offline: string;
  /** The latest look brought nothing. */
  outOfSight: string;
  nothingTitle: string;
  nothing: string;
  choose: string;
  /** Beside what starts it, where the host tells: `cost` is its own words. */
  cost: Message<{ cost: string }>;
}

const stages: Readonly<Record<string, Message<{ kind: Kind }>>> = {
  queued: () => "Waiting for a turn",
  generating_visuals: ({ kind }) => (kind === "video" ? "Making the pictures move" : "Drawing the pictures"),
  finalizing: () => "Finishing",
};

const nameOf = (kind: Kind): string => kind ?? "post";
/** From so many seconds on, a number says more than words. */
const worthCounting = 20;

export const remixProgressMessages: ComponentMessages<"remixProgress"> = defineMessages("remixProgress", {
  title: ({ kind }) => `Making your ${nameOf(kind)}`,
  lead: ({ kind }) =>
    kind === "slideshow"
      ? "Usually two minutes. You can close this page."
      : "Usually a few minutes. You can close this page.",
  leadSlow: "This one takes longer than usual. It goes on, and you can close this page.",
  leadWaiting: ({ kind }) =>
    `Your persona comes first, about a minute. Your ${nameOf(kind)} begins by itself after that; keep this page open until then.`,
  looking: "Looking for what is being made",
  stages: "How far it is",
  personaStage: "Making your persona",
  stage: ({ stage, kind }, format) =>
    (Object.hasOwn(stages, stage) ? stages[stage]?.({ kind }, format) : undefined) ?? "Working on it",
  stageState: ({ state }) => ({ done: "done", now: "going on now", ahead: "still to come" })[state],
  stageProgress: ({ progress }, format) => `this stage: ${format.percent(progress)}`,
  stageTook: ({ seconds }, format) => format.duration(seconds),
  timeLeft: ({ seconds }, format) =>
    seconds < worthCounting ? "A few seconds left" : `About ${format.duration(Math.ceil(seconds / 10) * 10)} left`,
  cancel: "Cancel",
  canceling: "Stopping…",
  tooLate: "It is too far along to be stopped, so it goes on. It will be ready soon.",
  alreadyOver: "It had come to its end already.",
  notCanceled: "It could not be stopped, so it goes on.",
  stoppedTitle: ({ kind }) => `Your ${nameOf(kind)} was not started`,
  tryAgain: "Try again",
  chooseAnother: "Choose another",
  continue: "Continue",
  failedTitle: ({ kind }) => `Your ${nameOf(kind)} did not work out`,
  lostTitle: ({ kind }) => `Your ${nameOf(kind)} cannot be shown`,
  failed: "Something went wrong on the way, and it was nothing you did. Another post may do better.",
  failedPersona: "The persona in it was removed meanwhile. Choose a post again, and another one steps in.",
  canceledTitle: ({ kind }) => `Your ${nameOf(kind)} was stopped`,
  canceled: "Nothing was made. Choose another post whenever you like.",
  doneTitle: ({ kind }) => `Your ${nameOf(kind)} is ready`,
  done: "Have a look. Nothing is posted until you say so.",
  offline: "You are offline. It goes on without you; we look again when the connection is back.",
  outOfSight: "We cannot see how far it is right now. It goes on, and we keep looking.",
  nothingTitle: "Nothing is being made right now",
  nothing: "What you have remixed stands here while it is made.",
  choose: "Choose something to remix",
  cost: ({ cost }) => `Takes ${cost}`,
});
