/** What a host may style of the dialog. */
export const scheduleDialogParts = {
  "schedule-form": [],
  "schedule-when": [],
  "schedule-chosen": [],
  "schedule-accounts": [],
  "schedule-account": ["state"],
  "schedule-posts": [],
  "schedule-post": ["status"],
} as const;
