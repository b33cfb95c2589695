import { type ComponentMessages, defineMessages } from "../messages/messages.ts";
import type { AtOnce, ContentPreviewMessages } from "./messages.ts";

export const previewViewMessages: ComponentMessages<
  "contentPreview",
  Exclude<keyof ContentPreviewMessages, AtOnce>
> = defineMessages("contentPreview", {
  slideshow: ({ count }, format) => format.plural(count, { one: "Slideshow, # slide", other: "Slideshow, # slides" }),
  slide: ({ number, count, caption }, format) =>
    `Slide ${format.number(number)} of ${format.number(count)}${caption && number === 1 ? `: ${format.isolate(caption)}` : ""}`,
  position: ({ number, count }, format) => `${format.number(number)} of ${format.number(count)}`,
  previous: "Previous slide",
  next: "Next slide",
  video: ({ caption }, format) => (caption ? `Video: ${format.isolate(caption)}` : "Video"),
  videoFailed: "The video cannot be played here. Download it to watch it.",
  nothing: "There is nothing to show any more.",
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
  tryAgain: "Try again",
});
