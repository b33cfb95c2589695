import { type ComponentMessages, defineMessages, type Message } from "../messages/messages.ts";

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
  again: string;
  accounts: string;
  accountsLoading: string;
  needsSignIn: string;
  leased: string;
  accountConnected: string;
  announceConnected: OfPlatform;
}

const names: Readonly<Record<string, string>> = { tiktok: "TikTok", instagram: "Instagram" };
/** A platform that is not known yet is shown as it came. */
const nameOf = (platform: string): string => (Object.hasOwn(names, platform) ? names[platform] : platform) ?? platform;

export const socialConnectMessages: ComponentMessages<"socialConnect"> = defineMessages("socialConnect", {
  platform: ({ platform }) => nameOf(platform),
  connect: ({ platform }) => `Connect ${nameOf(platform)}`,
  signInAgain: ({ platform }) => `Sign in to ${nameOf(platform)} again`,
  before: ({ platform }) => (platform === "instagram" ? "It has to be a Business or Creator account." : ""),
  waitingPage: ({ platform }) => `${nameOf(platform)} opens here in a moment…`,
  opening: "Opening…",
  waiting: ({ platform }) => `Waiting for you to say yes in the ${nameOf(platform)} window. You have ten minutes.`,
  blocked: ({ platform }) =>
    `Your browser kept the ${nameOf(platform)} window from opening. Open it with this link instead.`,
  openPage: ({ platform }) => `Open ${nameOf(platform)}`,
  closed: ({ platform }) =>
    `The ${nameOf(platform)} window seems to be closed. Still connecting? Go on there, or open it again.`,
  check: "Check again",
  cancel: "Cancel",
  connected: ({ platform }) => `${nameOf(platform)} is connected.`,
  connectAnother: ({ platform }) => `Connect another ${nameOf(platform)} account`,
  declinedTitle: "Nothing was connected.",
  declined: ({ platform }) => `${nameOf(platform)} was not given permission. You can try again, or go on without it.`,
  expiredTitle: "That took more than ten minutes.",
  expired: "Nothing was connected. You can start again.",
  lostTitle: "We could not see how that ended.",
  lost: ({ platform }) =>
    `If you said yes on ${nameOf(platform)}, the account is in your list. If it is not there, connect it again.`,
  offline: "You are offline. You can connect once you are back.",
  again: "Try again",
  accounts: "Your accounts",
  accountsLoading: "Loading your accounts",
  needsSignIn: "Sign in again to post",
  leased: "Leased",
  accountConnected: "Connected",
  announceConnected: ({ platform }) => `${nameOf(platform)} is connected.`,
});
