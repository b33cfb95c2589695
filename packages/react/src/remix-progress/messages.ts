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

/** What is said while it is looked for, and what the hook announces. */
export type FirstRemixMessage = "looking" | "stage" | "doneTitle";

export const nameOf = (kind: Kind): string => kind ?? "post";

const stages: Readonly<Record<string, Message<{ kind: Kind }>>> = {
  queued: () => "Waiting for a turn",
  generating_visuals: ({ kind }) => (kind === "video" ? "Making the pictures move" : "Drawing the pictures"),
  finalizing: () => "Finishing",
};

export const remixProgressMessages: ComponentMessages<"remixProgress", FirstRemixMessage> = defineMessages(
  "remixProgress",
  {
    looking: "Looking for what is being made",
    stage: ({ stage, kind }, format) =>
      (Object.hasOwn(stages, stage) ? stages[stage]?.({ kind }, format) : undefined) ?? "Working on it",
    doneTitle: ({ kind }) => `Your ${nameOf(kind)} is ready`,
  },
);
