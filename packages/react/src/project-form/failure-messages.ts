import { type ComponentMessages, defineMessages } from "../messages/messages.ts";
import type { FailureMessage } from "./messages.ts";

export const failureMessages: ComponentMessages<"projectForm", FailureMessage> = defineMessages("projectForm", {
  notSaved: "Not saved.",
  existingTitle: "You already have a product here.",
  existing: "What you typed is kept. You can put it in place of what is there.",
  loadFailed: "Your product cannot be shown right now.",
  tryAgain: "Try again",
});
