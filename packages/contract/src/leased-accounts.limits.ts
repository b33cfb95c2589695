/** What a request for leased accounts may hold. Bounds other than the count's and the note's are assumed. [seed S000] */
export const leaseLimits: {
  /** Accounts in one request. */
  readonly count: { readonly min: number; readonly max: number };
  /** Most characters. */
  readonly vertical: number;
  readonly audience: number;
  readonly target: number;
  readonly note: number;
  /** Most countries. */
  readonly geo: number;
} = { count: { min: 1, max: 50 }, vertical: 200, audience: 500, target: 2000, note: 2000, geo: 250 };
