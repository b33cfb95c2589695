import { type ComponentMessages, defineMessages, type Message } from "../messages/messages.ts";
import type { Step, StepState } from "./steps.ts";

export interface OnboardingFlowMessages {
  /** Names the list of steps. */
  steps: string;
  step: Message<{ step: Step }>;
  /** Under a step's name: what is there already, or that it may be left out. */
  stepNote: Message<{
    step: Step;
    state: StepState;
    name: string | undefined;
    mediaCount: number;
    handles: readonly string[];
  }>;
  /** For a screen reader, after the step's name. */
  stepState: Message<{ state: StepState }>;
  loading: string;
  reload: string;
  back: string;
  continue: string;
  skip: string;
  accountTitle: string;
  accountLead: string;
  connectOff: string;
  postTitle: string;
  scheduleTitle: string;
  scheduleLead: string;
  chooseTime: string;
  changeTime: string;
  postMyself: string;
  finishedTitle: Message<{ scheduled: boolean }>;
  /** `waiting`: what was planned goes ahead once the post is approved. */
  finishedLead: Message<{ scheduled: boolean; waiting: boolean }>;
  another: string;
}

const names: Record<Step, string> = {
  project: "Your product",
  media: "Pictures",
  account: "Account",
  post: "First post",
  schedule: "Schedule",
};

export const onboardingFlowMessages: ComponentMessages<"onboardingFlow"> = defineMessages("onboardingFlow", {
  steps: "Getting started",
  step: ({ step }) => names[step],
  stepNote: ({ step, state, name, mediaCount, handles }, format) => {
    if (state === "skipped") return "Skipped";
    if (state !== "done") return step === "project" || step === "post" ? "" : "Optional";
    if (step === "project") return name ?? "";
    if (step === "media") return format.plural(mediaCount, { one: "# file", other: "# files" });
    if (step === "account") return format.list(handles.map((handle) => format.isolate(handle)));
    return step === "post" ? "Ready" : "Planned";
  },
  stepState: ({ state }) => ({ done: "done", skipped: "skipped", open: "", locked: "not open yet" })[state],
  loading: "Finding where you left off",
  reload: "Try again",
  back: "Back",
  continue: "Continue",
  skip: "Skip for now",
  accountTitle: "Connect an account",
  accountLead:
    "So that we can post for you. You say yes on TikTok or Instagram itself; we never see your password. Skip this if you would rather post yourself.",
  connectOff: "Connecting accounts is not available here.",
  postTitle: "Your first post",
  scheduleTitle: "When should it go out?",
  scheduleLead: "Choose a time and we post it for you. You can change your mind until then.",
  chooseTime: "Choose a time",
  changeTime: "See or change the plan",
  postMyself: "Skip, I will post it myself",
  finishedTitle: ({ scheduled }) => (scheduled ? "All set" : "Your post is ready"),
  finishedLead: ({ scheduled, waiting }) =>
    waiting
      ? "Nothing more to do: your plan is kept, and goes ahead once the post is approved."
      : scheduled
        ? "Nothing more to do: we post it at the time you chose."
        : "Download it, copy the caption, and post it wherever you like.",
  another: "Make another post",
});
