"use client";
import type { ReactElement, ReactNode } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { Actions } from "../ui/panel/Actions.tsx";
import { Loading, Skeleton } from "../ui/skeleton/Skeleton.tsx";
import { LeaseFormFrame } from "./LeaseFormFrame.tsx";
import type { LeaseRequestFormProps } from "./LeaseRequestForm.tsx";
import { useMayNotLease } from "./useMayNotLease.ts";

/** The place of the form while its code is on its way. Whether the customer may lease is asked meanwhile. */
export function LeaseFormPlace({ projectId, price, back, ...panel }: LeaseRequestFormProps): ReactElement {
  const classOf = useClassName();
  useMayNotLease(projectId);
  return (
    <LeaseFormFrame {...panel}>
      <Loading className={classOf("lease-request-fields")}>
        <FieldPlace hint={price !== null} />
        <div className={classOf("lease-vertical")}>
          <FieldPlace hint>
            <Skeleton shape="hint" className={classOf("lease-line-place")} />
          </FieldPlace>
          <Skeleton className={classOf("lease-suggestions-place")} />
        </div>
        <FieldPlace hint />
        <FieldPlace />
        <Skeleton className={classOf("lease-more-place")} />
        <Actions start={back}>
          <Skeleton className={classOf("lease-button-place")} />
        </Actions>
      </Loading>
    </LeaseFormFrame>
  );
}

function FieldPlace({ hint = false, children }: { hint?: boolean; children?: ReactNode }): ReactElement {
  return (
    <div className={useClassName()("field")}>
      <Skeleton shape="label" />
      <Skeleton shape="control" />
      {hint && <Skeleton shape="hint" />}
      {children}
    </div>
  );
}
