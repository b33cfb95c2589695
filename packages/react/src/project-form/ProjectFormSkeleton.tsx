"use client";
import type { ReactElement } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useMessages } from "../messages/useMessages.ts";
import { Actions } from "../ui/panel/Actions.tsx";
import { Loading, Skeleton } from "../ui/skeleton/Skeleton.tsx";
import { firstFields, furtherFields, modesOf } from "./fields.ts";
import { projectFormMessages } from "./messages.ts";
import type { ProjectFormViewProps } from "./ProjectFormView.tsx";

type SkeletonProps = Pick<ProjectFormViewProps, "mode" | "fields" | "back">;

/** The places of the questions, as tall as they will be; the way back is there already. */
export function ProjectFormSkeleton({ mode, fields, back }: SkeletonProps): ReactElement {
  const classOf = useClassName();
  const t = useMessages(projectFormMessages);
  const modes = modesOf(fields);
  const line = <Skeleton shape="hint" />;
  const narrowLine = <Skeleton shape="hint" className={classOf("project-form-skeleton-narrow")} />;
  return (
    <>
      <Loading {...(mode === "edit" && { label: t.loading })} className={classOf("project-form-fields")}>
        {firstFields.map((field) => {
          const describes = field === "appDescription";
          if (modes[field] === "hidden") return null;
          return (
            <div key={field} className={classOf("field")}>
              <Skeleton shape="label" />
              <Skeleton shape="control" {...(describes && { className: classOf("project-form-skeleton-area") })} />
              <div className={classOf("project-form-skeleton-hint")}>
                {(describes || field === "timezone") && narrowLine}
                {describes && mode === "create" && (
                  <>
                    {narrowLine}
                    {line}
                  </>
                )}
                {line}
              </div>
            </div>
          );
        })}
        {furtherFields.some((field) => modes[field] !== "hidden") && (
          <Skeleton className={classOf("project-form-skeleton-more")} />
        )}
      </Loading>
      <Actions start={back}>
        <Skeleton shape="control" className={classOf("project-form-skeleton-button")} />
      </Actions>
    </>
  );
}
