/** The routes half of the contract: plain data and types, safe for a browser. Schemas are in `@layers-kit/contract/schemas`. */
export * from "./app-media.limits.ts";
export * from "./errors.ts";
export * from "./final-statuses.ts";
export * from "./headers.ts";
export * from "./influencers.limits.ts";
export * from "./kept-lease-requests.ts";
export * from "./leased-accounts.limits.ts";
export * from "./match.ts";
export * from "./partner-only.ts";
export * from "./projects.limits.ts";
export * from "./route.ts";
export * from "./sources.limits.ts";
export * from "./table.ts";
export type * from "./types.ts";
