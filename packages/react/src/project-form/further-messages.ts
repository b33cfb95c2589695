import { type ComponentMessages, defineMessages } from "../messages/messages.ts";
import type { FurtherMessage } from "./messages.ts";

const voices: Readonly<Record<string, string>> = {
  authentic: "Like a real person",
  witty: "Witty",
  professional: "Professional",
  warm: "Warm",
  casual: "Casual",
  educational: "Like a good teacher",
};

const genders: Readonly<Record<string, string>> = { all: "Everyone", female: "Women", male: "Men" };

/** What stands under the disclosure says, loaded with it. */
export const furtherMessages: ComponentMessages<"projectForm", FurtherMessage> = defineMessages("projectForm", {
  taglineLabel: "Does it have a slogan?",
  taglineHint: "One line. We use it where it fits.",
  primaryLanguageLabel: "Which language do you post in?",
  brandVoiceLabel: "How should it sound?",
  brandVoice: ({ voice }) => voices[voice] ?? voice,
  targetGenderLabel: "Who is it for?",
  targetGenderHint: "Your persona is made to match.",
  ownerEmailLabel: "Where should we write to you?",
  ownerEmailHint: "Your e-mail address, for news about this product alone.",
  targetGender: ({ gender }) => genders[gender] ?? gender,
});
