"use client";
import { type LoadedOnUse, loadOnUse } from "../ui/load-on-use/loadOnUse.tsx";
import { Loading, Skeleton } from "../ui/skeleton/Skeleton.tsx";
import type { FurtherLeaseFieldsProps } from "./FurtherLeaseFields.tsx";
import type { OrderNotesProps } from "./OrderNotes.tsx";
import type { OrderViewsProps } from "./OrderViews.tsx";
import type { PlaceFieldsProps } from "./PlaceFields.tsx";

/** One file for all: each is small, and one is on the page from the start. */
export const loadParts = (): Promise<typeof import("./on-use.ts")> => import("./on-use.ts");

export const PlaceFields: LoadedOnUse<PlaceFieldsProps> = /* @__PURE__ */ loadOnUse(
  loadParts,
  (parts) => parts.PlaceFields,
  () => (
    <Loading>
      <Skeleton />
      <Skeleton shape="control" />
      <Skeleton />
      <Skeleton />
      <Skeleton shape="control" />
    </Loading>
  ),
);

export const FurtherLeaseFields: LoadedOnUse<FurtherLeaseFieldsProps> = /* @__PURE__ */ loadOnUse(
  loadParts,
  (parts) => parts.FurtherLeaseFields,
);

/** What may have to be said above and below the questions. */
export const OrderNotes: LoadedOnUse<OrderNotesProps> = /* @__PURE__ */ loadOnUse(
  loadParts,
  (parts) => parts.OrderNotes,
);

export const OrderViews: LoadedOnUse<OrderViewsProps> = /* @__PURE__ */ loadOnUse(
  loadParts,
  (parts) => parts.OrderViews,
  () => (
    <Loading>
      <Skeleton shape="heading" />
      <Skeleton />
      <Skeleton shape="control" />
    </Loading>
  ),
);
