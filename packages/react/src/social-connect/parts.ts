/** What a host may style of connecting accounts. */
export const socialConnectParts = {
  "social-connect": ["status", "platform"],
  "social-connect-link": [],
} as const;
