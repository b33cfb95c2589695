export { InfluencerPicker, type InfluencerPickerProps } from "./InfluencerPicker.tsx";
export type { InfluencerPickerMessages } from "./messages.ts";
export { useDeleteInfluencer } from "./useDeleteInfluencer.ts";
export {
  type InfluencerFormOptions,
  type InfluencerFormState,
  type InfluencerFormValues,
  useInfluencerForm,
} from "./useInfluencerForm.ts";
export { type InfluencersOptions, type InfluencersState, useInfluencers } from "./useInfluencers.ts";
