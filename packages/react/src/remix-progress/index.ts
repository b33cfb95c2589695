export type { RemixKind } from "./asked-remix.ts";
export type { RemixProgressMessages } from "./messages.ts";
export { RemixProgress, type RemixProgressProps } from "./RemixProgress.tsx";
export type { Stage } from "./stages.ts";
export { type Remix, type RemixOptions, type RemixStatus, useRemix } from "./useRemix.ts";
