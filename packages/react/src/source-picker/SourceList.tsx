"use client";
import { type ReactElement, useRef } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useErrorText } from "../errors/useErrorText.ts";
import { useOnline } from "../hooks/useOnline.ts";
import { useMessages } from "../messages/useMessages.ts";
import { Button, EmptyState, Notice, RadioCards, SearchIcon } from "../ui/index.ts";
import { choiceMessages } from "./choice-messages.ts";
import { LoadingCards } from "./LoadingCards.tsx";
import { SourceCard } from "./SourceCard.tsx";
import type { SourcePickerState } from "./useSourcePicker.ts";

export interface SourceListProps {
  picker: SourcePickerState;
}

/** What was found, as cards to choose from; or what there is instead. */
export function SourceList({ picker }: SourceListProps): ReactElement {
  const classOf = useClassName();
  const t = useMessages(choiceMessages);
  const { list, sources, found, picked, pick } = picker;
  const isOffline = !useOnline();
  return (
    <div className={classOf("source-list")} aria-busy={list.isLoading}>
      {isOffline && (
        <Notice kind="warn" live>
          {t.offline}
        </Notice>
      )}
      {list.isLoading && !isOffline && <LoadingCards isTakingLong={picker.isTakingLong} />}
      {Boolean(list.error) && !isOffline && <ListError picker={picker} />}
      {found === 0 && <NothingThere picker={picker} />}
      {sources.length > 0 && (
        <RadioCards
          aria-label={t.list}
          layout="grid"
          value={picked?.tiktokId ?? null}
          onValueChange={(id) => {
            const source = sources.find(({ tiktokId }) => tiktokId === id);
            if (source) pick(source);
          }}
        >
          {sources.map((source) => (
            <SourceCard key={source.tiktokId} source={source} />
          ))}
        </RadioCards>
      )}
    </div>
  );
}

function ListError({ picker }: SourceListProps): ReactElement {
  const t = useMessages(choiceMessages);
  const describe = useErrorText();
  const { message, advice, canRetry } = describe(picker.list.error);
  return (
    <Notice
      kind="bad"
      live
      title={message}
      action={canRetry && <Button onClick={() => void picker.list.reload()}>{t.tryAgain}</Button>}
    >
      {advice}
    </Notice>
  );
}

function NothingThere({ picker }: SourceListProps): ReactElement {
  const t = useMessages(choiceMessages);
  const { keyword, product, search } = picker;
  const here = useRef<HTMLDivElement>(null);
  const focusSearch = () => {
    const panel = here.current?.closest(".lk-source-picker");
    panel?.querySelector<HTMLElement>("input[type=search]")?.focus();
  };
  return (
    <div ref={here}>
      {keyword === undefined ? (
        <EmptyState
          icon={SearchIcon}
          title={t.emptyTitle({ name: product?.name })}
          action={<Button onClick={focusSearch}>{t.emptyAction}</Button>}
        >
          {t.empty}
        </EmptyState>
      ) : (
        <EmptyState
          icon={SearchIcon}
          title={t.nothingFoundTitle({ keyword })}
          action={<Button onClick={() => search("")}>{t.showRecommended}</Button>}
        >
          {t.nothingFound}
        </EmptyState>
      )}
    </div>
  );
}
