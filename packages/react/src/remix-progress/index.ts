export type { RemixProgressMessages } from "./messages.ts";
export { RemixProgress, type RemixProgressProps } from "./RemixProgress.tsx";
export { knownStages, type Stage, stagesOf } from "./stages.ts";
export { type Remix, type RemixKind, type RemixOptions, type RemixStatus, useRemix } from "./useRemix.ts";
