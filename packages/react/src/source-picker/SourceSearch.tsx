"use client";
import { sourceLimits } from "@layers-kit/contract";
import { type FormEvent, type ReactElement, useId } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useMessages } from "../messages/useMessages.ts";
import { Button, Text, TextInput } from "../ui/index.ts";
import { choiceMessages } from "./choice-messages.ts";
import type { SourcePickerState } from "./useSourcePicker.ts";

export interface SourceSearchProps {
  picker: SourcePickerState;
}

/** The search field, and one-click searches: the product's hashtags or, until they are known, its own words. */
export function SourceSearch({ picker }: SourceSearchProps): ReactElement {
  const classOf = useClassName();
  const t = useMessages(choiceMessages);
  const { text, setText, search, isTooLong, keyword, hashtags, suggestions } = picker;
  const problemId = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    search(text);
  };
  const hasHashtags = hashtags.hashtags.length > 0;
  return (
    <div className={classOf("source-search")}>
      {/* biome-ignore lint/a11y/useSemanticElements: <search> is younger than the oldest browsers the kit runs in. */}
      <form role="search" className={classOf("source-form")} onSubmit={submit}>
        <TextInput
          type="search"
          name="keyword"
          enterKeyHint="search"
          autoComplete="off"
          aria-label={t.searchLabel}
          placeholder={t.searchPlaceholder}
          value={text}
          onChange={(event) => setText(event.target.value)}
          aria-invalid={isTooLong || undefined}
          aria-describedby={isTooLong ? problemId : undefined}
        />
        <Button type="submit">{t.search}</Button>
      </form>
      {isTooLong && (
        <Text tone="bad" size="s" id={problemId}>
          {t.tooLong({ max: sourceLimits.keyword.max })}
        </Text>
      )}
      {(hasHashtags || suggestions.length > 0) && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form, and these are buttons.
        <div className={classOf("source-chips")} role="group" aria-label={hasHashtags ? t.hashtags : t.suggestions}>
          {(hasHashtags ? hashtags.hashtags : suggestions).map((word) => (
            <button
              key={word}
              type="button"
              className={classOf("source-chip")}
              aria-pressed={word === keyword}
              onClick={() => search(word === keyword ? "" : word)}
            >
              <bdi>{hasHashtags ? t.hashtag({ hashtag: word }) : word}</bdi>
            </button>
          ))}
        </div>
      )}
      {hashtags.isResearching && (
        <Text tone="muted" size="s">
          {t.researching}
        </Text>
      )}
    </div>
  );
}
