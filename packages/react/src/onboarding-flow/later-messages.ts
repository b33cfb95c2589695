import { type ComponentMessages, defineMessages } from "../messages/messages.ts";
import type { FirstText, OnboardingFlowMessages } from "./messages.ts";

/** What the steps after the first say. */
export const laterMessages: ComponentMessages<
  "onboardingFlow",
  Exclude<keyof OnboardingFlowMessages, FirstText>
> = defineMessages("onboardingFlow", {
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
  archivedTitle: "Your product is archived",
  archived:
    "What you made is kept, but nothing new is made or posted. Your provider can open it again: please ask them.",
});
