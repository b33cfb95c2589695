import type { CreateProjectInput, UpdateProjectInput } from "@layers-kit/client";
import type { Project } from "@layers-kit/contract";
import { BrandVoice, TargetGender } from "@layers-kit/contract/schemas/common";
import { asSent } from "../form/characters.ts";
import { type DerivedName, type FieldModes, type ProjectField, projectFields } from "./fields.ts";

/** What stands in the form: text as it was typed, empty where there is none. */
export type ProjectFormValues = Record<ProjectField, string>;

/** A new project's values before anybody types. What the API takes for granted is shown as chosen. [seed S003] */
export function newValues(locale: string): ProjectFormValues {
  return {
    appName: "",
    name: "",
    appDescription: "",
    timezone: "",
    tagline: "",
    primaryLanguage: locale,
    brandVoice: "authentic",
    targetGender: "all",
  };
}

/** A project's values. Older rows have the brand's only in `brandContext`. [docs ref/projects/get-project] */
export function valuesOf(project: Project): ProjectFormValues {
  const brand = project.brandContext;
  return {
    appName: project.appName ?? brand?.appName ?? "",
    name: project.name,
    appDescription: project.appDescription ?? brand?.appDescription ?? "",
    timezone: project.timezone,
    tagline: project.tagline ?? brand?.tagline ?? "",
    primaryLanguage: project.primaryLanguage ?? brand?.primaryLanguage ?? "",
    brandVoice: project.brandVoice ?? brand?.brandVoice ?? "",
    targetGender: project.targetGender ?? "",
  };
}

/**
 * The name that is not asked for and has none of its own: a customer says once what the product is called. A project's
 * name that was the product's follows it; one that somebody gave it stays.
 */
export function derivedName(modes: FieldModes, start: ProjectFormValues): DerivedName | undefined {
  const follows = (field: "name" | "appName", from: "name" | "appName") =>
    modes[field] === "hidden" && modes[from] !== "hidden" && (start[field] === "" || start[field] === start[from]);
  if (follows("name", "appName")) return { field: "name", from: "appName" };
  if (follows("appName", "name")) return { field: "appName", from: "name" };
  return undefined;
}

/** The body that creates a project: what is empty is left out. */
export function toBody(values: ProjectFormValues, derived: DerivedName | undefined): CreateProjectInput {
  const all = derived ? { ...values, [derived.field]: values[derived.from] } : values;
  const filled = projectFields.map((field) => [field, sent(field, all[field])] as const).filter(([, value]) => value);
  // The resolver has held it against the schema of this type before it is sent.
  return Object.fromEntries(filled) as unknown as CreateProjectInput;
}

/** The body that turns one state of a project into another: what changed, and null for what was emptied. */
export function toChanges(
  before: ProjectFormValues,
  after: ProjectFormValues,
  derived: DerivedName | undefined,
): UpdateProjectInput {
  const old = toBody(before, undefined);
  const body = toBody(after, derived);
  const emptied = (["appName", "appDescription", "tagline"] as const).filter((field) => old[field] && !body[field]);
  return {
    ...Object.fromEntries(Object.entries(body).filter(([field, value]) => value !== old[field as ProjectField])),
    ...Object.fromEntries(emptied.map((field) => [field, null])),
  };
}

/** A word that the API has added since cannot be sent back, and need not be: it stays as it is. */
function sent(field: ProjectField, typed: string): string {
  const text = asSent(typed);
  if (field === "brandVoice") return has(BrandVoice.options, text) ? text : "";
  if (field === "targetGender") return has(TargetGender.options, text) ? text : "";
  return text;
}

const has = (words: readonly string[], word: string): boolean => words.includes(word);
