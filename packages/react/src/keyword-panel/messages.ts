import { type ComponentMessages, defineMessages, type Message } from "../messages/messages.ts";

export interface KeywordPanelMessages {
  title: string;
  lead: string;
  loading: string;
  /** While the first answer is long in coming. */
  takingLong: string;
  tryAgain: string;
  offline: string;
  /** What will be here, before there is anything. */
  emptyTitle: string;
  /** There is nothing to look for: `min` characters of description are what the API wants. */
  undescribed: Message<{ min: number }>;
  describe: string;
  never: string;
  /** Starts the first look. */
  look: string;
  running: string;
  /** What it takes, and that nobody has to wait for it. */
  runningNote: string;
  runningSlow: string;
  progress: Message<{ progress: number }>;
  /** The latest look at how far it is brought nothing. */
  outOfSight: string;
  announceStarted: string;
  /** `when` reads "2 hours ago". */
  found: Message<{ count: number; when: string | undefined }>;
  nothingTitle: string;
  nothing: string;
  /** What another look takes, before the click. */
  lookAgainNote: string;
  lookAgain: string;
  /** In front of why a look could not be started. */
  notStarted: string;
  failedTitle: string;
  /** Where nothing is known that a customer could act on. */
  failed: string;
  /** How well a hashtag suits the product. */
  score: Message<{ score: number }>;
  /** How often it was seen, and how many posts carry it. */
  views: Message<{ count: number }>;
  posts: Message<{ count: number }>;
  showAll: Message<{ count: number }>;
  showFewer: string;
  copy: string;
  copied: string;
  /** Copying is forbidden; they are selected instead. */
  selected: string;
}

/** What is said before the panel's code is there. */
export type AtOnce = "title" | "lead" | "loading";

export const keywordPanelMessages: ComponentMessages<"keywordPanel", AtOnce> = defineMessages("keywordPanel", {
  title: "Hashtags of your product",
  lead: "What people look for on TikTok that suits your product. The score says how well, out of 100.",
  loading: "Loading your hashtags",
});
