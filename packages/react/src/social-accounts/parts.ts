/** What a host may style of the list of accounts. */
export const socialAccountsParts = {
  "social-account": ["status"],
  "social-account-name": [],
  "social-account-platform": [],
  "social-account-status": [],
  "social-accounts": [],
} as const;
