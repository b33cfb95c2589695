import { headers, kitProtocol } from "@layers-kit/contract";

/** Of the contract's headers, what a call sends and reads. As with the endpoints, only these words are published. */
export const kitHeader: string = headers.kit;
export const kitHeaderValue: string = String(kitProtocol);
export const idempotencyKeyHeader: string = headers.idempotencyKey;
export const receiptHeader: string = headers.receipt;
export const requestIdHeader: string = headers.requestId;
export const retryAfterHeader: string = headers.retryAfter;
