import { type ComponentMessages, defineMessages } from "../messages/messages.ts";
import { platformName } from "../messages/words.ts";

type InList =
  | "platform"
  | "accounts"
  | "emptyTitle"
  | "empty"
  | "again"
  | "stale"
  | "status"
  | "leased"
  | "leave"
  | "leaveOf";

/** What the list itself says. */
export const listMessages: ComponentMessages<"socialAccounts", InList> = defineMessages("socialAccounts", {
  platform: ({ platform }) => platformName(platform),
  accounts: "Your accounts",
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
