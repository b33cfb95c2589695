"use client";
import type { ReactElement, ReactNode } from "react";
import { useFormState } from "react-hook-form";
import { useClassName } from "../appearance/useClassName.ts";
import { useErrorText } from "../errors/useErrorText.ts";
import { DraftNote } from "../form/DraftNote.tsx";
import { OfflineNote } from "../form/OfflineNote.tsx";
import { TakingLong } from "../form/TakingLong.tsx";
import { useResource } from "../hooks/useResource.ts";
import { useMessages } from "../messages/useMessages.ts";
import { useLayers } from "../provider/context.ts";
import { Actions, Button, Disclosure, Loading, Notice, Panel, type PanelProps, Skeleton } from "../ui/index.ts";
import { firstFields, furtherFields, projectFields } from "./fields.ts";
import { projectFormMessages } from "./messages.ts";
import { ProjectFields } from "./ProjectFields.tsx";
import { ProjectProblems } from "./ProjectProblems.tsx";
import {
  type CreateProjectFormOptions,
  type EditProjectFormOptions,
  type ProjectFormOptions,
  type ProjectFormState,
  useProjectForm,
} from "./useProjectForm.ts";

interface ViewProps extends Pick<PanelProps, "headingLevel" | "frame" | "className"> {
  /** The quiet way back, beside the primary button. */
  back?: ReactNode;
}

/** A project to edit, or its id; then it is read first. */
type EditProps =
  | EditProjectFormOptions
  | (Omit<EditProjectFormOptions, "project"> & { project?: undefined; projectId: string });

export type ProjectFormProps = ViewProps & (CreateProjectFormOptions | EditProps);

/** Asks a customer what their product is, and creates or updates their project. */
export function ProjectForm(props: ProjectFormProps): ReactElement {
  if (props.mode === "create") return <ProjectFormView {...props} />;
  if (props.project) return <ProjectFormView key={props.project.id} {...props} project={props.project} />;
  return <ReadProjectForm key={props.projectId} {...props} />;
}

function ReadProjectForm(props: Extract<ProjectFormProps, { projectId: string }>): ReactElement {
  const { client } = useLayers();
  const t = useMessages(projectFormMessages);
  const describe = useErrorText();
  const { projectId, headingLevel, frame, className, ...rest } = props;
  const view = { ...(headingLevel && { headingLevel }), ...(frame && { frame }), ...(className && { className }) };
  const { data, error, reload } = useResource(["projects", "read", projectId], () => client.projects.read(projectId));
  if (data) return <ProjectFormView {...view} {...rest} project={data} />;
  if (!error) return <ProjectFormLoading {...view} />;
  const { message, canRetry } = describe(error);
  return (
    <Panel {...view} title={t.title}>
      <Notice
        kind="bad"
        live
        title={t.loadFailed}
        action={canRetry && <Button onClick={() => void reload()}>{t.tryAgain}</Button>}
      >
        {message}
      </Notice>
    </Panel>
  );
}

function ProjectFormLoading(view: ViewProps): ReactElement {
  const classOf = useClassName();
  const t = useMessages(projectFormMessages);
  return (
    <Panel {...view} title={t.title} lead={t.leadEdit}>
      <Loading label={t.loading} className={classOf("project-form-loading")}>
        {[false, true, false].map((tall, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they never change places.
          <div key={index}>
            <Skeleton className={classOf("project-form-skeleton-label")} />
            <Skeleton shape="control" {...(tall && { className: classOf("project-form-skeleton-area") })} />
            <Skeleton className={classOf("project-form-skeleton-hint")} />
          </div>
        ))}
      </Loading>
    </Panel>
  );
}

function ProjectFormView(props: ViewProps & ProjectFormOptions): ReactElement {
  const { back, headingLevel, frame, className } = props;
  const classOf = useClassName();
  const t = useMessages(projectFormMessages);
  const state = useProjectForm(props);
  const { form, modes, submit, isSending, hasProject, saved, draft, furtherOpen, setFurtherOpen } = state;
  const view = { ...(headingLevel && { headingLevel }), ...(frame && { frame }) };

  if (props.mode === "create" && saved) {
    return (
      <Panel
        {...view}
        className={classOf("project-form", className)}
        takeFocus
        title={t.createdTitle({ name: saved.appName ?? saved.name })}
        lead={t.createdNext({ described: Boolean(saved.appDescription) })}
      />
    );
  }
  return (
    <Panel
      {...view}
      className={classOf("project-form", className)}
      title={t.title}
      lead={props.mode === "create" ? t.leadCreate : t.leadEdit}
    >
      <form className={classOf("project-form-fields")} noValidate onSubmit={submit}>
        <DraftNote draft={draft} onStartAfresh={() => focusFirst(state)} />
        <OfflineNote />
        <ProjectProblems state={state} />
        <ProjectFields control={form.control} fields={firstFields} modes={modes} />
        {furtherFields.some((field) => modes[field] !== "hidden") && (
          <Disclosure label={t.more} open={furtherOpen} onOpenChange={setFurtherOpen}>
            <div className={classOf("project-form-further")}>
              <ProjectFields control={form.control} fields={furtherFields} modes={modes} />
            </div>
          </Disclosure>
        )}
        <Outcome state={state} />
        <Actions start={back}>
          <TakingLong isSending={isSending} />
          <Button type="submit" variant="primary" busy={isSending}>
            {props.mode === "edit" ? t.save : hasProject ? t.updateExisting : t.create}
          </Button>
        </Actions>
      </form>
    </Panel>
  );
}

/** What became of the last try. */
function Outcome({ state }: { state: ProjectFormState }): ReactElement | null {
  const { form, error, saved, isSending, hasProject } = state;
  const t = useMessages(projectFormMessages);
  const describe = useErrorText();
  const { isDirty } = useFormState({ control: form.control });
  if (isSending) return null;
  if (error) {
    const { message, advice } = describe(error);
    return (
      <Notice kind="bad" live title={t.notSaved}>
        {message} {advice}
      </Notice>
    );
  }
  if (hasProject) {
    return (
      <Notice kind="warn" live title={t.existingTitle}>
        {t.existing}
      </Notice>
    );
  }
  return saved && !isDirty ? <Notice kind="ok">{t.saved}</Notice> : null;
}

function focusFirst({ form, modes }: ProjectFormState): void {
  const first = projectFields.find((field) => modes[field] !== "hidden");
  if (first) form.setFocus(first);
}
