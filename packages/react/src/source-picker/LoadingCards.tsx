"use client";
import type { ReactElement } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useMessages } from "../messages/useMessages.ts";
import { LiveRegion, Loading, Skeleton, Text } from "../ui/index.ts";
import { sourcePickerMessages } from "./messages.ts";

const skeletons = ["a", "b", "c", "d", "e", "f", "g", "h"];

/** The places of the cards. */
export function LoadingCards({ isTakingLong }: { isTakingLong: boolean }): ReactElement {
  const classOf = useClassName();
  const t = useMessages(sourcePickerMessages);
  return (
    <>
      <LiveRegion visible>
        {isTakingLong && (
          <Text tone="muted" size="s">
            {t.takingLong}
          </Text>
        )}
      </LiveRegion>
      <Loading label={t.loading} className={classOf("source-loading")}>
        {skeletons.map((key) => (
          <span key={key} className={classOf("source-skeleton")}>
            <Skeleton shape="picture" />
            <span className={classOf("source-skeleton-words")}>
              <Skeleton />
              <Skeleton />
              <Skeleton className={classOf("source-skeleton-meta")} />
            </span>
          </span>
        ))}
      </Loading>
    </>
  );
}
