import type {
  LeasedAccountPage,
  LeaseRequest,
  LeaseRequested,
  LeaseRequestInput,
  ListLeasedAccountsQuery,
  ReleasedAccount,
  ReleaseRequest,
} from "./leased-accounts.schemas.ts";
import { endpoint, room } from "./route.ts";

/** Warmed TikTok accounts for rent. One scope covers reads and writes. Request's own 202 is assumed. [seed S000, S001] */
export const leasedAccounts = room("leased-accounts", {
  request: endpoint<{ body: LeaseRequestInput; response: LeaseRequested }>()({
    method: "POST",
    path: "/v1/projects/:projectId/leased-accounts/request",
    scope: "leased:write",
    caller: "leasing",
    status: 202,
    keyConflict: "CONFLICT",
    pinned: { in: "body", at: "projectId" },
    serverOnly: ["requestId"],
  }),
  readRequest: endpoint<{ response: LeaseRequest }>()({
    method: "GET",
    path: "/v1/projects/:projectId/leased-accounts/requests/:requestId",
    scope: "leased:write",
    caller: "leasing",
  }),
  list: endpoint<{ query: ListLeasedAccountsQuery; response: LeasedAccountPage }>()({
    method: "GET",
    path: "/v1/projects/:projectId/leased-accounts",
    scope: "leased:write",
    caller: "leasing",
    query: { status: "one", limit: "one", cursor: "one" },
  }),
  release: endpoint<{ body: ReleaseRequest; response: ReleasedAccount }>()({
    method: "DELETE",
    path: "/v1/leased-accounts/:socialAccountId",
    scope: "leased:write",
    caller: "release",
  }),
});
