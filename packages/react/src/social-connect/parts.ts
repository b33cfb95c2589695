/** What a host may style of connecting accounts. */
export const socialConnectParts = {
  "social-account": ["status"],
  "social-account-name": [],
  "social-account-platform": [],
  "social-account-status": [],
  "social-accounts": [],
  "social-connect": ["status", "platform"],
  "social-connect-link": [],
} as const;
