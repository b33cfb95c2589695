"use client";
import type { ReactElement } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useMessages } from "../messages/useMessages.ts";
import { Loading, Skeleton } from "../ui/index.ts";
import { keywordPanelMessages } from "./messages.ts";

const places = ["a", "b", "c", "d", "e", "f"];

/** The places of the hashtags. */
export function KeywordSkeletons(): ReactElement {
  const classOf = useClassName();
  const t = useMessages(keywordPanelMessages);
  return (
    <Loading label={t.loading} className={classOf("keyword-skeletons")}>
      {places.map((key) => (
        <Skeleton key={key} shape="control" />
      ))}
    </Loading>
  );
}
