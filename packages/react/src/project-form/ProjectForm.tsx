"use client";
import type { ReactElement, ReactNode } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { DraftNote } from "../form/DraftNote.tsx";
import { OfflineNote } from "../form/OfflineNote.tsx";
import { TakingLong } from "../form/TakingLong.tsx";
import { useResource } from "../hooks/useResource.ts";
import { useWhenIdle } from "../hooks/useWhenIdle.ts";
import { useMessages } from "../messages/useMessages.ts";
import { useLayers } from "../provider/context.ts";
import { Button } from "../ui/button/Button.tsx";
import { Disclosure } from "../ui/disclosure/Disclosure.tsx";
import { Actions } from "../ui/panel/Actions.tsx";
import { Panel, type PanelProps } from "../ui/panel/Panel.tsx";
import { Loading, Skeleton } from "../ui/skeleton/Skeleton.tsx";
import { FirstFields } from "./FirstFields.tsx";
import { furtherFields, projectFields } from "./fields.ts";
import { FurtherFields, ProjectOutcome, ProjectProblems, preloadParts, ReadFailure } from "./loaded-on-use.tsx";
import { projectFormMessages } from "./messages.ts";
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
  const { projectId, headingLevel, frame, className, ...rest } = props;
  const view = { ...(headingLevel && { headingLevel }), ...(frame && { frame }), ...(className && { className }) };
  const { data, error, reload } = useResource(["projects", "read", projectId], () => client.projects.read(projectId));
  if (data) return <ProjectFormView {...view} {...rest} project={data} />;
  if (!error) return <ProjectFormLoading {...view} />;
  return (
    <Panel {...view} title={t.title}>
      <ReadFailure error={error} retry={() => void reload()} />
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
  useWhenIdle(preloadParts);
  const { form, modes, submit, isSending, error, hasProject, saved, draft, furtherOpen, setFurtherOpen } = state;
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
        {state.hiddenAttempts > 0 && <ProjectProblems state={state} />}
        <FirstFields control={form.control} modes={modes} />
        {furtherFields.some((field) => modes[field] !== "hidden") && (
          <Disclosure label={t.more} open={furtherOpen} onOpenChange={setFurtherOpen}>
            <div className={classOf("project-form-further")}>
              <FurtherFields control={form.control} modes={modes} />
            </div>
          </Disclosure>
        )}
        {(error || hasProject || saved) && <ProjectOutcome state={state} />}
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

function focusFirst({ form, modes }: ProjectFormState): void {
  const first = projectFields.find((field) => modes[field] !== "hidden");
  if (first) form.setFocus(first);
}
