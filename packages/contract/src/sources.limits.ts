/** What a search for sources may hold and bring. [docs ref/content/source-recommendations] */
export const sourceLimits: {
  /** Characters. */
  readonly keyword: { readonly min: number; readonly max: number };
  /** Most sources in one answer; the docs say 50, the seed is followed. [seed S002] */
  readonly limit: number;
} = { keyword: { min: 1, max: 200 }, limit: 20 };
