"use client";
import type { Hashtag } from "@layers-kit/contract";
import { Fragment, type ReactElement, useRef, useState } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { copyText } from "../content-preview/copy-text.ts";
import { useNow } from "../hooks/useNow.ts";
import { useMessages } from "../messages/useMessages.ts";
import { useLayers } from "../provider/context.ts";
import { Button, CheckIcon, CopyIcon, Text } from "../ui/index.ts";
import type { KeywordsState } from "./useKeywords.ts";
import { keywordViewMessages } from "./view-messages.ts";

export interface KeywordListProps {
  keywords: KeywordsState;
}

/** As many as are seen at a glance; one or two more are not worth a button. */
const first = 6;
const worthFolding = first + 3;

/** The hashtags, best first, with what they are worth in words. */
export function KeywordList({ keywords: { hashtags, refreshedAt } }: KeywordListProps): ReactElement {
  const classOf = useClassName();
  const { announce, format } = useLayers();
  const t = useMessages(keywordViewMessages);
  const now = useNow();
  const [isWhole, setWhole] = useState(false);
  const canFold = hashtags.length >= worthFolding;
  const all = hashtags.map(({ hashtag }) => `#${hashtag}`).join(" ");
  const shown = useRef<HTMLElement>(null);
  const [copied, setCopied] = useState<{ text: string; by: "copied" | "selected" }>();
  const by = copied?.text === all ? copied.by : undefined;
  const copy = async () => {
    if (!shown.current) return;
    const how = await copyText(all, shown.current);
    setCopied({ text: all, by: how });
    announce(t[how]);
  };
  const when =
    refreshedAt !== null && now !== undefined
      ? format.relativeTime(refreshedAt, Math.max(now, Date.parse(refreshedAt)))
      : undefined;
  return (
    <>
      <div className={classOf("keyword-bar")}>
        <Text as="span" size="s" tone="muted">
          {t.found({ count: hashtags.length, when })}
        </Text>
        <Button variant="quiet" onClick={() => void copy()}>
          {by === "copied" ? <CheckIcon /> : <CopyIcon />}
          {by === "copied" ? t.copied : t.copy}
        </Button>
      </div>
      <div className={classOf("keyword-copy")} data-state={by ?? "hidden"} aria-hidden={by !== "selected"}>
        {by === "selected" && (
          <Text size="s" tone="muted">
            {t.selected}
          </Text>
        )}
        <bdi ref={shown}>{all}</bdi>
      </div>
      <ol className={classOf("keyword-list")}>
        {(isWhole || !canFold ? hashtags : hashtags.slice(0, first)).map((hashtag) => (
          <KeywordRow key={hashtag.hashtag} {...hashtag} />
        ))}
      </ol>
      {canFold && (
        <div className={classOf("keyword-more")}>
          <Button variant="quiet" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
            {isWhole ? t.showFewer : t.showAll({ count: hashtags.length })}
          </Button>
        </div>
      )}
    </>
  );
}

function KeywordRow({ hashtag, phrase, score, viewCount, useCount }: Hashtag): ReactElement {
  const classOf = useClassName();
  const t = useMessages(keywordViewMessages);
  const facts = [
    phrase && phrase !== hashtag && (
      <bdi key="phrase" dir="auto">
        {phrase}
      </bdi>
    ),
    typeof viewCount === "number" && t.views({ count: viewCount }),
    typeof useCount === "number" && t.posts({ count: useCount }),
  ].filter(Boolean);
  return (
    <li className={classOf("keyword")}>
      <span className={classOf("keyword-name")}>
        <bdi>#{hashtag}</bdi>
      </span>
      {typeof score === "number" && <span className={classOf("keyword-score")}>{t.score({ score })}</span>}
      <span className={classOf("keyword-facts")}>
        {facts.map((fact, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row's facts neither move nor change.
          <Fragment key={at}>
            {at > 0 && " · "}
            {fact}
          </Fragment>
        ))}
      </span>
    </li>
  );
}
