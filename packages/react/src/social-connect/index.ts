export type { SocialConnectMessages } from "./messages.ts";
export { SocialAccounts, type SocialAccountsProps } from "./SocialAccounts.tsx";
export { SocialConnectButton, type SocialConnectButtonProps } from "./SocialConnectButton.tsx";
export { useSocialAccounts } from "./useSocialAccounts.ts";
export {
  type Platform,
  type SocialConnect,
  type SocialConnectOptions,
  type SocialConnectState,
  useSocialConnect,
} from "./useSocialConnect.ts";
