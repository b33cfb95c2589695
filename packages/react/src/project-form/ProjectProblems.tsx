"use client";
import { projectLimits } from "@layers-kit/contract";
import type { ReactElement } from "react";
import { useFormState } from "react-hook-form";
import { countCharacters } from "../form/characters.ts";
import { formMessages } from "../form/messages.ts";
import { problemOf } from "../form/problem.ts";
import { useMessages } from "../messages/useMessages.ts";
import { ErrorSummary } from "../ui/error-summary/ErrorSummary.tsx";
import { furtherFields, type ProjectField, projectFields } from "./fields.ts";
import type { ProjectFormState } from "./useProjectForm.ts";
import { projectViewMessages } from "./view-messages.ts";

export interface ProjectProblemsProps {
  state: ProjectFormState;
}

/** Everything that is wrong, where some of it is out of sight; each line leads to its field. */
export function ProjectProblems({ state }: ProjectProblemsProps): ReactElement | null {
  const { form, refusedElsewhere, hiddenAttempts, setFurtherOpen } = state;
  const t = useMessages(projectViewMessages);
  const ofForms = useMessages(formMessages);
  const { errors } = useFormState({ control: form.control });
  if (hiddenAttempts === 0) return null;

  const wrong = projectFields.flatMap((field) => {
    const error = errors[field];
    if (!error) return [];
    const limits = field in projectLimits ? projectLimits[field as keyof typeof projectLimits] : {};
    const value = form.getValues(field);
    const length = countCharacters(value);
    const problem = ofForms.problem({ kind: problemOf(error, value), length, ...limits });
    return [{ field, message: ofForms.problemAt({ label: t[`${field}Label`], problem }) }];
  });
  const elsewhere = refusedElsewhere.map((path) => {
    const label = projectFields.some((field) => field === path) ? t[`${path as ProjectField}Label`] : undefined;
    return ofForms.problemElsewhere({ label });
  });
  return (
    <ErrorSummary
      // What has no name of its own here is said once.
      errors={[...wrong, ...[...new Set(elsewhere)].map((message) => ({ message }))]}
      attempt={hiddenAttempts}
      onReveal={(field) => furtherFields.some((further) => further === field) && setFurtherOpen(true)}
    />
  );
}
