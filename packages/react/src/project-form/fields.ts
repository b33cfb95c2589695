import type { Control } from "react-hook-form";
import type { ProjectFormValues } from "./values.ts";

/** What a customer fills in, by the API's names. [seed S003] */
export type ProjectField =
  | "appName"
  | "name"
  | "appDescription"
  | "timezone"
  | "tagline"
  | "primaryLanguage"
  | "brandVoice"
  | "targetGender"
  | "ownerEmail";

/**
 * How a field is asked for. `required` must be filled in, `shown` may stay empty, but for `name` and `timezone`, which the API needs.
 * `fixed` is shown and cannot be changed, `hidden` is not shown. A new project gets what `defaultValues` has for both, and so does
 * one that a new one meets; a project that is edited keeps what it has, and gets it where it has nothing. A new project's `timezone` that
 * nobody gives is the reader's.
 */
export type FieldMode = "required" | "shown" | "fixed" | "hidden";

export type FieldModes = Readonly<Record<ProjectField, FieldMode>>;

/**
 * The API could do without a name and a description of the product, but then nothing can be made of it. [seed S003] `ownerEmail`
 * is for whoever you let decide whom Layers writes to: the proxy takes it only from them.
 */
export const usualModes: FieldModes = {
  appName: "required",
  name: "hidden",
  appDescription: "required",
  timezone: "required",
  tagline: "shown",
  primaryLanguage: "shown",
  brandVoice: "shown",
  targetGender: "shown",
  ownerEmail: "hidden",
};

/** Some modes; a host may also write `allowed ? "shown" : undefined`. */
export type SomeModes = { readonly [F in ProjectField]?: FieldMode | undefined };

/** What the host asks for; what the API needs cannot stay empty where it is asked for. [seed S003] */
export function modesOf(fields: SomeModes = {}): FieldModes {
  const modes = { ...usualModes, ...given(fields) };
  const needed = (field: "name" | "timezone") => (modes[field] === "shown" ? "required" : modes[field]);
  return { ...modes, name: needed("name"), timezone: needed("timezone") };
}

/** Without what is there and has no value: it must not take the place of one. */
export function given<V>(all: { readonly [F in ProjectField]?: V | null | undefined }): { [F in ProjectField]?: V } {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined && value !== null));
}

/** In the order they stand in the form. */
export const firstFields: readonly ["appName", "name", "appDescription", "timezone"] = [
  "appName",
  "name",
  "appDescription",
  "timezone",
];
/** What most people can leave as it is: it stands under a disclosure. */
export const furtherFields: readonly Exclude<ProjectField, (typeof firstFields)[number]>[] = [
  "tagline",
  "primaryLanguage",
  "brandVoice",
  "targetGender",
  "ownerEmail",
];
export const projectFields: readonly ProjectField[] = [...firstFields, ...furtherFields];

/** Those that the customer can change. */
export function askedFields(modes: FieldModes): readonly ProjectField[] {
  return projectFields.filter((field) => modes[field] === "required" || modes[field] === "shown");
}

/** Of the product's name and the project's, one that is not asked for and takes the other's answer. */
export type DerivedName = { readonly field: "name" | "appName"; readonly from: "name" | "appName" };

export interface ProjectFieldsProps {
  control: Control<ProjectFormValues>;
  modes: FieldModes;
}
