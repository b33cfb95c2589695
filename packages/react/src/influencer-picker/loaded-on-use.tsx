"use client";
import { Loading, Skeleton } from "../ui/index.ts";
import { type LoadedOnUse, loadOnUse } from "../ui/load-on-use/loadOnUse.tsx";
import type { DeleteInfluencersProps } from "./DeleteInfluencers.tsx";
import type { InfluencerFormProps } from "./InfluencerForm.tsx";

/** One file for both: each is small. */
const loadParts = (): Promise<typeof import("./on-use.ts")> => import("./on-use.ts");

export const InfluencerForm: LoadedOnUse<InfluencerFormProps> = /* @__PURE__ */ loadOnUse(
  loadParts,
  (parts) => parts.InfluencerForm,
  () => (
    <Loading>
      <Skeleton shape="control" />
      <Skeleton shape="control" />
      <Skeleton shape="control" />
    </Loading>
  ),
);

export const DeleteInfluencers: LoadedOnUse<DeleteInfluencersProps> = /* @__PURE__ */ loadOnUse(
  loadParts,
  (parts) => parts.DeleteInfluencers,
  ({ influencers }) => (
    <Loading>
      {influencers.map(({ influencerId }) => (
        <Skeleton key={influencerId} shape="control" />
      ))}
    </Loading>
  ),
);
