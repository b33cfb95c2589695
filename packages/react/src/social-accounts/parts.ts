/** What a host may style of the list of accounts. */
export const socialAccountsParts = {
  "social-account": ["status"],
  "social-account-facts": [],
  "social-account-leased": [],
  "social-account-name": [],
  "social-account-platform": [],
  "social-account-sign-in": [],
  "social-account-status": [],
  "social-accounts": [],
  "social-accounts-add": [],
  "social-accounts-list": [],
} as const;
