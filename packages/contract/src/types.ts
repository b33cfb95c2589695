/** Every shape of the API as a type; nothing of it is left at run time. */
export type * from "./app-media.schemas.ts";
export type * from "./common.schemas.ts";
export type * from "./content.schemas.ts";
export type * from "./influencers.schemas.ts";
export type * from "./jobs.schemas.ts";
export type * from "./keywords.schemas.ts";
export type * from "./leased-accounts.schemas.ts";
export type * from "./projects.schemas.ts";
export type * from "./schedule.schemas.ts";
export type * from "./social.schemas.ts";
export type * from "./sources.schemas.ts";
