"use client";
import { type Influencer, isFinalStatus } from "@layers-kit/contract";
import type { ReactElement } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useMessages } from "../messages/useMessages.ts";
import { Picture, RadioCard, Skeleton } from "../ui/index.ts";
import { influencerViewMessages } from "./view-messages.ts";

export interface InfluencerCardProps {
  influencer: Influencer;
}

/** One persona, inside `RadioCards`. It can be chosen once it is ready. */
export function InfluencerCard({ influencer }: InfluencerCardProps): ReactElement {
  const classOf = useClassName();
  const t = useMessages(influencerViewMessages);
  const { influencerId, name, gender, ageRange, status, imageUrl, thumbnailUrl } = influencer;
  const traits = [gender && t.gender({ gender }), ageRange && t.ageRange({ ageRange })].filter(Boolean);
  return (
    <RadioCard value={influencerId} disabled={status !== "ready"} className={classOf("influencer-card")}>
      {isFinalStatus("influencer", status) ? (
        <Picture src={imageUrl ?? thumbnailUrl ?? undefined} alt="" />
      ) : (
        <Skeleton shape="picture" />
      )}
      <span className={classOf("influencer-words")}>
        <span className={classOf("influencer-name")}>{name ? <bdi>{name}</bdi> : t.unnamed}</span>{" "}
        <span className={classOf("influencer-traits")}>{traits.join(" · ")}</span>{" "}
        {status !== "ready" && (
          <span className={classOf("influencer-status")} data-status={status}>
            {t.status({ status })}
          </span>
        )}
      </span>
    </RadioCard>
  );
}
