export { LeaseRequestList, type LeaseRequestListProps } from "./LeaseRequestList.tsx";
export { LeaseRequestStatus, type LeaseRequestStatusProps } from "./LeaseRequestStatus.tsx";
export type { LeaseRequestStatusMessages } from "./messages.ts";
export type { OrderMissing } from "./missing-order.ts";
export { type KeptLeaseRequests, useKeptLeaseRequests } from "./useKeptLeaseRequests.ts";
export { type LeaseRequestState, useLeaseRequest } from "./useLeaseRequest.ts";
export type { LeaseRequestOptions } from "./watch-request.ts";
