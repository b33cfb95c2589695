export type { SocialAccountsMessages } from "./messages.ts";
export { SocialAccounts, type SocialAccountsProps } from "./SocialAccounts.tsx";
export { useSocialAccounts } from "./useSocialAccounts.ts";
