"use client";
import { type CreateProjectInput, isLayersError, type UpdateProjectInput } from "@layers-kit/client";
import type { Project } from "@layers-kit/contract";
import { type SubmitEvent, useEffect, useMemo, useRef, useState } from "react";
import { type UseFormReturn, useForm } from "react-hook-form";
import { useSWRConfig } from "swr";
import { applyIssues } from "../errors/applyIssues.ts";
import { useAction } from "../hooks/useAction.ts";
import { useMessages } from "../messages/useMessages.ts";
import { useLayers } from "../provider/context.ts";
import { type Draft, useDraft } from "../storage/useDraft.ts";
import {
  askedFields,
  type FieldMode,
  type FieldModes,
  firstFields,
  modesOf,
  type ProjectField,
  projectFields,
} from "./fields.ts";
import { projectResolver } from "./schema.ts";
import {
  derivedName,
  isSameMetadata,
  newValues,
  type ProjectFormValues,
  toBody,
  toChanges,
  valuesOf,
} from "./values.ts";
import { projectViewMessages } from "./view-messages.ts";

interface SharedOptions {
  /** What stands in the form at first, where there is no project or it has nothing. */
  defaultValues?: Partial<ProjectFormValues>;
  /** Which fields are asked for, and how. What is left out stays as in `usualModes`. */
  fields?: Partial<Record<ProjectField, FieldMode>>;
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
  /** Fields that were not accepted and are not in the form, by the API's names. */
  readonly refusedElsewhere: readonly string[];
  /** How often sending failed for something that is out of sight. */
  readonly hiddenAttempts: number;
  readonly furtherOpen: boolean;
  readonly setFurtherOpen: (open: boolean) => void;
  readonly draft: Draft;
}

