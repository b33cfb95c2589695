/** What the demo's own endpoints answer to its page. Only types, so that page and server share them. */

/** Something the page can offer, or one sentence on why it cannot. */
export interface Feature {
  readonly available: boolean;
  readonly reason?: string;
}

/** What the page is told before anyone signs in: `GET /api/config`. */
export interface Config {
  readonly upstream: "sandbox" | "layers";
  readonly customers: readonly { readonly id: string; readonly name: string }[];
  readonly features: { readonly connect: Feature; readonly upload: Feature; readonly webhooks: Feature };
}

/** Who is signed in: every method of `/api/session`. */
export interface Session {
  /** Null when nobody is. */
  readonly customer: string | null;
  readonly name?: string;
  readonly permissions?: readonly string[];
}
