import type { TextLimit } from "./projects.limits.ts";

/** How long the visual hint of a new persona may be. [mcp] */
export const influencerLimits: { readonly prompt: TextLimit } = { prompt: { min: 1, max: 60 } };
