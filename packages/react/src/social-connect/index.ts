export type { SocialConnectMessages } from "./messages.ts";
export { SocialConnectButton, type SocialConnectButtonProps } from "./SocialConnectButton.tsx";
export {
  type Platform,
  type SocialConnect,
  type SocialConnectOptions,
  type SocialConnectState,
  useSocialConnect,
} from "./useSocialConnect.ts";
