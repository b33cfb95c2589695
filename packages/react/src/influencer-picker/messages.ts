import { type ComponentMessages, defineMessages, type Message } from "../messages/messages.ts";

export interface InfluencerPickerMessages {
  title: string;
  lead: string;
  /** What is chosen from, for a screen reader. */
  list: string;
  loading: string;
  /** While the first answer is long in coming. */
  takingLong: string;
  offline: string;
  /** In the place of a name. */
  unnamed: string;
  /** By the API's word; empty for one that is not known. */
  gender: Message<{ gender: string }>;
  ageRange: Message<{ ageRange: string }>;
  /** How one stands that cannot be chosen yet, or not any more; neutral for a word that is not known. */
  status: Message<{ status: string }>;
  makingNote: string;
  makingSlow: string;
  /** None is there yet; the project's first is made by itself. */
  firstComing: string;
  /** Opens the form for one more. */
  another: string;
  /** Opens the same form where there is none yet. */
  toWishes: string;
  /** Opens the list to delete from. */
  manage: string;
  announceStarted: string;
  announceReady: Message<{ name: string | undefined }>;
  genderLabel: string;
  /** Leaves it to the product's audience. */
  anyGender: string;
  ageLabel: string;
  promptLabel: string;
  promptHint: Message<{ max: number }>;
  /** Starts the making of what was described. */
  make: string;
  /** What a click takes, before it. */
  makeNote: string;
  delete: string;
  deleteOf: Message<{ name: string }>;
  /** What a deletion means, before the click. */
  deleteNote: string;
  keep: string;
  deleteForGood: string;
  announceDeleted: string;
}

type OfForm = "genderLabel" | "anyGender" | "ageLabel" | "promptLabel" | "promptHint" | "make" | "makeNote";
type OfDeletion = "delete" | "deleteOf" | "deleteNote" | "keep" | "deleteForGood" | "announceDeleted";
export type OnUse = OfForm | OfDeletion;

/** What is said before the picker's code is there. */
export type AtOnce = "title" | "lead" | "loading";

export const influencerPickerMessages: ComponentMessages<"influencerPicker", AtOnce> = defineMessages(
  "influencerPicker",
  {
    title: "Choose a persona",
    lead: "A persona is the made-up person in your posts.",
    loading: "Loading your personas",
  },
);
