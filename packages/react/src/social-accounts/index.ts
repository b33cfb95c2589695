export type { SocialAccountsMessages } from "./messages.ts";
export { SocialAccounts, type SocialAccountsProps } from "./SocialAccounts.tsx";
export {
  type DisconnectAccount,
  type DisconnectAccountOptions,
  useDisconnectAccount,
} from "./useDisconnectAccount.ts";
export { useSocialAccounts } from "./useSocialAccounts.ts";
