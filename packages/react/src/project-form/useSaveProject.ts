"use client";
import { type CreateProjectInput, isLayersError, type UpdateProjectInput } from "@layers-kit/client";
import type { Project } from "@layers-kit/contract";
import { useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { useSWRConfig } from "swr";
import { useBrowserLayoutEffect } from "../appearance/useBrowserLayoutEffect.ts";
import { useAction } from "../hooks/useAction.ts";
import { useMessages } from "../messages/useMessages.ts";
import { describedKey } from "../product/product.ts";
import { useLayersInternals } from "../provider/context.ts";
import { type Draft, keepDraft } from "../storage/useDraft.ts";
import { type DerivedName, type ProjectField, projectFields } from "./fields.ts";
import type { ProjectFormOptions } from "./useProjectForm.ts";
import { isSameMetadata, type ProjectFormValues, toBody, toChanges, valuesOf } from "./values.ts";
import { projectViewMessages } from "./view-messages.ts";

interface SaveOptions {
  readonly options: ProjectFormOptions;
  readonly form: UseFormReturn<ProjectFormValues>;
  readonly draft: Draft;
  readonly asked: readonly ProjectField[];
  readonly derived: DerivedName | undefined;
  /** What the host fills in. */
  readonly defaults: Partial<ProjectFormValues>;
  /** What the project has; without one, what the form holds of its own accord. */
  readonly before: ProjectFormValues;
  readonly setBefore: (values: ProjectFormValues) => void;
}

export interface SaveProject {
  /** Sends what is in the form, unless there is nothing to send. */
  readonly save: (values: ProjectFormValues) => void;
  readonly isSending: boolean;
  readonly failure: unknown;
  /** Whether the last failure is that there is a project already, and `save` now updates it. */
  readonly isConflict: boolean;
  readonly hasProject: boolean;
  readonly saved: Project | undefined;
}

/** Where a project's form keeps what is typed. */
export const draftName = (projectId: string | undefined): string => (projectId ? `project:${projectId}` : "project");

/** Creates a project, or updates the one that there is. */
export function useSaveProject(given: SaveOptions): SaveProject {
  const { options, form, draft, asked, derived, defaults, before, setBefore } = given;
  const { client, emit, announce, store, format } = useLayersInternals();
  const t = useMessages(projectViewMessages);
  const { mutate } = useSWRConfig();
  const { metadata } = options;
  const project = options.mode === "edit" ? options.project : undefined;
  const [saved, setSaved] = useState<Project>();
  const shown = useRef(new WeakSet<Project>());
  const isHere = useRef(false);
  useBrowserLayoutEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);

  /** Shows what is saved now, and keeps what was typed since it was sent. */
  const show = (
    result: Project,
    sent: UpdateProjectInput,
    bodyOf: (values: ProjectFormValues) => UpdateProjectInput,
  ) => {
    shown.current.add(result);
    const typed = form.getValues();
    const body = bodyOf(typed);
    const typedSince = asked
      .filter((field) => body[field] !== sent[field])
      .map((field) => [field, typed[field]] as const);
    const now = valuesOf(result, sent.ownerEmail ?? before.ownerEmail);
    if (isHere.current && now.appDescription !== before.appDescription) {
      store.write(describedKey(result.id), Date.parse(result.updatedAt));
    }
    setBefore(now);
    setSaved(result);
    form.reset(now, { keepFieldsRef: true });
    for (const [field, text] of typedSince) form.setValue(field, text, { shouldDirty: true });
    if (typedSince.length === 0) return draft.discard();
    // A customer who has left may have signed out: what they typed is kept as it is, or has been wiped.
    if (!isHere.current) return;
    draft.discard();
    keepDraft(store, draftName(result.id), Object.fromEntries(typedSince));
  };
  const tell = (result: Project, created: boolean) => {
    void mutate(["projects", "read", result.id], result, { revalidate: false });
    emit({ type: "project.saved", projectId: result.id, created });
    if (options.mode === "create") return options.onCreated?.(result);
    announce(t.saved);
    options.onSaved?.(result);
  };

  const creation = (values: ProjectFormValues) => toBody(values, derived);
  const create = useAction<CreateProjectInput, Project>(
    "project:create",
    (input, call) => client.projects.create(input, call),
    {
      onDone: (result, input) => {
        show(result, input, creation);
        tell(result, true);
      },
    },
  );
  const existingId = conflictingProject(create.error);
  const changes = (values: ProjectFormValues): UpdateProjectInput => {
    if (project) return toChanges(before, values, derived);
    // Only an answer takes the place of what is there: the reader's own zone is none, and what the host has set is one.
    const unanswered = { ...before, timezone: format.timeZone };
    for (const field of projectFields) {
      if (defaults[field] && (field === "timezone" || !asked.includes(field))) unanswered[field] = "";
    }
    const body = toChanges(unanswered, values, undefined);
    // A project's own name was given by somebody, and so may be what nobody touched here.
    return derived ? without(body, derived.field) : body;
  };
  const updateId = project?.id ?? existingId ?? "";
  const update = useAction<UpdateProjectInput, Project>(
    `project:update:${updateId}`,
    (input, call) => client.projects.update(updateId, input, call),
    {
      onDone: (result, input) => {
        show(result, input, changes);
        tell(result, false);
      },
    },
  );

  // A form that comes back while it is being saved has not started it.
  useBrowserLayoutEffect(() => {
    if (create.data && !shown.current.has(create.data)) show(create.data, create.input ?? {}, creation);
    if (update.data && !shown.current.has(update.data)) show(update.data, update.input ?? {}, changes);
  }, [create.data, update.data]);

  return {
    save: (values) => {
      if (!project) {
        if (existingId) update.run(changes(values));
        else create.run({ ...creation(values), ...(metadata && { metadata }) });
        return;
      }
      const now = saved ?? project;
      const isNoted = !metadata || isSameMetadata(metadata, now.metadata);
      const body = { ...changes(values), ...(!isNoted && { metadata }) };
      if (Object.keys(body).length > 0) return update.run(body);
      show(now, body, changes);
      tell(now, false);
    },
    isSending: create.status === "pending" || update.status === "pending",
    failure: update.error ?? create.error,
    isConflict: existingId !== undefined && !update.error,
    hasProject: existingId !== undefined,
    saved,
  };
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
