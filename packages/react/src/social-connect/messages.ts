import { type ComponentMessages, defineMessages, type Message } from "../messages/messages.ts";
import { platformName } from "../messages/words.ts";

type OfPlatform = Message<{ platform: string }>;

export interface SocialConnectMessages {
  platform: OfPlatform;
  connect: OfPlatform;
  signInAgain: OfPlatform;
  /** What has to be so on the platform, said before the click; empty where nothing has. */
  before: OfPlatform;
  /** In the window until the platform's page comes. */
  waitingPage: OfPlatform;
  opening: string;
  waiting: OfPlatform;
  blocked: OfPlatform;
  openPage: OfPlatform;
  closed: OfPlatform;
  check: string;
  cancel: string;
  connected: OfPlatform;
  connectAnother: OfPlatform;
  declinedTitle: string;
  declined: OfPlatform;
  expiredTitle: string;
  expired: string;
  /** Nobody could say how it ended. */
  lostTitle: string;
  lost: OfPlatform;
  offline: string;
  announceConnected: OfPlatform;
}

export const socialConnectMessages: ComponentMessages<"socialConnect"> = defineMessages("socialConnect", {
  platform: ({ platform }) => platformName(platform),
  connect: ({ platform }) => `Connect ${platformName(platform)}`,
  signInAgain: ({ platform }) => `Sign in to ${platformName(platform)} again`,
  before: ({ platform }) => (platform === "instagram" ? "It has to be a Business or Creator account." : ""),
  waitingPage: ({ platform }) => `${platformName(platform)} opens here in a moment…`,
  opening: "Opening…",
  waiting: ({ platform }) =>
    `Waiting for you to say yes in the ${platformName(platform)} window. You have ten minutes.`,
  blocked: ({ platform }) =>
    `Your browser kept the ${platformName(platform)} window from opening. Open it with this link instead.`,
  openPage: ({ platform }) => `Open ${platformName(platform)}`,
  closed: ({ platform }) =>
    `The ${platformName(platform)} window seems to be closed. Still connecting? Go on there, or open it again.`,
  check: "Check again",
  cancel: "Cancel",
  connected: ({ platform }) => `${platformName(platform)} is connected.`,
  connectAnother: ({ platform }) => `Connect another ${platformName(platform)} account`,
  declinedTitle: "Nothing was connected.",
  declined: ({ platform }) =>
    `${platformName(platform)} was not given permission. You can try again, or go on without it.`,
  expiredTitle: "That took more than ten minutes.",
  expired: "Nothing was connected. You can start again.",
  lostTitle: "We could not see how that ended.",
  lost: ({ platform }) =>
    `If you said yes on ${platformName(platform)}, the account is in your list. If it is not there, connect it again.`,
  offline: "You are offline. You can connect once you are back.",
  announceConnected: ({ platform }) => `${platformName(platform)} is connected.`,
});
