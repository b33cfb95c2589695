/** The whole API for a server: with the endpoints, codes and headers that never reach a browser. Plain data and types. */
export * from "./content.server.limits.ts";
export * from "./rate-limits.ts";
export * from "./server-errors.ts";
export * from "./server-table.ts";
export type * from "./server-types.ts";
export * from "./webhook-headers.ts";
