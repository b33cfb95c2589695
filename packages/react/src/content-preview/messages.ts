import { type ComponentMessages, defineMessages, type Message } from "../messages/messages.ts";

export interface ContentPreviewMessages {
  /** On the row of slides. */
  slideshow: Message<{ count: number }>;
  /** What a slide shows. The first carries the caption. */
  slide: Message<{ number: number; count: number; caption: string | undefined }>;
  position: Message<{ number: number; count: number }>;
  previous: string;
  next: string;
  video: Message<{ caption: string | undefined }>;
  videoFailed: string;
  nothing: string;
  captionLabel: string;
  noCaption: string;
  copy: string;
  copied: string;
  /** Copying was forbidden, and the caption is selected instead. */
  selected: string;
  download: Message<{ count: number }>;
  downloading: Message<{ saved: number; total: number }>;
  downloaded: Message<{ count: number }>;
  /** Some files could not be saved; links to open them follow. */
  downloadFailed: Message<{ count: number }>;
  open: Message<{ name: string }>;
  pending: string;
  rejected: string;
  loading: string;
  tryAgain: string;
}

export const contentPreviewMessages: ComponentMessages<"contentPreview"> = defineMessages("contentPreview", {
  slideshow: ({ count }, format) => format.plural(count, { one: "Slideshow, # slide", other: "Slideshow, # slides" }),
  slide: ({ number, count, caption }, format) =>
    `Slide ${format.number(number)} of ${format.number(count)}${caption && number === 1 ? `: ${format.isolate(caption)}` : ""}`,
  position: ({ number, count }, format) => `${format.number(number)} of ${format.number(count)}`,
  previous: "Previous slide",
  next: "Next slide",
  video: ({ caption }, format) => (caption ? `Video: ${format.isolate(caption)}` : "Video"),
  videoFailed: "The video cannot be played here. Download it to watch it.",
  nothing: "There is nothing to show any more.",
  captionLabel: "Caption",
  noCaption: "It comes without a caption.",
  copy: "Copy caption",
  copied: "Copied",
  selected: "Selected. Copy it with your keyboard or a long press.",
  download: ({ count }, format) => format.plural(count, { one: "Download", other: "Download all #" }),
  downloading: ({ saved, total }, format) => `Saving ${format.number(saved + 1)} of ${format.number(total)}`,
  downloaded: ({ count }, format) => format.plural(count, { one: "Saved.", other: "All # saved." }),
  downloadFailed: ({ count }, format) =>
    format.plural(count, {
      one: "One file could not be saved from here. Open it and save it there.",
      other: "# files could not be saved from here. Open them and save them there.",
    }),
  open: ({ name }, format) => `Open ${format.isolate(name)}`,
  pending: "Waiting for approval. You can plan it already; it goes out once it is approved.",
  rejected: "This was turned down and will not be posted.",
  loading: "Loading your post",
  tryAgain: "Try again",
});
