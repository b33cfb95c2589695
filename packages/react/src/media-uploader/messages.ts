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
  /** Several were chosen where one fits, and the first was taken. */
  onlyOne: Named;
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
/** What is said only once something is added or removed, or went wrong. */
export type ChangingText =
  | "link"
  | "linkHint"
  | "linkInvalid"
  | "addLink"
  | "waiting"
  | "uploading"
  | "adding"
  | "progressOf"
  | "cancel"
  | "dismiss"
  | "retry"
  | "retryOf"
  | "wrongType"
  | "tooLarge"
  | "empty"
  | "notFetchable"
  | "notUsable"
  | "noRoom"
  | "removeConfirm"
  | "keep"
  | "reload"
  | "announceRemoved";

export const mediaUploaderMessages: ComponentMessages<
  "mediaUploader",
  Exclude<keyof MediaUploaderMessages, ChangingText>
> = defineMessages("mediaUploader", {
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
  onlyOne: ({ name }, format) => `One fits here, so we took ${format.isolate(name)}.`,
  addByLink: ({ kind }) => `Add a ${called(one, kind)} by link`,
  mediaLoading: "Loading your pictures",
  added: ({ kind, position }, format) => {
    const name = called(one, kind).replace(/^./, (letter) => letter.toUpperCase());
    return position === undefined ? name : `${name} ${format.number(position)}`;
  },
  remove: ({ label }) => `Remove ${label}`,
  removeShort: "Remove",
  announceAdded: ({ kind }) => `The ${called(one, kind)} is added.`,
  announceFailed: ({ name }, format) => `${format.isolate(name)} could not be added.`,
});
