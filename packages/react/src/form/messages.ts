import { type ComponentMessages, defineMessages, type Message } from "../messages/messages.ts";
import type { ProblemKind } from "./problem.ts";

/** What every form says in the same words. */
export interface FormMessages {
  /** Under a field. `length` is what was typed; `min` and `max` are the bounds, where the field has them. */
  problem: Message<{ kind: ProblemKind; length?: number; min?: number; max?: number }>;
  /** In the list of what is wrong, for a field that stands in the form. */
  problemAt: Message<{ label: string; problem: string }>;
  /** The same for one that the customer was not asked and cannot mend. */
  problemElsewhere: Message<{ label: string | undefined }>;
  /** Under a field that cannot be changed. */
  fixed: string;
  /** What was typed earlier is back. `when` reads "yesterday" or "5 minutes ago". */
  restored: Message<{ when: string }>;
  startAfresh: string;
  /** While the browser has no network. */
  offline: string;
  /** Sending takes longer than people wait without a word. */
  takingLong: string;
  /** Before the language's names are chosen from. */
  searchLanguages: string;
}

export const formMessages: ComponentMessages<"form"> = defineMessages("form", {
  problem: ({ kind, length = 0, min = 0, max = 0 }, format) => {
    switch (kind) {
      case "missing":
        return "Please fill this in.";
      case "tooShort":
        return format.plural(min - length, { one: "One more character, please.", other: "# more characters, please." });
      case "tooLong":
        return format.plural(length - max, {
          one: "Too long by # character. All of it is still here; please shorten it.",
          other: "Too long by # characters. All of it is still here; please shorten it.",
        });
      case "refused":
        return "This was not accepted. Please change it.";
      case "malformed":
        return "Please check how it is written.";
      case "invalid":
        return "Please choose one from the list.";
    }
  },
  problemAt: ({ label, problem }) => `${label} ${problem}`,
  problemElsewhere: ({ label }) =>
    label
      ? `“${label}” was filled in for you and was not accepted. Please tell your provider.`
      : "Something that was filled in for you was not accepted. Please tell your provider.",
  fixed: "Set by your provider.",
  restored: ({ when }) => `We kept what you typed ${when}.`,
  startAfresh: "Start afresh",
  offline: "You are offline. Go on typing: it is kept here, and you can send it when the connection is back.",
  takingLong: "This takes longer than usual. It is sent once, however long you wait.",
  searchLanguages: "Type to search",
});
