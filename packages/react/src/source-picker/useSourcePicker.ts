"use client";
import { type ListSourcesQuery, type Source, type SourceList, sourceLimits } from "@layers-kit/contract";
import { useEffect, useRef, useState } from "react";
import { useOnline } from "../hooks/useOnline.ts";
import type { Resource } from "../hooks/useResource.ts";
import { useTakingLong } from "../hooks/useTakingLong.ts";
import { useMessages } from "../messages/useMessages.ts";
import { type Persona, usePersona } from "../persona/usePersona.ts";
import { type Product, searchesFor } from "../product/product.ts";
import { useProduct } from "../product/useProduct.ts";
import { useLayers } from "../provider/context.ts";
import { useStoredState } from "../storage/useStoredState.ts";
import { choiceMessages } from "./choice-messages.ts";
import { type Hashtags, useHashtags } from "./useHashtags.ts";
import { asKeyword, useSourceSearch } from "./useSourceSearch.ts";

/** What a customer chose to have remixed. */
export interface RemixChoice {
  readonly source: Source;
  /** The persona in it; absent while none is ready. */
  readonly influencerId?: string;
}

export type SourcePickerKind = NonNullable<ListSourcesQuery["kind"]>;

export interface SourcePickerOptions {
  projectId: string;
  /** What may be picked. @default the customer switches between slideshows and videos */
  kind?: SourcePickerKind;
  /** The pick, where the host keeps it. @default kept by the picker */
  value?: Source | null;
  onPick?: (source: Source) => void;
  /** The persona to use. @default the newest that is ready */
  influencerId?: string;
  /** The customer wants the picked source remixed. Hand it on to `useRemix`. */
  onRemix?: (choice: RemixChoice) => void;
}

export interface SourcePickerState {
  /** Undefined until it is read. */
  readonly product: Product | undefined;
  readonly kind: SourcePickerKind;
  readonly setKind: (kind: SourcePickerKind) => void;
  /** What stands in the search field. */
  readonly text: string;
  readonly setText: (text: string) => void;
  /** The text is longer than a search may be. */
  readonly isTooLong: boolean;
  /** What was searched for; undefined while the recommended ones are shown. */
  readonly keyword: string | undefined;
  /** Searches TikTok; empty text shows the recommended ones again. */
  readonly search: (text: string) => void;
  readonly hashtags: Hashtags;
  /** What to search for while there are no hashtags. */
  readonly suggestions: readonly string[];
  readonly list: Resource<SourceList>;
  readonly isTakingLong: boolean;
  /** The pick stays among them when it was found by an earlier search. */
  readonly sources: readonly Source[];
  /** How many were found. */
  readonly found: number | undefined;
  readonly picked: Source | undefined;
  readonly pick: (source: Source) => void;
  /** The customer wanted to go on without a pick. */
  readonly isPickMissing: boolean;
  readonly persona: Persona;
  /** Hands the pick to `onRemix`. False when nothing is picked. */
  readonly remix: () => boolean;
}

interface Kept {
  readonly kind: SourcePickerKind;
  readonly text: string;
  readonly keyword?: string;
  readonly picked?: Source;
}

const nothing: Kept = { kind: "slideshow", text: "" };
const mostChips = 8;
const mostSuggestions = 4;

/** All that `SourcePicker` knows and does, for a view of your own. */
export function useSourcePicker(options: SourcePickerOptions): SourcePickerState {
  const { projectId, influencerId, value, onPick, onRemix } = options;
  const { emit, announce } = useLayers();
  const t = useMessages(choiceMessages);
  const [kept, setKept] = useStoredState<Kept>(`sources:${projectId}`, nothing);
  const kind = options.kind ?? kept.kind;
  const { text, keyword } = kept;
  const product = useProduct(projectId);
  const hashtags = useHashtags(projectId, product);
  const persona = usePersona({ projectId, influencerId });
  const list = useSourceSearch(projectId, { kind, keyword });
  const [isPickMissing, setPickMissing] = useState(false);

  const chosen = value === undefined ? kept.picked : (value ?? undefined);
  const mayBeOther = options.kind === undefined || options.kind === "mixed";
  const picked = mayBeOther || chosen?.kind === kind ? chosen : undefined;
  const found = list.data?.items ?? [];
  const isAmong = found.some(({ tiktokId }) => tiktokId === picked?.tiktokId);

  const awaited = useRef(false);
  useEffect(() => {
    if (!awaited.current || !list.data) return;
    awaited.current = false;
    announce(t.found({ count: list.data.items.length, keyword }));
  }, [list.data, keyword, announce, t]);

  const isTooLong = (asKeyword(text)?.length ?? 0) > sourceLimits.keyword.max;
  const online = useOnline();
  return {
    product,
    kind,
    setKind: (next) => {
      awaited.current = true;
      setKept({ ...kept, kind: next });
    },
    text,
    setText: (next) => setKept({ ...kept, text: next }),
    isTooLong,
    keyword,
    search: (next) => {
      const wanted = asKeyword(next);
      if (wanted !== undefined && wanted.length > sourceLimits.keyword.max) return;
      awaited.current = true;
      const { keyword: _, ...rest } = kept;
      setKept({ ...rest, text: next, ...(wanted !== undefined && { keyword: wanted }) });
      if (wanted === keyword) void list.reload();
    },
    hashtags: { ...hashtags, hashtags: hashtags.hashtags.slice(0, mostChips) },
    suggestions: product ? searchesFor(product, mostSuggestions) : [],
    list,
    isTakingLong: useTakingLong(online && list.isLoading),
    sources: picked && !isAmong && list.data ? [picked, ...found] : found,
    found: list.data && found.length,
    picked,
    pick: (source) => {
      setPickMissing(false);
      if (value === undefined) setKept({ ...kept, picked: source });
      onPick?.(source);
    },
    isPickMissing,
    persona,
    remix: () => {
      if (!picked) {
        setPickMissing(true);
        announce(t.pickMissing);
        return false;
      }
      emit({
        type: "source.picked",
        sourceId: picked.tiktokId,
        from: keyword === undefined ? "recommended" : "search",
      });
      const ready = persona.status === "ready" ? persona.persona?.influencerId : undefined;
      onRemix?.({ source: picked, ...(ready !== undefined && { influencerId: ready }) });
      return true;
    },
  };
}
