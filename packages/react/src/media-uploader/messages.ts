import { type ComponentMessages, defineMessages, type Message } from "../messages/messages.ts";
import { called, fileTypeNames } from "../messages/words.ts";

type OfKind = Message<{ kind: string }>;
type Named = Message<{ name: string }>;

export interface MediaUploaderMessages {
  title: string;
  lead: string;
  /** What a kind is called. */
  kind: OfKind;
  /** What it is good for. */
  kindHint: OfKind;
  /** Which files, by type and size in bytes. */
  limits: Message<{ mimeTypes: readonly string[]; maxBytes: number }>;
  chooseFile: OfKind;
  replaceFile: OfKind;
  /** Beside the button, where a pointer can drag. */
  drop: string;
  dropHere: string;
  addByLink: OfKind;
  link: string;
  linkHint: string;
  linkInvalid: string;
  addLink: string;
  mediaLoading: string;
  /** What one file is called. `position` counts from 1 where there are several of its kind. */
  added: Message<{ kind: string; position: number | undefined }>;
  waiting: string;
  uploading: Message<{ progress: number | null }>;
  adding: string;
  progressOf: Named;
  cancel: Named;
  dismiss: Named;
  retry: string;
  retryOf: Named;
  wrongType: Message<{ mimeTypes: readonly string[] }>;
  tooLarge: Message<{ maxBytes: number }>;
  empty: string;
  /** A link that Layers cannot take a file from. */
  notFetchable: string;
  /** A file that was uploaded and not taken. */
  notUsable: string;
  /** The place for uploads is full. */
  noRoom: string;
  remove: Message<{ label: string }>;
  removeShort: string;
  removeConfirm: string;
  keep: string;
  reload: string;
  announceAdded: OfKind;
  announceFailed: Named;
  announceRemoved: string;
}

const kinds: Readonly<Record<string, string>> = {
  logo: "Logo",
  screenshot: "Screenshots",
  "demo-video": "Demo video",
  "end-card": "End card",
};
const one: Readonly<Record<string, string>> = {
  logo: "logo",
  screenshot: "screenshot",
  "demo-video": "demo video",
  "end-card": "end card",
};
const hints: Readonly<Record<string, string>> = {
  logo: "Shown at the end of what we make for you.",
  screenshot: "Your real product in the pictures, instead of an imagined one. Add as many as you like.",
  "demo-video": "A short film of your product in use.",
  "end-card": "The last picture of a video.",
};
export const mediaUploaderMessages: ComponentMessages<"mediaUploader"> = defineMessages("mediaUploader", {
  title: "Pictures of your product",
  lead: "We use them in what we make for you. Without them we have to imagine your product.",
  kind: ({ kind }) => called(kinds, kind),
  kindHint: ({ kind }) => (Object.hasOwn(hints, kind) ? (hints[kind] ?? "") : ""),
  limits: ({ mimeTypes, maxBytes }, format) =>
    `${format.list(fileTypeNames(mimeTypes), "disjunction")}, up to ${format.bytes(maxBytes)}`,
  chooseFile: ({ kind }) => `Add ${kind === "logo" ? "your" : "a"} ${called(one, kind)}`,
  replaceFile: ({ kind }) => `Replace the ${called(one, kind)}`,
  drop: "or drop it here",
  dropHere: "Drop it here",
  addByLink: ({ kind }) => `Add a ${called(one, kind)} by link`,
  link: "Link to the file",
  linkHint: "It must be open to everyone, and start with https.",
  linkInvalid: "Paste the whole link, from https:// on.",
  addLink: "Add",
  mediaLoading: "Loading your pictures",
  added: ({ kind, position }, format) => {
    const name = called(one, kind).replace(/^./, (letter) => letter.toUpperCase());
    return position === undefined ? name : `${name} ${format.number(position)}`;
  },
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
  remove: ({ label }) => `Remove ${label}`,
  removeShort: "Remove",
  removeConfirm: "Remove for good",
  keep: "Keep",
  reload: "Try again",
  announceAdded: ({ kind }) => `The ${called(one, kind)} is added.`,
  announceFailed: ({ name }, format) => `${format.isolate(name)} could not be added.`,
  announceRemoved: "Removed.",
});
