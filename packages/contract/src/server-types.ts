/** The shapes of endpoints that only a server calls, as types; nothing of them is left at run time. */
export type * from "./content.server.schemas.ts";
export type * from "./influencers.server.schemas.ts";
export type * from "./organization.server.schemas.ts";
export type * from "./projects.server.schemas.ts";
export type * from "./schedule.server.schemas.ts";
export type * from "./social.server.schemas.ts";
export type * from "./webhooks.server.schemas.ts";
