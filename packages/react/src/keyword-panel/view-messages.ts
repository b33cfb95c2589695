import { type ComponentMessages, defineMessages } from "../messages/messages.ts";
import type { AtOnce, KeywordPanelMessages } from "./messages.ts";

export const keywordViewMessages: ComponentMessages<
  "keywordPanel",
  Exclude<keyof KeywordPanelMessages, AtOnce>
> = defineMessages("keywordPanel", {
  takingLong: "Still loading. This takes longer than usual.",
  tryAgain: "Try again",
  offline: "You are offline. What is new comes when the connection is back.",
  emptyTitle: "Your hashtags will be here",
  undescribed: ({ min }, format) =>
    `They are found by what you say about your product: what it is, who it is for, what is special about it. ${format.plural(
      min,
      { one: "# character is enough.", other: "# characters are enough." },
    )}`,
  describe: "Describe your product",
  never:
    "They are found by what you say about your product. It takes four to five minutes; you can close this page meanwhile.",
  look: "Find hashtags",
  running: "Looking for hashtags",
  runningNote: "This takes four to five minutes. You can close this page meanwhile.",
  runningSlow: "This takes longer than usual. It goes on, also when you close this page.",
  progress: ({ progress }, format) => `${format.percent(progress)} done`,
  outOfSight: "We cannot see how far it is right now. It goes on all the same.",
  announceStarted: "Looking for hashtags. This takes four to five minutes.",
  found: ({ count, when }, format) => {
    const hashtags = format.plural(count, { one: "# hashtag", other: "# hashtags" });
    return when === undefined ? `${hashtags} found` : `${hashtags}, found ${when}`;
  },
  nothingTitle: "No hashtags were found",
  nothing: "Say more about your product, or look again later.",
  lookAgainNote: "Looking again takes four to five minutes. These stay until then.",
  lookAgain: "Look again",
  notStarted: "Not started.",
  failedTitle: "No new hashtags were found.",
  failed: "Something went wrong on the way; this happens now and then. Another try takes four to five minutes.",
  score: ({ score }, format) => `${format.number(score, { maximumFractionDigits: 0 })} of 100`,
  views: ({ count }, format) => `${format.compact(count)} views`,
  posts: ({ count }, format) =>
    count < 1000 ? format.plural(count, { one: "# post", other: "# posts" }) : `${format.compact(count)} posts`,
  showAll: ({ count }, format) => `Show all ${format.number(count)}`,
  showFewer: "Show fewer",
  copy: "Copy all",
  copied: "Copied",
  selected: "Selected: copy them with your keyboard.",
});
