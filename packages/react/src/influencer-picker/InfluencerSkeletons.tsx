"use client";
import type { ReactElement } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useMessages } from "../messages/useMessages.ts";
import { Loading, Skeleton } from "../ui/index.ts";
import { influencerPickerMessages } from "./messages.ts";

const places = ["a", "b", "c"];

/** The places of the faces. */
export function InfluencerSkeletons(): ReactElement {
  const classOf = useClassName();
  const t = useMessages(influencerPickerMessages);
  return (
    <Loading label={t.loading} className={classOf("influencer-skeletons")}>
      {places.map((key) => (
        <Skeleton key={key} shape="picture" />
      ))}
    </Loading>
  );
}
