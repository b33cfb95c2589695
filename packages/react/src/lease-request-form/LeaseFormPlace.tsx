"use client";
import type { ReactElement } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useMessages } from "../messages/useMessages.ts";
import { Actions } from "../ui/panel/Actions.tsx";
import { Panel } from "../ui/panel/Panel.tsx";
import { Loading, Skeleton } from "../ui/skeleton/Skeleton.tsx";
import type { LeaseRequestFormProps } from "./LeaseRequestForm.tsx";
import { leaseRequestFormMessages } from "./messages.ts";
import { useMayNotLease } from "./useMayNotLease.ts";

/** The place of the form while its code is on its way. Whether the customer may lease is asked meanwhile. */
export function LeaseFormPlace({
  projectId,
  price,
  headingLevel,
  frame,
  className,
  back,
}: LeaseRequestFormProps): ReactElement {
  const classOf = useClassName();
  const t = useMessages(leaseRequestFormMessages);
  useMayNotLease(projectId);
  return (
    <Panel
      {...(headingLevel && { headingLevel })}
      {...(frame && { frame })}
      className={classOf("lease-request-form", className)}
      title={t.title}
      lead={t.lead}
    >
      <Loading className={classOf("lease-request-fields")}>
        <FieldPlace hint={price !== null} />
        <div className={classOf("lease-vertical")}>
          <FieldPlace hint />
          <Skeleton className={classOf("lease-suggestions-place")} />
        </div>
        <FieldPlace hint />
        <FieldPlace />
        <Skeleton className={classOf("lease-button-place")} />
        <Actions start={back}>
          <Skeleton className={classOf("lease-button-place")} />
        </Actions>
      </Loading>
    </Panel>
  );
}

function FieldPlace({ hint = false }: { hint?: boolean }): ReactElement {
  return (
    <div className={useClassName()("field")}>
      <Skeleton shape="label" />
      <Skeleton shape="control" />
      {hint && <Skeleton shape="hint" />}
    </div>
  );
}
