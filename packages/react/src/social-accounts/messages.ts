import { type ComponentMessages, defineMessages, type Message } from "../messages/messages.ts";

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

export const socialAccountsMessages: ComponentMessages<"socialAccounts", "loading"> = defineMessages("socialAccounts", {
  loading: "Loading your accounts",
});
