"use client";
import { isLayersError } from "@layers-kit/client";
import type { Project } from "@layers-kit/contract";
import { type SubmitEvent, useEffect, useMemo, useState } from "react";
import { type UseFormReturn, useForm } from "react-hook-form";
import { applyIssues } from "../errors/applyIssues.ts";
import { useLayers } from "../provider/context.ts";
import { type Draft, useDraft } from "../storage/useDraft.ts";
import {
  askedFields,
  type FieldModes,
  firstFields,
  given,
  modesOf,
  type ProjectField,
  type SomeModes,
} from "./fields.ts";
import { projectResolver } from "./schema.ts";
import { draftName, useSaveProject } from "./useSaveProject.ts";
import { derivedName, newValues, type ProjectFormValues, valuesOf } from "./values.ts";

interface SharedOptions {
  /**
   * What stands in the form at first, where there is no project or it has nothing, within the bounds of `ProjectFormValues`. The
   * `ownerEmail` of a project cannot be read: one given here is taken for it, and sent once it is changed.
   */
  defaultValues?: { readonly [F in ProjectField]?: string | undefined };
  /** Which fields are asked for, and how. What is left out stays as in `usualModes`. */
  fields?: SomeModes;
  /**
   * Your own notes on the project, sent with it and never shown: at most 8 KB of UTF-8 as JSON. Editing replaces all of what is
   * there; a project that a new one meets keeps what it has. [seed S003; docs ref/projects/patch-project]
   */
  metadata?: Readonly<Record<string, unknown>>;
}

export interface CreateProjectFormOptions extends SharedOptions {
  mode: "create";
  /** The customer's project exists: a new one, or the one they had, updated with what they typed. */
  onCreated?: (project: Project) => void;
}

export interface EditProjectFormOptions extends SharedOptions {
  mode: "edit";
  project: Project;
  /** The project is as it stands in the form: called at every press of the button that ends well, also where nothing had changed. */
  onSaved?: (project: Project) => void;
}

export type ProjectFormOptions = CreateProjectFormOptions | EditProjectFormOptions;

export interface ProjectFormState {
  /** react-hook-form's own; every value is a string as typed. */
  readonly form: UseFormReturn<ProjectFormValues>;
  readonly modes: FieldModes;
  /** For the form element. Checks, leads to what is wrong, or sends once however often it is called. */
  readonly submit: (event?: SubmitEvent) => void;
  readonly isSending: boolean;
  /** Why the last try failed, unless the form itself shows it: at its fields, or as `hasProject`. */
  readonly error: unknown;
  /** The customer turned out to have a project already: `submit` now updates it with what was typed. */
  readonly hasProject: boolean;
  /** What was saved last. */
  readonly saved: Project | undefined;
  /** Fields that were not accepted and that the customer cannot change, by the API's names. */
  readonly refusedElsewhere: readonly string[];
  /** How often sending failed for something that is out of sight. */
  readonly hiddenAttempts: number;
  readonly furtherOpen: boolean;
  readonly setFurtherOpen: (open: boolean) => void;
  readonly draft: Draft;
}

/** All that `ProjectForm` knows and does, for a view of your own. */
export function useProjectForm(options: ProjectFormOptions): ProjectFormState {
  const { report, format, locale } = useLayers();
  const { metadata } = options;
  const project = options.mode === "edit" ? options.project : undefined;
  const modeKey = JSON.stringify(options.fields);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a host writes the object inline, so its text decides.
  const modes = useMemo(() => modesOf(options.fields), [modeKey]);
  const asked = useMemo(() => askedFields(modes), [modes]);
  const [defaults] = useState((): Partial<ProjectFormValues> => given(options.defaultValues ?? {}));
  const [before, setBefore] = useState(() =>
    // An address cannot be read: what the host gives is taken for what is there.
    project ? valuesOf(project, defaults.ownerEmail) : newValues(locale),
  );
  const [start] = useState(() => withDefaults(before, defaults, project === undefined));
  const derived = useMemo(() => derivedName(modes, start), [modes, start]);
  const old = project && before;
  const form = useForm<ProjectFormValues>({
    mode: "onTouched",
    shouldFocusError: false,
    defaultValues: start,
    resolver: useMemo(() => projectResolver(modes, derived, metadata, old), [modes, derived, metadata, old]),
  });
  const { getValues, register, resetField, setError, setFocus } = form;
  const [refusedElsewhere, setRefusedElsewhere] = useState<readonly string[]>([]);
  const [hiddenAttempts, setHiddenAttempts] = useState(0);
  const [furtherOpen, setFurtherOpen] = useState(false);

  // A server does not know the reader's zone, so it must not be in what it renders.
  useEffect(() => {
    if (getValues("timezone") !== "") return;
    // Hidden, it is no field yet.
    register("timezone");
    resetField("timezone", { defaultValue: format.timeZone });
  }, [getValues, register, resetField, format]);

  const draft = useDraft(draftName(project?.id), form, asked);
  const saving = useSaveProject({ options, form, draft, asked, derived, defaults, before, setBefore });
  const { save, isSending, failure, isConflict, hasProject, saved } = saving;

  /** Leads to what is wrong: to the field, or to the list of all where one of them is out of sight. */
  const meet = (wrong: ReadonlySet<string>) => {
    const [first, ...others] = asked.filter(
      (field) => wrong.has(field) && (furtherOpen || firstFields.some((first) => first === field)),
    );
    if (first && others.length === wrong.size - 1) setFocus(first);
    else setHiddenAttempts((attempts) => attempts + 1);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: each failure is met once, with the form as it then is.
  useEffect(() => {
    if (!isLayersError(failure) || !isPlaced(failure)) return;
    const answered = (path: string) => (path === derived?.field ? derived.from : path);
    const elsewhere = new Set<string>();
    for (const { path } of applyIssues(failure, setError, asked, () => "")) {
      const field = asked.find((name) => name === answered(path));
      if (field) setError(field, { type: "server" });
      else elsewhere.add(answered(path));
    }
    setRefusedElsewhere([...elsewhere]);
    meet(new Set(failure.issues.map(({ path }) => answered(path))));
  }, [failure]);

  return {
    form,
    modes,
    submit: (event) => {
      event?.preventDefault();
      if (isSending) return;
      setRefusedElsewhere([]);
      setHiddenAttempts(0);
      void form.handleSubmit(save, ({ root = {}, ...atFields }) => {
        if ("metadata" in root) report(new RangeError(metadataProblem));
        const elsewhere = Object.keys(root);
        setRefusedElsewhere(elsewhere);
        meet(new Set([...Object.keys(atFields), ...elsewhere]));
      })();
    },
    isSending,
    error: isPlaced(failure) || isConflict ? undefined : failure,
    hasProject,
    saved,
    refusedElsewhere,
    hiddenAttempts,
    furtherOpen,
    setFurtherOpen,
    draft,
  };
}

const metadataProblem =
  "ProjectForm was not sent: its `metadata` must be an object of at most 8192 bytes as JSON. Keep the rest elsewhere.";

function withDefaults(
  values: ProjectFormValues,
  defaults: Partial<ProjectFormValues>,
  isNew: boolean,
): ProjectFormValues {
  const kept = isNew ? {} : Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ""));
  return { ...values, ...defaults, ...kept };
}

/** What a server says about fields stands at the fields. */
function isPlaced(error: unknown): boolean {
  return isLayersError(error) && error.issues.length > 0;
}
