/** Connecting an account. The root entry has the same; a page that needs nothing else of the client takes it from here. */
export { onSocialConnectHint, type SaidOutcome, type SocialConnectHint } from "./channel.ts";
export { beginSocialConnect, completeSocialConnect, type SocialConnectReturn } from "./social-connect.ts";
export type { StartedConnect } from "./started-connects.ts";
