import { type ComponentMessages, defineMessages } from "../messages/messages.ts";
import { sourcePickerMessages } from "./messages.ts";

/** All of them, for the panel and its hook. */
export const choiceMessages: ComponentMessages<"sourcePicker"> = defineMessages("sourcePicker", {
  ...sourcePickerMessages.english,
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
  pickMissing: "Choose a post first.",
  remix: "Remix this",
  cost: ({ cost }) => `Takes ${cost}`,
  kindLabel: "What to remix",
  slideshows: "Slideshows",
  videos: "Videos",
  recommended: "Recommended",
  showRecommended: "Back to recommended",
  list: "Posts to remix",
  slides: ({ count }, format) => format.plural(count, { one: "# slide", other: "# slides" }),
  slideshow: "Slideshow",
  video: "Video",
  views: ({ views }, format) => format.number(views, { notation: "compact" }),
  viewsSpoken: "views",
  noCaption: "Without a caption",
  emptyTitle: ({ name }, format) =>
    `Posts that suit ${name === undefined ? "your product" : format.isolate(name)} will be here`,
  empty: "We are still getting to know it. Until then, search for something your customers like to watch.",
  emptyAction: "Search TikTok",
  nothingFoundTitle: ({ keyword }, format) => `Nothing found for ${format.isolate(keyword)}`,
  nothingFound: "Try fewer words, or more common ones.",
  tryAgain: "Try again",
  offline: "You are offline. Your choice is kept, and the list comes when the connection is back.",
});
