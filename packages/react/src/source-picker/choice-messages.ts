import { type ComponentMessages, defineMessages } from "../messages/messages.ts";
import { sourcePickerMessages } from "./messages.ts";

/** All of them, for what was found. */
export const choiceMessages: ComponentMessages<"sourcePicker"> = defineMessages("sourcePicker", {
  ...sourcePickerMessages.english,
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
