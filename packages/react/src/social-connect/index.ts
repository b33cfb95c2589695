export type { ConsentWindowState, SocialConnectState } from "./connection.ts";
export type { SocialConnectMessages } from "./messages.ts";
export { SocialConnectButton, type SocialConnectButtonProps } from "./SocialConnectButton.tsx";
export { type Platform, type SocialConnect, type SocialConnectOptions, useSocialConnect } from "./useSocialConnect.ts";
