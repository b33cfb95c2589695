import type { CreateProjectInput, UpdateProjectInput } from "@layers-kit/client";
import { kitMetadataKey, type Project } from "@layers-kit/contract";
import { asSent } from "../form/characters.ts";
import { type DerivedName, type FieldModes, type ProjectField, projectFields } from "./fields.ts";

/**
 * What stands in the form: text as it was typed, empty where there is none. The API takes 3 to 30 characters for `appName` and
 * `name`, 100 to 1,000 for `appDescription`, at most 80 for `tagline` and 254 for `ownerEmail`, an IANA zone, a BCP-47 tag, and a
 * voice and a gender that it knows. [seed S003]
 */
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
    ownerEmail: "",
  };
}

/**
 * A project's values. Older rows have the brand's only in `brandContext`. [docs ref/projects/get-project]
 * @param ownerEmail as far as it is known here: the proxy takes it out of every answer
 */
export function valuesOf(project: Project, ownerEmail = ""): ProjectFormValues {
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
    ownerEmail,
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
  const filled = projectFields.map((field) => [field, asSent(all[field])] as const).filter(([, value]) => value);
  // The resolver has held it against the schema of this type before it is sent.
  return Object.fromEntries(filled) as unknown as CreateProjectInput;
}

/** Whether the host's own notes are there already; what the kit keeps beside them is none of theirs. */
export function isSameMetadata(given: object, now: Project["metadata"]): boolean {
  return canonical(given) === canonical({ ...now, [kitMetadataKey]: undefined });
}

/** JSON with its keys in order: a database need not keep the order they came in. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort())
      : inner,
  );
}

/** The body that turns one state of a project into another: what changed, and null for what was emptied. */
export function toChanges(
  before: ProjectFormValues,
  after: ProjectFormValues,
  derived: DerivedName | undefined,
): UpdateProjectInput {
  const old: Readonly<Record<string, unknown>> = { ...toBody(before, undefined) };
  const body = toBody(after, derived);
  const emptied = (["appName", "appDescription", "tagline"] as const).filter((field) => old[field] && !body[field]);
  return {
    ...Object.fromEntries(Object.entries(body).filter(([field, value]) => value !== old[field])),
    ...Object.fromEntries(emptied.map((field) => [field, null])),
  };
}
