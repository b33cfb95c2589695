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
  /** Instead of every step, where the provider has archived the project. */
  archivedTitle: string;
  archived: string;
}

const names: Record<Step, string> = {
  project: "Your product",
  media: "Pictures",
  account: "Account",
  post: "First post",
  schedule: "Schedule",
};

/** What is said before the first step is done. */
export type FirstText = "steps" | "step" | "stepNote" | "stepState" | "loading";

export const onboardingFlowMessages: ComponentMessages<"onboardingFlow", FirstText> = defineMessages("onboardingFlow", {
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
});
