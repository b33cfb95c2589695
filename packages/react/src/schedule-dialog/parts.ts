/** What a host may style of the dialog. */
export const scheduleDialogParts = {
  "schedule-account": ["state"],
  "schedule-account-input": [],
  "schedule-account-label": [],
  "schedule-account-name": [],
  "schedule-account-platform": [],
  "schedule-accounts": [],
  "schedule-chosen": [],
  "schedule-form": [],
  "schedule-post": ["status"],
  "schedule-post-status": [],
  "schedule-posts": [],
  "schedule-when": [],
} as const;
