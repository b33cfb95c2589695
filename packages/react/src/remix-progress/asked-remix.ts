import type { ContentFormat } from "@layers-kit/contract";

export type RemixKind = "slideshow" | "video";

const kinds: Partial<Record<ContentFormat, RemixKind>> = { "slideshow-remix": "slideshow", "video-remix": "video" };

/** The formats that a source is remixed into. */
export const remixFormats = Object.keys(kinds) as ContentFormat[];

export function kindOf(format: string | null | undefined): RemixKind | undefined {
  return remixFormats.some((known) => known === format) ? kinds[format as ContentFormat] : undefined;
}

/** A remix that a customer asked for, as it is kept for when they come back. */
export interface AskedRemix {
  readonly kind: RemixKind;
  readonly tiktokVideoId: string;
  readonly influencerId?: string;
  /** Milliseconds since 1970. */
  readonly askedAt: number;
  /** The call was made, so it is not made again without another click. */
  readonly isSent?: boolean;
  readonly started?: { readonly containerId: string; readonly jobId: string };
}

/** A click is good for one day: whoever comes back later is asked again before anything is spent. */
const wantedMs = 24 * 60 * 60_000;

export function isStillWanted({ askedAt }: AskedRemix): boolean {
  const age = Date.now() - askedAt;
  return age >= 0 && age < wantedMs;
}
