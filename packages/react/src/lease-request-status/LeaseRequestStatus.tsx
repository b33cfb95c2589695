"use client";
import type { ReactElement } from "react";
import type { PanelProps } from "../ui/index.ts";
import type { OrderMissing } from "./missing-order.ts";
import { Orders } from "./Orders.tsx";

export interface LeaseRequestStatusProps extends Pick<PanelProps, "headingLevel" | "frame" | "className"> {
  projectId: string;
  /** Which order. @default the latest that the proxy keeps with the project */
  requestId?: string;
  /**
   * Whether each account's monthly price is shown, as the API has it: what it costs the partner. Turn it on where customers pay
   * the same. @default false
   */
  showPrices?: boolean;
  /**
   * Called at the click on "Order the missing", which is there where an order came in part: pass what it gives on as `fillWith` of
   * `LeaseRequestForm`. Without it there is no such button, nor where something was ordered since.
   */
  onOrderMissing?: OrderMissing;
}

/** Says where an order of warmed accounts stands, and shows the accounts it brought. */
export function LeaseRequestStatus(props: LeaseRequestStatusProps): ReactElement {
  const { requestId, showPrices = false, onOrderMissing, ...rest } = props;
  return (
    <Orders
      {...rest}
      requestIds={requestId === undefined ? undefined : [requestId]}
      isList={false}
      showPrices={showPrices}
      onOrderMissing={onOrderMissing}
    />
  );
}
