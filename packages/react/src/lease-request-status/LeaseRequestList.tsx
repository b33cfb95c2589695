"use client";
import type { ReactElement, ReactNode } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { KeptOrders, NoOrders } from "./KeptOrders.tsx";
import { LeaseRequestStatus, type LeaseRequestStatusProps } from "./LeaseRequestStatus.tsx";

export interface LeaseRequestListProps extends Omit<LeaseRequestStatusProps, "requestId"> {
  /** The orders to show, as `onRequested` gave them. @default the latest 20 that the proxy keeps with the project */
  requestIds?: readonly string[];
  /** The one thing to do where there is no order yet. */
  action?: ReactNode;
}

/** A project's orders, each with where it stands. */
export function LeaseRequestList({ requestIds, action, className, ...each }: LeaseRequestListProps): ReactElement {
  const classOf = useClassName();
  const list = (ids: readonly string[]) => (
    <ul className={classOf("lease-request-list", className)}>
      {ids.map((requestId) => (
        <li key={requestId}>
          <LeaseRequestStatus {...each} requestId={requestId} />
        </li>
      ))}
    </ul>
  );
  if (requestIds?.length === 0) return <NoOrders {...each} action={action} />;
  if (requestIds) return list(requestIds);
  return (
    <KeptOrders {...each} action={action}>
      {list}
    </KeptOrders>
  );
}
