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
  /** On the disclosure; `optional` where all in it may stay as it is. */
  more: Message<{ optional: boolean }>;
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
  /** What happens next: less, where there is no description, or where the project was there already. */
  createdNext: Message<{ described: boolean; isNew: boolean }>;
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

/** What is said before the form's code is there, and when it is gone. */
export type AtOnce = "title" | "leadCreate" | "leadEdit" | "createdTitle" | "createdNext" | "loading";

export const projectFormMessages: ComponentMessages<"projectForm", AtOnce> = defineMessages("projectForm", {
  title: "Your product",
  leadCreate: "Every post is written and drawn from this. You can change it at any time.",
  leadEdit: "What you change here counts for posts made from now on.",
  createdTitle: ({ name }, format) => `${format.isolate(name)} is saved`,
  createdNext: ({ described, isNew }) => {
    if (!described) return "Add a description when you can. Hashtags, openings and your persona are made from it.";
    return isNew
      ? "We are finding hashtags and making your persona now. That takes about five minutes; you need not wait for it."
      : "What you changed counts for posts made from now on.";
  },
  loading: "Loading your product",
});
