export { LeaseRequestForm, type LeaseRequestFormProps } from "./LeaseRequestForm.tsx";
export type { LeasePrice, LeaseRequestFormMessages } from "./messages.ts";
export {
  type InterruptedOrder,
  type LeaseRequestFormOptions,
  type LeaseRequestFormState,
  useLeaseRequestForm,
} from "./useLeaseRequestForm.ts";
export type { LeaseRequestFormValues } from "./values.ts";
