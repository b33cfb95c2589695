export type { FieldMode, FieldModes, ProjectField } from "./fields.ts";
export type { ProjectFormMessages } from "./messages.ts";
export { ProjectForm, type ProjectFormProps } from "./ProjectForm.tsx";
export {
  type CreateProjectFormOptions,
  type EditProjectFormOptions,
  type ProjectFormOptions,
  type ProjectFormState,
  useProjectForm,
} from "./useProjectForm.ts";
export type { ProjectFormValues } from "./values.ts";
