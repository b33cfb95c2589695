/**
 * Fields of answers that are the partner's alone: the organization, its people, its key and its wallet. The proxy takes
 * them out at every depth, but not inside a project's `metadata`, which is the partner's own and opaque.
 */
export const partnerOnlyFields: readonly string[] = [
  "organizationId",
  "workspaceId",
  "ownerEmail",
  "approvedBy",
  "rejectedBy",
  "apiKeyId",
  "balance",
  "available",
  "creditBalance",
  "reservedCredits",
  "prepaidBalance",
  "includedRemaining",
];