/** All that `ProjectForm` knows and does, for a view of your own. */
export function useProjectForm(options: ProjectFormOptions): ProjectFormState {
  const { client, emit, announce, report, format, locale } = useLayers();
  const t = useMessages(projectViewMessages);
  const { mutate } = useSWRConfig();
  const { metadata } = options;
  const project = options.mode === "edit" ? options.project : undefined;
  const modeKey = JSON.stringify(options.fields);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a host writes the object inline, so its text decides.
  const modes = useMemo(() => modesOf(options.fields), [modeKey]);
  const [before, setBefore] = useState(() => (project ? valuesOf(project) : newValues(locale)));
  const [start] = useState(() => withDefaults(before, options.defaultValues, project === undefined));
  const derived = useMemo(() => derivedName(modes, start), [modes, start]);
  const form = useForm<ProjectFormValues>({
    mode: "onTouched",
    shouldFocusError: false,
    defaultValues: start,
    resolver: useMemo(() => projectResolver(modes, derived, metadata), [modes, derived, metadata]),
  });
  const { getValues, resetField, setError, setFocus } = form;
  const [refusedElsewhere, setRefusedElsewhere] = useState<readonly string[]>([]);
  const [hiddenAttempts, setHiddenAttempts] = useState(0);
  const [furtherOpen, setFurtherOpen] = useState(false);

  // A server does not know the reader's zone, so it must not be in what it renders.
  useEffect(() => {
    if (getValues("timezone") === "") resetField("timezone", { defaultValue: format.timeZone });
  }, [getValues, resetField, format]);

  const sent = useRef<ProjectFormValues>(undefined);
  const asked = useMemo(() => askedFields(modes), [modes]);
  const draft = useDraft(project ? `project:${project.id}` : "project", form, asked);

  const onDone = (result: Project, created: boolean) => {
    draft.discard();
    void mutate(["projects", "read", result.id], result, { revalidate: false });
    emit({ type: "project.saved", projectId: result.id, created });
    if (options.mode === "create") {
      options.onCreated?.(result);
      return;
    }
    const now = valuesOf(result);
    const typed = getValues();
    setBefore(now);
    form.reset(now, { keepFieldsRef: true });
    // What was typed while it was being saved stays.
    for (const field of projectFields.filter((field) => typed[field] !== sent.current?.[field])) {
      form.setValue(field, typed[field], { shouldDirty: true });
    }
    announce(t.saved);
    options.onSaved?.(result);
  };
  const create = useAction<CreateProjectInput, Project>(
    "project:create",
    (input, call) => client.projects.create(input, call),
    { onDone: (result) => onDone(result, true) },
  );
  const existingId = conflictingProject(create.error);
  const updateId = project?.id ?? existingId ?? "";
  const update = useAction<UpdateProjectInput, Project>(
    `project:update:${updateId}`,
    (input, call) => client.projects.update(updateId, input, call),
    { onDone: (result) => onDone(result, false) },
  );

  /** Leads to what is wrong: to the field, or to the list of all where one of them is out of sight. */
  const meet = (wrong: readonly string[]) => {
    const fields = projectFields.filter((field) => wrong.includes(field));
    const inSight = fields.filter(
      (field) => modes[field] !== "hidden" && (furtherOpen || firstFields.some((first) => first === field)),
    );
    const [first] = inSight;
    if (first && inSight.length === wrong.length) setFocus(first);
    else setHiddenAttempts((attempts) => attempts + 1);
  };

  const failure = update.error ?? create.error;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each failure is met once, with the form as it then is.
  useEffect(() => {
    if (!isLayersError(failure) || !isPlaced(failure)) return;
    const rest = applyIssues(failure, setError, asked, () => "").filter(({ path }) => {
      if (path !== derived?.field) return true;
      setError(derived.from, { type: "server" });
      return false;
    });
    setRefusedElsewhere(rest.map(({ path }) => path));
    meet(failure.issues.map(({ path }) => (path === derived?.field ? derived.from : path)));
  }, [failure]);

  const run = (values: ProjectFormValues) => {
    sent.current = values;
    if (project) {
      const changes = {
        ...toChanges(before, values, derived),
        ...(metadata && !isSameMetadata(metadata, (update.data ?? project).metadata) && { metadata }),
      };
      if (Object.keys(changes).length > 0) update.run(changes);
      else onDone(update.data ?? project, false);
    } else if (existingId) {
      // Its own name was given by somebody, and so may be what nobody touched here: only an answer takes the place of one.
      const body = toChanges(before, values, undefined);
      update.run(derived ? without(body, derived.field) : body);
    } else create.run({ ...toBody(values, derived), ...(metadata && { metadata }) });
  };

  return {
    form,
    modes,
    submit: (event) => {
      event?.preventDefault();
      setRefusedElsewhere([]);
      setHiddenAttempts(0);
      void form.handleSubmit(run, (errors) => {
        if ("metadata" in errors) report(new RangeError(metadataProblem));
        meet(Object.keys(errors));
      })();
    },
    isSending: create.status === "pending" || update.status === "pending",
    error: isPlaced(failure) || (existingId && !update.error) ? undefined : failure,
    hasProject: existingId !== undefined,
    saved: update.data ?? create.data,
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
  defaults: Partial<ProjectFormValues> = {},
  isNew: boolean,
): ProjectFormValues {
  const kept = isNew ? {} : Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ""));
  return { ...values, ...defaults, ...kept };
}

/** What a server says about fields stands at the fields. */
function isPlaced(error: unknown): boolean {
  return isLayersError(error) && error.issues.length > 0;
}

/** The project that stands in the way of a new one. Only the proxy names it. */
function conflictingProject(error: unknown): string | undefined {
  if (!isLayersError(error) || error.code !== "CONFLICT") return undefined;
  const id = error.details?.projectId;
  return typeof id === "string" ? id : undefined;
}

function without<T extends object, K extends keyof T>(body: T, field: K): Omit<T, K> {
  const { [field]: _, ...rest } = body;
  return rest;
}
