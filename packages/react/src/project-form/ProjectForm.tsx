"use client";
import { type ReactElement, type ReactNode, useEffect, useState } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useFocusKept } from "../hooks/useFocusKept.ts";
import { useResource } from "../hooks/useResource.ts";
import { useMessages } from "../messages/useMessages.ts";
import { useLayers } from "../provider/context.ts";
import { type LoadedOnUse, loadOnUse } from "../ui/load-on-use/loadOnUse.tsx";
import { Panel, type PanelProps } from "../ui/panel/Panel.tsx";
import { projectFormMessages } from "./messages.ts";
import { ProjectFormSkeleton } from "./ProjectFormSkeleton.tsx";
import type { ProjectFormEnd, ProjectFormViewProps } from "./ProjectFormView.tsx";
import type { CreateProjectFormOptions, EditProjectFormOptions } from "./useProjectForm.ts";
import { WayBack } from "./WayBack.tsx";

interface ViewProps extends Pick<PanelProps, "headingLevel" | "frame" | "className"> {
  /** The quiet way back, beside the primary button. */
  back?: ReactNode;
}

/** A project to edit, or its id; then it is read first. */
type EditProps =
  | EditProjectFormOptions
  | (Omit<EditProjectFormOptions, "project"> & { project?: undefined; projectId: string });

export type ProjectFormProps = ViewProps & (CreateProjectFormOptions | EditProps);

/** The whole form. What leads to one loads it ahead: `useWhenIdle(ProjectFormView.preload)`. */
export const ProjectFormView: LoadedOnUse<ProjectFormViewProps> = /* @__PURE__ */ loadOnUse(
  () => import("./ProjectFormView.tsx"),
  (module) => module.ProjectFormView,
  ProjectFormSkeleton,
  WayBack,
);

/** Asks a customer what their product is, and creates or updates their project. */
export function ProjectForm(props: ProjectFormProps): ReactElement {
  if (props.mode === "create") return <NewProject {...props} />;
  return <ExistingProject key={props.project ? props.project.id : props.projectId} {...props} />;
}

function NewProject(props: ViewProps & CreateProjectFormOptions): ReactElement {
  const { headingLevel, frame, className, ...form } = props;
  const { metadata: _, ...unnoted } = form;
  const classOf = useClassName();
  const t = useMessages(projectFormMessages);
  const [end, setEnd] = useState<ProjectFormEnd>();
  const isOver = end !== undefined && !end.hasMore;
  const root = useFocusKept<HTMLElement>(String(isOver));
  return (
    <Panel
      ref={root}
      {...(headingLevel && { headingLevel })}
      {...(frame && { frame })}
      className={classOf("project-form", className)}
      title={end ? t.createdTitle({ name: end.project.appName ?? end.project.name }) : t.title}
      lead={end ? t.createdNext({ described: Boolean(end.project.appDescription), isNew: end.isNew }) : t.leadCreate}
    >
      {!isOver && (
        // What was typed while the project was being made changes it.
        <ProjectFormView {...(end ? { ...unnoted, mode: "edit", project: end.project } : form)} onEnd={setEnd} />
      )}
    </Panel>
  );
}

function ExistingProject(props: ViewProps & EditProps): ReactElement {
  const { headingLevel, frame, className, ...form } = props;
  const { client } = useLayers();
  const classOf = useClassName();
  const t = useMessages(projectFormMessages);
  const id = form.project ? form.project.id : form.projectId;
  const { data, error, reload } = useResource(form.project ? null : ["projects", "read", id], () =>
    client.projects.read(id),
  );
  const project = form.project ?? data;
  useEffect(ProjectFormView.preload, []);
  return (
    <Panel
      {...(headingLevel && { headingLevel })}
      {...(frame && { frame })}
      className={classOf("project-form", className)}
      title={t.title}
      lead={t.leadEdit}
    >
      {project ? (
        <ProjectFormView {...form} project={project} />
      ) : error ? (
        <ProjectFormView {...form} readError={error} readAgain={() => void reload()} />
      ) : (
        <ProjectFormSkeleton {...form} />
      )}
    </Panel>
  );
}
