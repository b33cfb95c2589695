import { type ComponentMessages, defineMessages } from "../messages/messages.ts";
import type { AtOnce, InfluencerPickerMessages, OnUse } from "./messages.ts";

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

export const influencerViewMessages: ComponentMessages<
  "influencerPicker",
  Exclude<keyof InfluencerPickerMessages, AtOnce | OnUse>
> = defineMessages("influencerPicker", {
  list: "Your personas",
  takingLong: "Still loading. This takes longer than usual.",
  offline: "You are offline. What is new comes when the connection is back.",
  unnamed: "No name yet",
  gender: ({ gender }) => genders[gender] ?? "",
  ageRange: ({ ageRange }) => ages[ageRange] ?? "",
  status: ({ status }) => statuses[status] ?? "Not ready yet",
  makingNote: "It takes about a minute. You can close this page meanwhile.",
  makingSlow: "This takes longer than usual. It goes on, also when you close this page.",
  firstComing: "Your first persona is being made",
  another: "Make another persona",
  toWishes: "Say what it should be like",
  manage: "Delete a persona",
  announceStarted: "Your persona is being made. It takes about a minute.",
  announceReady: ({ name }, format) => (name ? `${format.isolate(name)} is ready.` : "Your persona is ready."),
});
