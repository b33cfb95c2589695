/** Connecting an account. Apart from the root entry: the page that people come back to needs nothing else of the client. */
export { onSocialConnectHint, type SaidOutcome, type SocialConnectHint } from "./channel.ts";
export { beginSocialConnect, completeSocialConnect, type SocialConnectReturn } from "./social-connect.ts";
export type { StartedConnect } from "./started-connects.ts";
