"use client";
import type { ReactElement } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { OrderLoading } from "./OrderLoading.tsx";
import type { OrderViewsProps } from "./OrderViews.tsx";

const one = [""];

/** The places of orders: one, while it is not known how many there are. */
export function OrderPlaces({ requestIds, isList, className, headingLevel, frame }: OrderViewsProps): ReactElement {
  const classOf = useClassName();
  const panel = { ...(headingLevel && { headingLevel }), ...(frame && { frame }) };
  if (!isList) return <OrderLoading {...panel} className={classOf("lease-request-status", className)} />;
  return (
    <ul className={classOf("lease-request-list", className)}>
      {(requestIds?.length ? requestIds : one).map((requestId) => (
        <li key={requestId}>
          <OrderLoading {...panel} className={classOf("lease-request-status")} />
        </li>
      ))}
    </ul>
  );
}
