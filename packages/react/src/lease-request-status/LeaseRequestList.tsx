"use client";
import type { ReactElement, ReactNode } from "react";
import type { LeaseRequestStatusProps } from "./LeaseRequestStatus.tsx";
import { Orders } from "./Orders.tsx";

export interface LeaseRequestListProps extends Omit<LeaseRequestStatusProps, "requestId"> {
  /** The orders to show, as `onRequested` gave them. @default the latest 20 that the proxy keeps with the project */
  requestIds?: readonly string[];
  /** The one thing to do where there is no order yet. */
  action?: ReactNode;
}

/** A project's orders, each with where it stands. */
export function LeaseRequestList(props: LeaseRequestListProps): ReactElement {
  const { requestIds, showPrices = false, onOrderMissing, ...rest } = props;
  return (
    <Orders {...rest} requestIds={requestIds} isList={true} showPrices={showPrices} onOrderMissing={onOrderMissing} />
  );
}
