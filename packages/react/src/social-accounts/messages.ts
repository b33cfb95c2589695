import { type ComponentMessages, defineMessages, type Message } from "../messages/messages.ts";
import { platformName } from "../messages/words.ts";

interface Leaving {
  /** Its handle, or its platform's name. */
  readonly name: string;
  /** It is rented, and given back instead of disconnected. */
  readonly leased: boolean;
}

export interface SocialAccountsMessages {
  platform: Message<{ platform: string }>;
  accounts: string;
  loading: string;
  emptyTitle: string;
  empty: string;
  again: string;
  /** The list is older than it should be, since the last look failed. */
  stale: string;
  /** How an account stands, by the API's word; unknown words get a neutral one. */
  status: Message<{ status: string; leased: boolean }>;
  leased: string;
  /** On the button of each account, with `leaveOf` read out in its place. */
  leave: Message<{ leased: boolean }>;
  /** Begins with `leave`. */
  leaveOf: Message<Leaving & { platform: string }>;
  /** The rest stands in the question before an account goes. */
  leaveTitle: Message<Leaving>;
  consequences: Message<{ leased: boolean }>;
  counting: string;
  cancels: Message<{ count: number }>;
  /** How many posts it cancels could not be read. */
  cancelsUncounted: string;
  keep: string;
  leaveFailed: Message<Leaving>;
  announceLeft: Message<Leaving & { canceled: number | undefined }>;
}

type AtOnce =
  | "platform"
  | "accounts"
  | "loading"
  | "emptyTitle"
  | "empty"
  | "again"
  | "stale"
  | "status"
  | "leased"
  | "leave"
  | "leaveOf";

export const socialAccountsMessages: ComponentMessages<"socialAccounts", AtOnce> = defineMessages("socialAccounts", {
  platform: ({ platform }) => platformName(platform),
  accounts: "Your accounts",
  loading: "Loading your accounts",
  emptyTitle: "No accounts yet",
  empty: "Connect one, and we can post to it for you. It then stands here.",
  again: "Try again",
  stale: "This may be out of date.",
  status: ({ status, leased }) => {
    if (status === "connected") return "Connected";
    if (status === "reauth_required") return leased ? "We are seeing to it" : "Sign in again to post";
    return status === "disconnected" ? "Disconnected" : "Not open for posts right now";
  },
  leased: "Leased",
  leave: ({ leased }) => (leased ? "Give back" : "Disconnect"),
  leaveOf: ({ name, platform, leased }, format) =>
    `${leased ? "Give back" : "Disconnect"} ${format.isolate(name)}, ${platformName(platform)}`,
});
