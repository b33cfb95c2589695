import type { Permission } from "@layers-kit/contract";

/** Who is signed in, as the partner's own session says. */
export interface Identity {
  /** The partner's handle of this customer, as in the API: one handle is one project. */
  readonly customerExternalId: string;
  /** What this customer may do beyond what every signed-in customer may. None by default. */
  readonly permissions?: readonly Permission[];
  /** The child organization to act in, where each customer has one. [docs con/organizations] */
  readonly organizationId?: string;
  /** This customer's own key, instead of the one for all. */
  readonly apiKey?: string;
}

/** What `authenticate` may look at. `url` stands on the first configured origin. */
export interface AuthenticateRequest<Raw = unknown> {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  /** The platform's own request, where the host framework may have put its session. */
  readonly raw?: Raw | undefined;
}
