import { type ComponentMessages, defineMessages, type Message } from "../messages/messages.ts";

export interface SourcePickerMessages {
  title: string;
  /** `name` is the product's, once it is known. */
  lead: Message<{ name: string | undefined }>;
  searchLabel: string;
  searchPlaceholder: string;
  search: string;
  /** Under the search field. */
  tooLong: Message<{ max: number }>;
  kindLabel: string;
  slideshows: string;
  videos: string;
  /** On the row of hashtags. */
  hashtags: string;
  hashtag: Message<{ hashtag: string }>;
  /** On the row of words to search for, while there are no hashtags. */
  suggestions: string;
  researching: string;
  /** Over the list. */
  recommended: string;
  /** Over the list, and spoken when it comes. Without a keyword they are the recommended ones. */
  found: Message<{ count: number; keyword: string | undefined }>;
  showRecommended: string;
  /** On the list, for a screen reader. */
  list: string;
  loading: string;
  takingLong: string;
  slides: Message<{ count: number }>;
  slideshow: string;
  video: string;
  views: Message<{ views: number }>;
  /** Behind the number, for a screen reader. */
  viewsSpoken: string;
  noCaption: string;
  /** There is nothing recommended yet. */
  emptyTitle: Message<{ name: string | undefined }>;
  empty: string;
  emptyAction: string;
  nothingFoundTitle: Message<{ keyword: string }>;
  nothingFound: string;
  tryAgain: string;
  offline: string;
  pickMissing: string;
  remix: string;
  /** Beside the button, where the host tells: `cost` is its own words. */
  cost: Message<{ cost: string }>;
}

/** What is said before anything else has come. */
export type FirstSourceMessage = "title" | "lead" | "loading" | "takingLong";

export const sourcePickerMessages: ComponentMessages<"sourcePicker", FirstSourceMessage> = defineMessages(
  "sourcePicker",
  {
    title: "Choose something to remix",
    lead: ({ name }, format) =>
      `We keep its rhythm and rewrite it for ${name === undefined ? "your product" : format.isolate(name)}, with your persona and your pictures.`,
    loading: "Looking for posts",
    takingLong: "Still looking. TikTok can take a few seconds more.",
  },
);
