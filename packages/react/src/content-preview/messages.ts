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

/** What is said before the preview's code is there. */
export type AtOnce = "captionLabel" | "noCaption" | "loading";

export const contentPreviewMessages: ComponentMessages<"contentPreview", AtOnce> = defineMessages("contentPreview", {
  captionLabel: "Caption",
  noCaption: "It comes without a caption.",
  loading: "Loading your post",
});
