import { type ComponentMessages, defineMessages } from "../messages/messages.ts";
import type { FurtherLeaseMessage } from "./messages.ts";

/** What the lists and the questions under the disclosure say, loaded with them. */
export const furtherMessages: ComponentMessages<"leaseRequestForm", FurtherLeaseMessage> = defineMessages(
  "leaseRequestForm",
  {
    countriesLabel: "Where should their followers be?",
    countriesHint: "Leave it empty if it does not matter.",
    countriesPlaceholder: "Add a country",
    languageLabel: "Which language do they post in?",
    anyLanguage: "Any language",
    audienceLabel: "Who should their followers be?",
    audienceHint: "For example: people who make coffee at home and care how.",
    targetLabel: "What will you post on them?",
    targetHint: "It helps us to choose accounts where that fits in.",
    noteLabel: "Anything else we should know?",
    noteHint: "People read this when they choose the accounts.",
  },
);
