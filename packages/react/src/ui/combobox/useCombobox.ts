"use client";
import { type KeyboardEvent, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useAfterPaint } from "../../hooks/useAfterPaint.ts";
import { useMessages } from "../../messages/useMessages.ts";
import { useLayers } from "../../provider/context.ts";
import { useLatest } from "../../provider/useLatest.ts";
import { uiMessages } from "../messages.ts";
import { type ComboboxOption, matching } from "./options.ts";

interface ComboboxSettings {
  readonly options: readonly ComboboxOption[];
  readonly choose: (option: ComboboxOption) => void;
  /** Backspace in an empty input. */
  readonly onErase?: () => void;
  /** Stays open for the next choice. */
  readonly multiple: boolean;
  /** The list opens at the one that is chosen. */
  readonly selected: readonly string[];
  /** The input's text while nothing is being typed. */
  readonly text: string;
}

export interface ComboboxState {
  readonly isOpen: boolean;
  /** The list follows a moment later: the key is shown first. */
  readonly isListed: boolean;
  /** The rows of a list that closes are taken away a moment later too. */
  readonly hasRows: boolean;
  readonly matches: readonly ComboboxOption[];
  /** The option the arrow keys are on, or -1. */
  readonly active: number;
  readonly inputText: string;
  readonly list: RefObject<HTMLDivElement | null>;
  readonly type: (query: string) => void;
  readonly toggle: () => void;
  /** Closes the list and, of a single choice, takes the last one that fits what was typed. */
  readonly leave: () => void;
  /** The same function always. */
  readonly pick: (option: ComboboxOption) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** An editable combobox with a list, as the ARIA Authoring Practices describe it. */
export function useCombobox({ options, choose, onErase, multiple, selected, text }: ComboboxSettings): ComboboxState {
  const { announce } = useLayers();
  const t = useMessages(uiMessages);
  const [isOpen, setOpen] = useState(false);
  const [query, setQuery] = useState<string>();
  const [movedTo, setActive] = useState(-1);
  const list = useRef<HTMLDivElement>(null);
  const searched = useAfterPaint(query);
  const hasRows = useAfterPaint(isOpen);
  const isListed = hasRows && isOpen;
  const matches = useMemo(() => matching(options, searched ?? ""), [options, searched]);
  const chosen = () => (multiple ? -1 : options.findIndex(({ value }) => selected.includes(value)));
  // Enter takes the first match: what was typed is no choice by itself.
  const active = movedTo === -1 && query && searched ? matches.findIndex(isFree) : movedTo;
  /** A key may come before the list has followed what was typed. */
  const typedFor = () => {
    if (searched === query) return { rows: matches, at: active };
    const rows = matching(options, query ?? "");
    return { rows, at: movedTo === -1 && query ? rows.findIndex(isFree) : movedTo };
  };

  useEffect(() => {
    if (!isListed || searched === undefined) return;
    // Of all that is found while somebody types, the last counts.
    return announce(matches.length > 0 ? t.matches({ count: matches.length }) : t.noMatches);
  }, [isListed, searched, matches.length, announce, t]);

  useEffect(() => {
    // Not by its place: a long list has only some of its rows on the page.
    if (isListed && active >= 0) list.current?.querySelector("[data-active]")?.scrollIntoView({ block: "nearest" });
  }, [active, isListed]);

  const open = (at: number) => {
    setOpen(true);
    setActive(at);
  };
  const close = useCallback(() => {
    setOpen(false);
    setActive(-1);
    setQuery(undefined);
  }, []);
  const pick = (option: ComboboxOption) => {
    if (option.disabled) return;
    choose(option);
    if (!multiple) return close();
    setQuery(undefined);
    // The list is whole again, and the choice stands elsewhere in it.
    setActive(options.indexOf(option));
  };

  const picked = useLatest(pick);

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // Enter and the arrows belong to the input method while it composes.
    if (event.nativeEvent.isComposing) return;
    switch (event.key) {
      case "ArrowDown":
      case "ArrowUp": {
        event.preventDefault();
        const by = event.key === "ArrowDown" ? 1 : -1;
        if (isOpen && event.altKey && by === -1) close();
        else if (event.altKey) open(active);
        else {
          const { rows, at } = typedFor();
          const first = isOpen ? -1 : chosen();
          open(first >= 0 ? first : step(rows, at === -1 && by === -1 ? 0 : at, by));
        }
        return;
      }
      case "Enter": {
        if (!isOpen) return;
        event.preventDefault();
        const { rows, at } = typedFor();
        const option = rows[at];
        if (option) pick(option);
        return;
      }
      case "Escape":
        if (!isOpen) return;
        // Only the list closes, not the dialog around it.
        event.preventDefault();
        event.stopPropagation();
        close();
        return;
      case "Backspace":
        if ((query ?? text) === "") onErase?.();
        return;
    }
  };

  return {
    isOpen,
    isListed,
    hasRows,
    matches,
    active,
    inputText: query ?? text,
    list,
    pick: useCallback((option) => picked.current(option), [picked]),
    leave: () => {
      const { rows, at } = typedFor();
      const only = rows[at];
      if (isOpen && query && only && rows.length === 1 && !multiple) pick(only);
      else close();
    },
    onKeyDown,
    type: (typed) => {
      setQuery(typed);
      open(-1);
    },
    toggle: () => (isOpen ? close() : open(chosen())),
  };
}

function isFree({ disabled }: ComboboxOption): boolean {
  return !disabled;
}

/** The next one that can be chosen, round the ends. */
function step(rows: readonly ComboboxOption[], from: number, by: 1 | -1): number {
  for (let tried = 1; tried <= rows.length; tried++) {
    const at = (from + by * tried + rows.length * 2) % rows.length;
    if (!rows[at]?.disabled) return at;
  }
  return -1;
}
