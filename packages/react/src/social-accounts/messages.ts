import { type ComponentMessages, defineMessages, type Message } from "../messages/messages.ts";
import { platformName } from "../messages/words.ts";

export interface SocialAccountsMessages {
  platform: Message<{ platform: string }>;
  again: string;
  accounts: string;
  loading: string;
  connected: string;
  needsSignIn: string;
  leased: string;
}

export const socialAccountsMessages: ComponentMessages<"socialAccounts"> = defineMessages("socialAccounts", {
  platform: ({ platform }) => platformName(platform),
  again: "Try again",
  accounts: "Your accounts",
  loading: "Loading your accounts",
  connected: "Connected",
  needsSignIn: "Sign in again to post",
  leased: "Leased",
});
