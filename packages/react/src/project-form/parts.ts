/** The parts of `ProjectForm` that a host may style. */
export const projectFormParts = {
  "project-form": [],
  "project-form-fields": [],
  "project-form-further": [],
  "project-form-skeleton-area": [],
  "project-form-skeleton-button": [],
  "project-form-skeleton-hint": [],
  "project-form-skeleton-more": [],
  "project-form-skeleton-narrow": [],
} as const;
