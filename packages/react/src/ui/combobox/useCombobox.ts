"use client";
import {
  type KeyboardEvent,
  type RefObject,
  startTransition,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { afterPaint } from "../../hooks/afterPaint.ts";
import { useAfterPaint } from "../../hooks/useAfterPaint.ts";
import { type Typing, useTyping } from "../../hooks/useTyping.ts";
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
  readonly input: RefObject<HTMLInputElement | null>;
  /** For the input, which has its text by itself. */
  readonly typing: Typing<HTMLInputElement>["typing"];
  readonly list: RefObject<HTMLDivElement | null>;
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
  /** What the keys have made of it by now: one may come before the one before it is rendered. */
  const now = useRef<{ isOpen: boolean; query?: string | undefined; at: number }>({ isOpen: false, at: -1 });
  const list = useRef<HTMLDivElement>(null);
  const searched = useAfterPaint(query);
  const hasRows = useAfterPaint(isOpen);
  const isListed = hasRows && isOpen;
  const matches = useMemo(() => matching(options, searched ?? ""), [options, searched]);
  const chosen = () => (multiple ? -1 : options.findIndex(({ value }) => selected.includes(value)));
  // Enter takes the first match: what was typed is no choice by itself.
  const active = movedTo === -1 && query && searched ? matches.findIndex(isFree) : movedTo;
  const found = () => {
    const { query, at } = now.current;
    const rows = query === searched ? matches : matching(options, query ?? "");
    return { rows, at: at === -1 && query ? rows.findIndex(isFree) : at };
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

  const change = (isOpen: boolean, query: string | undefined, at: number) => {
    now.current = { isOpen, query, at };
    setOpen(isOpen);
    setQuery(query);
    setActive(at);
  };
  const {
    control: input,
    typing,
    write,
  } = useTyping<HTMLInputElement>(query ?? text, (typed) => change(true, typed, -1));
  const open = (at: number) => change(true, now.current.query, at);
  const close = (shown = text) => {
    write(shown);
    change(false, undefined, -1);
  };
  const pick = (option: ComboboxOption) => {
    if (option.disabled) return;
    choose(option);
    if (!multiple) return close(option.label);
    write("");
    // The list is whole again, and the choice stands elsewhere in it.
    change(true, undefined, options.indexOf(option));
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
        const { rows, at } = found();
        if (now.current.isOpen && event.altKey && by === -1) close();
        else if (event.altKey) open(at);
        else {
          const first = now.current.isOpen ? -1 : chosen();
          open(first >= 0 ? first : step(rows, at === -1 && by === -1 ? 0 : at, by));
        }
        return;
      }
      case "Enter": {
        if (!now.current.isOpen) return;
        event.preventDefault();
        const { rows, at } = found();
        const option = rows[at];
        if (option) pick(option);
        return;
      }
      case "Escape":
        if (!now.current.isOpen) return;
        // Only the list closes, not the dialog around it.
        event.preventDefault();
        event.stopPropagation();
        close();
        return;
      case "Backspace":
        if (event.currentTarget.value === "") onErase?.();
        return;
    }
  };

  return {
    isOpen,
    isListed,
    hasRows,
    matches,
    active,
    input,
    typing,
    list,
    pick: useCallback((option) => picked.current(option), [picked]),
    leave: () => {
      const { isOpen, query } = now.current;
      if (!isOpen) return;
      const { rows, at } = found();
      const only = query && rows.length === 1 && !multiple ? rows[at] : undefined;
      if (only) startTransition(() => choose(only));
      const left = now.current;
      // Where the focus went is shown first.
      afterPaint(() => {
        if (now.current === left) close(only?.label);
      });
    },
    onKeyDown,
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
