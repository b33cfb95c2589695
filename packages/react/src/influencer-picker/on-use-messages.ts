import { type ComponentMessages, defineMessages } from "../messages/messages.ts";
import type { OnUse } from "./messages.ts";

export const onUseMessages: ComponentMessages<"influencerPicker", OnUse> = defineMessages("influencerPicker", {
  genderLabel: "Who should it be?",
  anyGender: "As suits your audience",
  ageLabel: "How old?",
  promptLabel: "What should it look like?",
  promptHint: ({ max }, format) =>
    `A few words, such as: curly hair, denim jacket. ${format.plural(max, {
      one: "# character at most.",
      other: "# characters at most.",
    })}`,
  make: "Make this persona",
  makeNote: "Takes about a minute.",
  delete: "Delete",
  deleteOf: ({ name }, format) => `Delete ${format.isolate(name)}`,
  deleteNote: "There is no way back. If a post is being made with it right now, wait until that is finished.",
  keep: "Keep it",
  deleteForGood: "Delete for good",
  announceDeleted: "Deleted.",
});
