"use client";
import type { ReactElement, ReactNode } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useMessages } from "../messages/useMessages.ts";
import { EmptyState } from "../ui/index.ts";
import { LeaseRequestStatus, type LeaseRequestStatusProps } from "./LeaseRequestStatus.tsx";
import { leaseRequestStatusMessages } from "./messages.ts";

export interface LeaseRequestListProps extends Omit<LeaseRequestStatusProps, "requestId"> {
  /** The orders to show, as `onRequested` gave them: the API has no list of them, so the host keeps it. [seed S001] */
  requestIds: readonly string[];
  /** The one thing to do where there is no order yet. */
  action?: ReactNode;
}

/** A project's orders, each with where it stands. */
export function LeaseRequestList({ requestIds, action, className, ...each }: LeaseRequestListProps): ReactElement {
  const classOf = useClassName();
  const t = useMessages(leaseRequestStatusMessages);
  if (requestIds.length === 0) {
    return (
      <EmptyState title={t.emptyTitle} headingLevel={each.headingLevel ?? 2} action={action}>
        {t.empty}
      </EmptyState>
    );
  }
  return (
    <ul className={classOf("lease-request-list", className)}>
      {requestIds.map((requestId) => (
        <li key={requestId}>
          <LeaseRequestStatus {...each} requestId={requestId} />
        </li>
      ))}
    </ul>
  );
}
