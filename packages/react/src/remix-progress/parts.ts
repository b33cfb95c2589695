/** What a host may style of a remix under way. */
export const remixProgressParts = {
  "remix-progress": [],
  "remix-stages": [],
  "remix-stage": ["state"],
} as const;
