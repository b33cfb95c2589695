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
  /** Asks for 1 to 50 accounts; usually answered within 48 hours. Keep the `requestId`: there is no list of requests. [seed S000] */
  request(projectId: string, input: LeaseInput, options?: ActionOptions): Promise<LeaseRequested>;
  /** [seed S001] */
  readRequest(projectId: string, requestId: string, options?: CallOptions): Promise<LeaseRequest>;
  /** May lag an assignment by a minute. [docs ref/leased-accounts/list-leased-accounts] */
  list(projectId: string, query?: ListLeasedAccountsQuery, options?: CallOptions): Promise<LeasedAccountPage>;
  /** Immediate, without refund, and cancels the account's queued posts: ask first. [docs ref/leased-accounts/release-leased-account] */
  release(socialAccountId: string, input?: ReleaseRequest, options?: CallOptions): Promise<ReleasedAccount>;
}
