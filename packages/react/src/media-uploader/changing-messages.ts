import { type ComponentMessages, defineMessages } from "../messages/messages.ts";
import { fileTypeNames } from "../messages/words.ts";
import type { ChangingText } from "./messages.ts";

export const changingMessages: ComponentMessages<"mediaUploader", ChangingText> = defineMessages("mediaUploader", {
  link: "Link to the file",
  linkHint: "It must be open to everyone, and start with https.",
  linkInvalid: "Paste the whole link, from https:// on.",
  addLink: "Add",
  waiting: "Waiting for its turn",
  uploading: ({ progress }, format) => (progress === null ? "Uploading" : `Uploading, ${format.percent(progress)}`),
  adding: "Almost there: checking the file",
  progressOf: ({ name }, format) => `Uploading ${format.isolate(name)}`,
  cancel: ({ name }, format) => `Stop uploading ${format.isolate(name)}`,
  dismiss: ({ name }, format) => `Take ${format.isolate(name)} off the list`,
  retry: "Try again",
  retryOf: ({ name }, format) => `Try ${format.isolate(name)} again`,
  wrongType: ({ mimeTypes }, format) =>
    `This is another kind of file. Choose ${format.list(fileTypeNames(mimeTypes), "disjunction")}.`,
  tooLarge: ({ maxBytes }, format) => `This file is too large. Choose one of at most ${format.bytes(maxBytes)}.`,
  empty: "This file is empty. Choose another one.",
  notFetchable: "We could not use this file. Check that the link opens for everyone and is of the right kind.",
  notUsable:
    "We could not use this file. It may be damaged, or of another kind than its name says. Choose another one.",
  noRoom: "There is no room for more files right now. Please tell your provider.",
  removeConfirm: "Remove for good",
  keep: "Keep",
  reload: "Try again",
  announceRemoved: "Removed.",
});
