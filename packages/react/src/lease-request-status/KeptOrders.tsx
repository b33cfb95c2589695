"use client";
import type { ReactElement, ReactNode } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useMessages } from "../messages/useMessages.ts";
import { EmptyState, type PanelProps } from "../ui/index.ts";
import { leaseRequestStatusMessages } from "./messages.ts";
import { OrderLoading } from "./OrderLoading.tsx";
import { OrderMissingNote } from "./OrderMissingNote.tsx";
import { useKeptLeaseRequests } from "./useKeptLeaseRequests.ts";

export interface KeptOrdersProps extends Pick<PanelProps, "headingLevel" | "frame" | "className"> {
  projectId: string;
  /** The one thing to do where there is no order yet. */
  action?: ReactNode;
  /** Shows those that are there, newest first. */
  children: (requestIds: readonly string[]) => ReactElement;
}

/** The orders that the proxy keeps with a project, from whatever browser they were made. */
export function KeptOrders({ projectId, action, children, ...rest }: KeptOrdersProps): ReactElement {
  const { headingLevel = 2, frame, className } = rest;
  const classOf = useClassName();
  const panel = { headingLevel, ...(frame && { frame }), className: classOf("lease-request-status", className) };
  const { requests, isLoading, error, reload } = useKeptLeaseRequests(projectId);
  if (isLoading) return <OrderLoading {...panel} />;
  if (error) return <OrderMissingNote {...panel} error={error} retry={reload} />;
  if (requests.length === 0) return <NoOrders headingLevel={headingLevel} action={action} />;
  return children(requests.map(({ id }) => id));
}

export function NoOrders({ headingLevel, action }: Pick<KeptOrdersProps, "headingLevel" | "action">): ReactElement {
  const t = useMessages(leaseRequestStatusMessages);
  return (
    <EmptyState title={t.emptyTitle} headingLevel={headingLevel ?? 2} action={action}>
      {t.empty}
    </EmptyState>
  );
}
