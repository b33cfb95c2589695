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

const genders: Readonly<Record<string, string>> = { female: "Woman", male: "Man", non_binary: "Non-binary" };
const ages: Readonly<Record<string, string>> = {
  teen: "Teenager",
  young_adult: "Young adult",
  adult: "Adult",
  mid_adult: "Middle-aged",
  mature: "Older",
  senior: "Senior",
};
const statuses: Readonly<Record<string, string>> = {
  pending: "Waiting for its turn",
  training: "Being made",
  failed: "Could not be made",
};

export const influencerPickerMessages: ComponentMessages<
  "influencerPicker",
  Exclude<keyof InfluencerPickerMessages, OnUse>
> = defineMessages("influencerPicker", {
  title: "Choose a persona",
  lead: "A persona is the made-up person in your posts.",
  list: "Your personas",
  loading: "Loading your personas",
  takingLong: "Still loading. This takes longer than usual.",
  offline: "You are offline. What is shown here may be old.",
  unnamed: "No name yet",
  gender: ({ gender }) => genders[gender] ?? "",
  ageRange: ({ ageRange }) => ages[ageRange] ?? "",
  status: ({ status }) => statuses[status] ?? "Not ready yet",
  makingNote: "It takes about a minute. You can close this page meanwhile.",
  makingSlow: "This takes longer than usual. It goes on, also when you close this page.",
  firstComing: "Your first persona is being made",
  another: "Make another persona",
  manage: "Delete a persona",
  announceStarted: "Your persona is being made. It takes about a minute.",
  announceReady: ({ name }, format) => (name ? `${format.isolate(name)} is ready.` : "Your persona is ready."),
});
