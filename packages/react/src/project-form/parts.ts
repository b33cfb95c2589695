/** The parts of `ProjectForm` that a host may style. */
export const projectFormParts = { "project-form": [], "project-form-fields": [] } as const;
