import { type ComponentMessages, defineMessages, type Message } from "../messages/messages.ts";

export interface ProjectFormMessages {
  title: string;
  /** Under the title of a new project. */
  leadCreate: string;
  leadEdit: string;
  appNameLabel: string;
  appNameHint: string;
  /** The project's own name, where the host asks for it. */
  nameLabel: string;
  nameHint: string;
  appDescriptionLabel: string;
  /** Why it is asked and how far it is from the least. `length` counts what was typed. */
  appDescriptionHint: Message<{ length: number; min: number }>;
  timezoneLabel: string;
  /** `time` reads "14:05 GMT+1", or is undefined where it is not known yet. */
  timezoneHint: Message<{ time: string | undefined }>;
  timezonePlaceholder: string;
  /** On the disclosure. */
  more: string;
  taglineLabel: string;
  taglineHint: string;
  primaryLanguageLabel: string;
  brandVoiceLabel: string;
  /** A voice by its word; one that is not known is shown as it is. */
  brandVoice: Message<{ voice: string }>;
  targetGenderLabel: string;
  targetGenderHint: string;
  targetGender: Message<{ gender: string }>;
  /** Whom Layers writes to, where the host lets the customer say. */
  ownerEmailLabel: string;
  ownerEmailHint: string;
  create: string;
  save: string;
  /** The project exists. `name` is the product's. */
  createdTitle: Message<{ name: string }>;
  /** What happens next; less, where there is no description. */
  createdNext: Message<{ described: boolean }>;
  saved: string;
  /** In front of what went wrong. */
  notSaved: string;
  /** There is a project already. */
  existingTitle: string;
  existing: string;
  updateExisting: string;
  loading: string;
  /** In front of why. */
  loadFailed: string;
  tryAgain: string;
}

/** Those of the questions under the disclosure. */
export type FurtherMessage =
  | "taglineLabel"
  | "taglineHint"
  | "primaryLanguageLabel"
  | "brandVoiceLabel"
  | "brandVoice"
  | "targetGenderLabel"
  | "targetGenderHint"
  | "targetGender"
  | "ownerEmailLabel"
  | "ownerEmailHint";

/** Those of what went wrong. */
export type FailureMessage = "notSaved" | "existingTitle" | "existing" | "loadFailed" | "tryAgain";

export const projectFormMessages: ComponentMessages<
  "projectForm",
  Exclude<keyof ProjectFormMessages, FurtherMessage | FailureMessage>
> = defineMessages("projectForm", {
  title: "Your product",
  leadCreate: "Every post is written and drawn from this. You can change it at any time.",
  leadEdit: "What you change here counts for posts made from now on.",
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
  more: "How it sounds, and for whom (optional)",
  create: "Save product",
  save: "Save changes",
  createdTitle: ({ name }, format) => `${format.isolate(name)} is saved`,
  createdNext: ({ described }) =>
    described
      ? "We are finding hashtags and making your persona now. That takes about five minutes; you need not wait for it."
      : "Add a description when you can. Hashtags, openings and your persona are made from it.",
  saved: "Saved.",
  updateExisting: "Update it with this",
  loading: "Loading your product",
});
