"use client";
import type { ReactElement } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useMessages } from "../messages/useMessages.ts";
import { EmptyState } from "../ui/index.ts";
import { OneLeaseRequest } from "./OneLeaseRequest.tsx";
import { OrderMissingNote } from "./OrderMissingNote.tsx";
import { OrderPlaces } from "./OrderPlaces.tsx";
import type { OrdersProps } from "./Orders.tsx";
import { orderViewMessages } from "./view-messages.ts";

export interface OrderViewsProps extends OrdersProps {
  /** Why nobody knows which orders there are, and the way to ask again. */
  error: unknown;
  retry: () => void;
}

/** Orders, each with where it stands; or why there is none to show. */
export function OrderViews(props: OrderViewsProps): ReactElement {
  const { requestIds, isList, error, retry, action, className, ...each } = props;
  const { headingLevel = 2, frame } = each;
  const classOf = useClassName();
  const t = useMessages(orderViewMessages);
  if (error) {
    const panel = { headingLevel, ...(frame && { frame }), className: classOf("lease-request-status", className) };
    return <OrderMissingNote {...panel} error={error} retry={retry} />;
  }
  if (!requestIds) return <OrderPlaces {...props} />;
  const [first] = requestIds;
  if (first === undefined) {
    return (
      <EmptyState title={t.emptyTitle} headingLevel={headingLevel} action={action}>
        {t.empty}
      </EmptyState>
    );
  }
  if (!isList) return <OneLeaseRequest {...each} {...(className && { className })} requestId={first} />;
  return (
    <ul className={classOf("lease-request-list", className)}>
      {requestIds.map((requestId) => (
        <li key={requestId}>
          <OneLeaseRequest {...each} requestId={requestId} />
        </li>
      ))}
    </ul>
  );
}
