import type { AppMediaKind } from "./app-media.schemas.ts";

export interface AppMediaLimit {
  /** Types the API accepts; it looks at the bytes, not at the name. */
  readonly mimeTypes: readonly string[];
  /** The largest file, in bytes. */
  readonly maxBytes: number;
  /** A kind that is replaced has one file a project; one that is appended has many. */
  readonly many: boolean;
}

const MB = 1_000_000;

/** What each kind of app media may be. MB is taken as a million bytes, the stricter reading. [seed S002] */
export const appMediaLimits: Readonly<Record<AppMediaKind, AppMediaLimit>> = {
  logo: { mimeTypes: ["image/png", "image/jpeg", "image/webp", "image/svg+xml"], maxBytes: 5 * MB, many: false },
  screenshot: { mimeTypes: ["image/png", "image/jpeg", "image/webp", "image/heic"], maxBytes: 10 * MB, many: true },
  "demo-video": { mimeTypes: ["video/mp4", "video/quicktime", "video/webm"], maxBytes: 200 * MB, many: true },
  "end-card": { mimeTypes: ["image/png", "image/jpeg", "image/webp"], maxBytes: 5 * MB, many: false },
};
