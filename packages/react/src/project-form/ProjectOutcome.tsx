"use client";
import type { ReactElement } from "react";
import { useFormState } from "react-hook-form";
import { useErrorText } from "../errors/useErrorText.ts";
import { useMessages } from "../messages/useMessages.ts";
import { Notice } from "../ui/notice/Notice.tsx";
import type { ProjectFormState } from "./useProjectForm.ts";
import { projectViewMessages } from "./view-messages.ts";

export interface ProjectOutcomeProps {
  mode: "create" | "edit";
  state: ProjectFormState;
}

/** What became of the last try. */
export function ProjectOutcome({ mode, state }: ProjectOutcomeProps): ReactElement | null {
  const { form, error, saved, isSending, hasProject } = state;
  const t = useMessages(projectViewMessages);
  const describe = useErrorText();
  const { isDirty } = useFormState({ control: form.control });
  if (isSending) return null;
  if (error) {
    const { kind, message, advice } = describe(error);
    // There is no state yet to look at.
    const isNothingThere = mode === "create" && kind === "changed";
    return (
      <Notice kind="bad" live title={t.notSaved}>
        {message} {isNothingThere ? describe(undefined).advice : advice}
      </Notice>
    );
  }
  if (hasProject && !saved) {
    return (
      <Notice kind="warn" live title={t.existingTitle}>
        {t.existing}
      </Notice>
    );
  }
  return saved && !isDirty ? <Notice kind="ok">{t.saved}</Notice> : null;
}
