export type { Appearance, Theme } from "./appearance/appearance.ts";
export type { Part } from "./appearance/styling-hooks.ts";
export { lightDark, type VariableName, type Variables } from "./appearance/variables.ts";
export * from "./content-preview/index.ts";
export { applyIssues } from "./errors/applyIssues.ts";
export type { DescribedError } from "./errors/describeError.ts";
export type { ErrorMessages, ErrorText } from "./errors/messages.ts";
export { useErrorText } from "./errors/useErrorText.ts";
export {
  type Action,
  type ActionCall,
  type ActionHandle,
  type ActionOptions,
  type ActionState,
  useAction,
} from "./hooks/useAction.ts";
export { useOnline } from "./hooks/useOnline.ts";
export { type Resource, type ResourceKey, type ResourceOptions, useResource } from "./hooks/useResource.ts";
export { useWatch, type WatchState } from "./hooks/useWatch.ts";
export * from "./influencer-picker/index.ts";
export { directionOf } from "./intl/direction.ts";
export { createFormats, type Formats, type Instant, type PluralForms } from "./intl/formats.ts";
export * from "./keyword-panel/index.ts";
export * from "./lease-request-form/index.ts";
export * from "./lease-request-status/index.ts";
export * from "./media-uploader/index.ts";
export {
  type BoundMessages,
  type ComponentMessages,
  type Message,
  type MessageOverrides,
  overrideMessages,
  type Translation,
} from "./messages/messages.ts";
export type { LayersMessages } from "./messages/registry.ts";
export { useMessages } from "./messages/useMessages.ts";
export * from "./onboarding-flow/index.ts";
export * from "./persona/index.ts";
export * from "./project-form/index.ts";
export { type Layers, useLayers } from "./provider/context.ts";
export type { LayersEvent, LayersEvents } from "./provider/events.ts";
export type { FetchFile, FileToFetch } from "./provider/fetchFile.ts";
export { LayersProvider, type LayersProviderProps } from "./provider/LayersProvider.tsx";
export * from "./remix-progress/index.ts";
export * from "./schedule-dialog/index.ts";
export * from "./social-accounts/index.ts";
export * from "./social-connect/index.ts";
export * from "./source-picker/index.ts";
export { type Draft, useDraft } from "./storage/useDraft.ts";
export { useStoredState } from "./storage/useStoredState.ts";
