import { type ComponentMessages, defineMessages, type Message } from "../messages/messages.ts";

/** What the small parts say themselves. */
export interface UiMessages {
  /** Beside the label of a field that may stay empty. */
  optional: string;
  /** Under a field with a limit: typed so far, and the most. */
  counter: Message<{ length: number; max: number }>;
  /** The same for a screen reader. */
  counterSpoken: Message<{ length: number; max: number }>;
  /** On the button that closes a dialog. */
  close: string;
  /** While something is awaited and nothing more is known. */
  loading: string;
  /** Heading over the list of what is wrong in a form. */
  errorSummary: Message<{ count: number }>;
  /** In the place of a part whose code did not come: no network, or the site has been replaced meanwhile. */
  notLoaded: string;
  notLoadedAdvice: string;
  tryAgain: string;
  /** In a combobox, when nothing matches what was typed. */
  noMatches: string;
  /** Spoken when the list under a combobox changes. */
  matches: Message<{ count: number }>;
  /** On the button that takes one choice back. */
  remove: Message<{ label: string }>;
  /** Spoken when that is done. */
  removed: Message<{ label: string }>;
  /** On the button that opens the list of a combobox. */
  showChoices: string;
  /** Words before a notice of each kind, for who cannot see its icon. */
  noticeInfo: string;
  noticeOk: string;
  noticeWarn: string;
  noticeBad: string;
}

export const uiMessages: ComponentMessages<"ui"> = defineMessages("ui", {
  optional: "optional",
  counter: ({ length, max }, format) => `${format.number(length)} / ${format.number(max)}`,
  counterSpoken: ({ length, max }, format) =>
    `${format.number(length)} of ${format.plural(max, { one: "# character", other: "# characters" })}`,
  close: "Close",
  loading: "Loading",
  errorSummary: ({ count }, format) =>
    format.plural(count, { one: "One thing needs another look", other: "# things need another look" }),
  notLoaded: "This part could not be loaded.",
  notLoadedAdvice: "Check your connection and try again. If that does not help, reload the page.",
  tryAgain: "Try again",
  noMatches: "Nothing matches. Try fewer letters.",
  matches: ({ count }, format) => format.plural(count, { one: "# choice", other: "# choices" }),
  remove: ({ label }, format) => `Remove ${format.isolate(label)}`,
  removed: ({ label }, format) => `${format.isolate(label)} is removed.`,
  showChoices: "Show choices",
  noticeInfo: "Note:",
  noticeOk: "Done:",
  noticeWarn: "Please note:",
  noticeBad: "Problem:",
});
