/** A drawn picture, ready to be served. */
export interface Picture {
  body: Uint8Array;
  type: "image/webp" | "image/jpeg" | "image/png" | "image/svg+xml";
}

export type Niche = "coffee" | "tea" | "ski" | "fitness" | "beauty" | "food" | "home" | "tech";

/** A made-up TikTok post that can be remixed, drawn for this sandbox. */
export interface SourceArt {
  readonly key: string;
  readonly niche: Niche;
  readonly kind: "slideshow" | "video";
  readonly caption: string;
  readonly author: string;
  /** What a search for this post would say. */
  readonly words: readonly string[];
  /** Slides of a slideshow; absent for a video. */
  readonly imageCount?: number;
}

/** Everything a person sees that the API would have made or found. The same input gives the same picture. */
export interface Art {
  readonly sources: readonly SourceArt[];
  /** The thumbnail of a source: 4:5 of a slideshow, 9:16 of a video. Rejects with a RangeError for a key not in `sources`. */
  source(key: string): Promise<Picture>;
  persona(input: { seed: string; gender: string; ageRange: string }): Promise<Picture>;
  avatar(input: { seed: string; handle: string }): Promise<Picture>;
  /** One slide of a generated slideshow, about 1080 by 1350 pixels, with the brand's words on it. */
  slide(input: {
    sourceKey: string;
    index: number;
    count: number;
    text: string;
    brand: string;
    personaSeed: string;
    /** With these the person is the one that `persona` draws from the same seed. */
    personaGender?: string;
    personaAgeRange?: string;
    picture?: Picture;
  }): Promise<Picture>;
  /** A short video that plays; `durationMs` in milliseconds, `width` and `height` in pixels. */
  video(): Promise<{ body: Uint8Array; type: "video/mp4"; durationMs: number; width: number; height: number }>;
}
