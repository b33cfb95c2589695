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

/** What is said before anything was found, and by the hook. */
export type FirstSourceMessage =
  | "title"
  | "lead"
  | "searchLabel"
  | "searchPlaceholder"
  | "search"
  | "tooLong"
  | "hashtags"
  | "hashtag"
  | "suggestions"
  | "researching"
  | "found"
  | "loading"
  | "takingLong"
  | "pickMissing"
  | "remix"
  | "cost";

export const sourcePickerMessages: ComponentMessages<"sourcePicker", FirstSourceMessage> = defineMessages(
  "sourcePicker",
  {
    title: "Choose something to remix",
    lead: ({ name }, format) =>
      `We keep its rhythm and rewrite it for ${name === undefined ? "your product" : format.isolate(name)}, with your persona and your pictures.`,
    searchLabel: "Search TikTok",
    searchPlaceholder: "Search TikTok",
    search: "Search",
    tooLong: ({ max }, format) => `Search for less: ${format.number(max)} characters at most. All of it is still here.`,
    hashtags: "Hashtags of your product",
    hashtag: ({ hashtag }) => `#${hashtag}`,
    suggestions: "Searches to begin with",
    researching: "We are still researching your hashtags, 4 to 5 minutes in all.",
    found: ({ count, keyword }, format) => {
      const results = format.plural(count, { one: "# result", other: "# results" });
      return keyword === undefined ? `${results}, recommended` : `${results} for ${format.isolate(keyword)}`;
    },
    loading: "Looking for posts",
    takingLong: "Still looking. TikTok can take a few seconds more.",
    pickMissing: "Choose a post first.",
    remix: "Remix this",
    cost: ({ cost }) => `Takes ${cost}`,
  },
);
