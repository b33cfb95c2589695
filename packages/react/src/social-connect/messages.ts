import { type ComponentMessages, defineMessages, type Message } from "../messages/messages.ts";
import { platformName } from "../messages/words.ts";

type OfPlatform = Message<{ platform: string }>;

export interface SocialConnectMessages {
  connect: OfPlatform;
  connectAnother: OfPlatform;
  signInAgain: OfPlatform;
  /** What has to be so on the platform, said before the click; empty where nothing has. */
  before: OfPlatform;
  /** In the window until the platform's page comes. */
  waitingPage: OfPlatform;
  offline: string;
  /** The code that tells how it stands did not come. */
  notLoaded: string;
  connected: OfPlatform;
  waiting: OfPlatform;
  /** Its status cannot be asked just now; that goes on by itself. */
  unreachable: string;
  blocked: OfPlatform;
  openPage: OfPlatform;
  /** The window cannot be seen any more, or never was seen by this page. */
  unseenTitle: string;
  /** It could be seen before. */
  closed: OfPlatform;
  /** It was opened in another tab, or before this page was loaded again. */
  elsewhere: OfPlatform;
  openAgain: OfPlatform;
  cancel: string;
  declinedTitle: string;
  declined: OfPlatform;
  expiredTitle: string;
  expired: string;
  /** Nobody could say how it ended. */
  lostTitle: string;
  lost: OfPlatform;
}

/** What is said before a click, and what has to be said at once. */
export type ButtonText =
  | "connect"
  | "connectAnother"
  | "signInAgain"
  | "before"
  | "waitingPage"
  | "offline"
  | "notLoaded"
  | "connected";

export const socialConnectMessages: ComponentMessages<"socialConnect", ButtonText> = defineMessages("socialConnect", {
  connect: ({ platform }) => `Connect ${platformName(platform)}`,
  connectAnother: ({ platform }) => `Connect another ${platformName(platform)} account`,
  signInAgain: ({ platform }) => `Sign in to ${platformName(platform)} again`,
  before: ({ platform }) => (platform === "instagram" ? "It has to be a Business or Creator account." : ""),
  waitingPage: ({ platform }) => `${platformName(platform)} opens here in a moment…`,
  offline: "You are offline. You can connect once you are back.",
  notLoaded: "We cannot show how it stands right now. Your account still shows up in the list.",
  connected: ({ platform }) => `${platformName(platform)} is connected.`,
});
