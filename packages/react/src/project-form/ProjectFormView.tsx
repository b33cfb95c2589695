"use client";
import type { Project } from "@layers-kit/contract";
import type { ReactElement, ReactNode } from "react";
import { useBrowserLayoutEffect } from "../appearance/useBrowserLayoutEffect.ts";
import { useClassName } from "../appearance/useClassName.ts";
import { DraftNote } from "../form/DraftNote.tsx";
import { OfflineNote } from "../form/OfflineNote.tsx";
import { TakingLong } from "../form/TakingLong.tsx";
import { useMessages } from "../messages/useMessages.ts";
import { Button } from "../ui/button/Button.tsx";
import { Disclosure } from "../ui/disclosure/Disclosure.tsx";
import { Actions } from "../ui/panel/Actions.tsx";
import { FirstFields } from "./FirstFields.tsx";
import { FurtherFields } from "./FurtherFields.tsx";
import { furtherFields, projectFields } from "./fields.ts";
import { ProjectOutcome } from "./ProjectOutcome.tsx";
import { ProjectProblems } from "./ProjectProblems.tsx";
import { ReadFailure, type ReadFailureProps } from "./ReadFailure.tsx";
import {
  type EditProjectFormOptions,
  type ProjectFormOptions,
  type ProjectFormState,
  useProjectForm,
} from "./useProjectForm.ts";
import { projectViewMessages } from "./view-messages.ts";

/** The project that is edited, or why it could not be read. */
type UnreadProject = Omit<EditProjectFormOptions, "project"> & ReadFailureProps;

/** What is saved, and whether something was typed since. */
export interface ProjectFormEnd {
  readonly project: Project;
  /** Whether there was none before. */
  readonly isNew: boolean;
  readonly hasMore: boolean;
}

interface ViewProps {
  back?: ReactNode;
  onEnd?: (end: ProjectFormEnd) => void;
}

export type ProjectFormViewProps = (ProjectFormOptions | UnreadProject) & ViewProps;

/** Everything of the form but its title. */
export function ProjectFormView(props: ProjectFormViewProps): ReactElement {
  return "readAgain" in props ? <ReadFailure {...props} /> : <Questions {...props} />;
}

function Questions({ back, onEnd, ...options }: ProjectFormOptions & ViewProps): ReactElement {
  const classOf = useClassName();
  const t = useMessages(projectViewMessages);
  const state = useProjectForm(options);
  const { form, modes, submit, isSending, hasProject, saved, draft, furtherOpen, setFurtherOpen } = state;
  // Each end is told once, before the page shows it.
  useBrowserLayoutEffect(() => {
    const hasMore = projectFields.some((field) => form.getFieldState(field).isDirty);
    if (saved) onEnd?.({ project: saved, isNew: !hasProject, hasMore });
  }, [saved]);
  const further = furtherFields.filter((field) => modes[field] !== "hidden");
  return (
    <form className={classOf("project-form-fields")} noValidate onSubmit={submit}>
      <DraftNote draft={draft} onStartAfresh={() => focusFirst(state)} />
      <OfflineNote />
      <ProjectProblems state={state} />
      <FirstFields control={form.control} modes={modes} />
      {further.length > 0 && (
        <Disclosure
          label={t.more({ optional: further.every((field) => modes[field] !== "required") })}
          open={furtherOpen}
          onOpenChange={setFurtherOpen}
        >
          <div className={classOf("project-form-further")}>
            <FurtherFields control={form.control} modes={modes} />
          </div>
        </Disclosure>
      )}
      {(state.error || hasProject || saved) && <ProjectOutcome mode={options.mode} state={state} />}
      <Actions start={back}>
        <TakingLong isSending={isSending} />
        <Button type="submit" variant="primary" busy={isSending}>
          {options.mode === "edit" ? t.save : hasProject ? t.updateExisting : t.create}
        </Button>
      </Actions>
    </form>
  );
}

function focusFirst({ form, modes }: ProjectFormState): void {
  const first = projectFields.find((field) => modes[field] !== "hidden");
  if (first) form.setFocus(first);
}
