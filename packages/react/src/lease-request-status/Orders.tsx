"use client";
import type { ReactElement, ReactNode } from "react";
import { useFollowing } from "../hooks/useWatch.ts";
import { useLayers } from "../provider/context.ts";
import { type LoadedOnUse, loadOnUse, type PanelProps } from "../ui/index.ts";
import type { OrderMissing } from "./missing-order.ts";
import { OrderPlaces } from "./OrderPlaces.tsx";
import type { OrderViewsProps } from "./OrderViews.tsx";
import { useKeptLeaseRequests } from "./useKeptLeaseRequests.ts";
import { type LeaseRequestOptions, watchRequest } from "./watch-request.ts";

export interface OrdersProps extends Pick<PanelProps, "headingLevel" | "frame" | "className"> {
  projectId: string;
  /** Undefined asks for those that the proxy keeps with the project. */
  requestIds: readonly string[] | undefined;
  /** All of them, not the latest alone. */
  isList: boolean;
  showPrices: boolean;
  onOrderMissing: OrderMissing | undefined;
  action?: ReactNode;
}

const OrderViews: LoadedOnUse<OrderViewsProps> = /* @__PURE__ */ loadOnUse(
  () => import("./OrderViews.tsx"),
  (module) => module.OrderViews,
  OrderPlaces,
);

/** Reads orders while their view is on its way. */
export function Orders(props: OrdersProps): ReactElement {
  const { projectId, isList } = props;
  const kept = useKeptLeaseRequests(props.requestIds ? null : projectId);
  const error = kept.isLoading ? undefined : kept.error;
  const found = kept.isLoading || error ? undefined : kept.requests.map(({ id }) => id);
  const requestIds = props.requestIds ?? (isList ? found : found?.slice(0, 1));
  return (
    <>
      {requestIds?.map((requestId) => (
        <Following key={requestId} projectId={projectId} requestId={requestId} />
      ))}
      <OrderViews {...props} requestIds={requestIds} error={error} retry={kept.reload} />
    </>
  );
}

function Following(order: LeaseRequestOptions): null {
  const { client } = useLayers();
  useFollowing(...watchRequest(client, order));
  return null;
}
