import { type ComponentMessages, defineMessages } from "../messages/messages.ts";
import type { AtOnce, ProjectFormMessages } from "./messages.ts";

const voices: Readonly<Record<string, string>> = {
  authentic: "Like a real person",
  witty: "Witty",
  professional: "Professional",
  warm: "Warm",
  casual: "Casual",
  educational: "Like a good teacher",
};

const genders: Readonly<Record<string, string>> = { all: "Everyone", female: "Women", male: "Men" };

export const projectViewMessages: ComponentMessages<
  "projectForm",
  Exclude<keyof ProjectFormMessages, AtOnce>
> = defineMessages("projectForm", {
  appNameLabel: "What is it called?",
  appNameHint: "As your own customers know it.",
  nameLabel: "What should we call it here?",
  nameHint: "For your own lists. Nobody else sees it.",
  appDescriptionLabel: "What makes it worth having?",
  appDescriptionHint: ({ length, min }, format) => {
    if (length === 0) {
      return `What it is, who it is for and why they like it. We need ${format.number(min)} characters to find hashtags, write openings and make your persona.`;
    }
    return length < min
      ? format.plural(min - length, {
          one: "One more character and we can start on hashtags and your persona.",
          other: "# more characters and we can start on hashtags and your persona.",
        })
      : "Enough to start on hashtags and your persona.";
  },
  timezoneLabel: "Which time zone do you post in?",
  timezoneHint: ({ time }) => `Your posts are planned in it.${time ? ` It is ${time} there now.` : ""}`,
  timezonePlaceholder: "Type a city or a country",
  more: ({ optional }) => `How it sounds, and for whom${optional ? " (optional)" : ""}`,
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
  create: "Save product",
  save: "Save changes",
  saved: "Saved.",
  notSaved: "Not saved.",
  existingTitle: "You already have a product here.",
  existing: "What you typed is kept. You can update your product with it; everything else stays as it is.",
  updateExisting: "Update it with this",
  loadFailed: "Your product cannot be shown right now.",
  tryAgain: "Try again",
});
