"use client";
import { cityOf } from "../intl/zones.ts";
import { type LoadedOnUse, loadOnUse } from "../ui/load-on-use/loadOnUse.tsx";
import { TextInput } from "../ui/text-input/TextInput.tsx";
import type { ProjectFieldsProps } from "./fields.ts";
import type { ProjectOutcomeProps } from "./ProjectOutcome.tsx";
import type { ProjectProblemsProps } from "./ProjectProblems.tsx";
import type { ReadFailureProps } from "./ReadFailure.tsx";
import type { ZonePickerProps } from "./ZonePicker.tsx";

/** One file for all: each is small, and one is on the page from the start. */
export const loadParts = (): Promise<typeof import("./on-use.ts")> => import("./on-use.ts");

/** Until the list is there, the zone that will be taken if nobody chooses. */
export const ZonePicker: LoadedOnUse<ZonePickerProps> = /* @__PURE__ */ loadOnUse(
  loadParts,
  (parts) => parts.ZonePicker,
  ({ name, value, disabled }) => <TextInput name={name} readOnly disabled={disabled} value={value && cityOf(value)} />,
);

export const FurtherFields: LoadedOnUse<ProjectFieldsProps> = /* @__PURE__ */ loadOnUse(
  loadParts,
  (parts) => parts.FurtherFields,
);

export const ProjectProblems: LoadedOnUse<ProjectProblemsProps> = /* @__PURE__ */ loadOnUse(
  loadParts,
  (parts) => parts.ProjectProblems,
);

export const ProjectOutcome: LoadedOnUse<ProjectOutcomeProps> = /* @__PURE__ */ loadOnUse(
  loadParts,
  (parts) => parts.ProjectOutcome,
);

export const ReadFailure: LoadedOnUse<ReadFailureProps> = /* @__PURE__ */ loadOnUse(
  loadParts,
  (parts) => parts.ReadFailure,
);

/** So that what a customer waits for is there with the answer. */
export function preloadParts(): void {
  for (const { preload } of [FurtherFields, ProjectProblems, ProjectOutcome]) preload();
}
