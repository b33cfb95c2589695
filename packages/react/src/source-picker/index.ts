export type { SourcePickerMessages } from "./messages.ts";
export { SourcePicker, type SourcePickerProps } from "./SourcePicker.tsx";
export type { Hashtags } from "./useHashtags.ts";
export {
  type RemixChoice,
  type SourcePickerKind,
  type SourcePickerOptions,
  type SourcePickerState,
  useSourcePicker,
} from "./useSourcePicker.ts";
