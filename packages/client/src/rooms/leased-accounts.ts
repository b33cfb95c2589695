import type {
  BrowserBodyOf,
  LeasedAccountPage,
  LeaseRequest,
  LeaseRequested,
  ListLeasedAccountsQuery,
  ReleasedAccount,
  ReleaseRequest,
  rooms,
} from "@layers-kit/contract";
import type { ActionOptions, CallOptions } from "../call/call.ts";

/** What is wanted, as a browser sends it; for which project, the path says. [seed S000] */
export type LeaseInput = BrowserBodyOf<typeof rooms.leasedAccounts.request>;

/** Warmed TikTok accounts for rent: 150 USD each a month, charged to the partner when an account is assigned. [seed S000] */
export interface LeasedAccountsCalls {
  /**
   * Asks for 1 to 50 accounts; usually answered within 48 hours. Keep the `requestId`: there is no list of requests. At most, in
   * characters: `niche.vertical` 200, `niche.audience` 500, `target` and `note` 2000; `niche.geo` 250 countries. All but the count's
   * and the note's bounds are assumed.
   *
   * `VALIDATION` with `issues`: which field breaks which bound. `BILLING_EXHAUSTED`: the partner's wallet is empty, and nothing was
   * queued. `CONFLICT`: the key was used for another request. `RATE_LIMITED` with `details.quota`: more than the partner lets a
   * customer order for now, of which `details.left` are still possible; `ACTION_NOT_ALLOWED` with it: more than ever,
   * `details.most`. `NOT_FOUND` with `details.permission`: leasing is not open to this customer. [seed S000]
   */
  request(projectId: string, input: LeaseInput, options?: ActionOptions): Promise<LeaseRequested>;
  /**
   * Where a request stands, and the accounts it brought; its `note` says why it came in part or was turned down. People work on it, so
   * ask about once an hour, until it is `assigned`, `partial`, `rejected` or `failed`; an unknown status goes on. `NOT_FOUND`: no such
   * request. [seed S001]
   */
  readRequest(projectId: string, requestId: string, options?: CallOptions): Promise<LeaseRequest>;
  /**
   * The accounts leased now, or with `status: "disconnected"` those given back; 50 a page, with `limit` 1 to 200. `monthlyPriceCents`
   * is what one costs the partner, in US cents. May lag an assignment by a minute. [docs ref/leased-accounts/list-leased-accounts]
   */
  list(projectId: string, query?: ListLeasedAccountsQuery, options?: CallOptions): Promise<LeasedAccountPage>;
  /**
   * Gives an account back: at once, without refund, and its queued posts are cancelled: ask first. `reason` holds at most 1024
   * characters (assumed). `NOT_FOUND`: it is no leased account, or was given back already.
   * [docs ref/leased-accounts/release-leased-account]
   */
  release(socialAccountId: string, input?: ReleaseRequest, options?: CallOptions): Promise<ReleasedAccount>;
}
