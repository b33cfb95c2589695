"use client";
import { type RefObject, type UIEvent, useLayoutEffect, useRef, useState } from "react";

/** Rows each way: as many as a list shows at once, far fewer than all zones of the world. */
const reach = 12;

export interface ShownRange {
  readonly from: number;
  readonly to: number;
  readonly onScroll: (event: UIEvent<HTMLElement>) => void;
}

/**
 * Which rows of a long list are on the page: those around the active one, and as many more as are scrolled to. All of them
 * at every key would take longer than typing.
 * @param rows the same array until they are others
 */
export function useShownRange(
  rows: readonly unknown[],
  active: number,
  list: RefObject<HTMLElement | null>,
): ShownRange {
  const [shown, setShown] = useState(() => around(rows, active));
  const heightBefore = useRef(0);
  const isInside = shown.rows === rows && (active < 0 || (active >= shown.from && active < shown.to));
  const now = isInside ? shown : around(rows, active);
  if (!isInside) setShown(now);

  // What comes in above pushes the rest down; the reader stays where they are.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only then is there anything above.
  useLayoutEffect(() => {
    const box = list.current?.parentElement;
    if (box && heightBefore.current > 0) box.scrollTop += box.scrollHeight - heightBefore.current;
    heightBefore.current = 0;
  }, [now.from]);

  return {
    from: now.from,
    to: Math.min(now.to, rows.length),
    onScroll: ({ currentTarget: box }) => {
      if (box.scrollTop < box.clientHeight && now.from > 0) {
        heightBefore.current = box.scrollHeight;
        setShown({ ...now, from: Math.max(0, now.from - reach) });
      } else if (box.scrollHeight - box.scrollTop < 2 * box.clientHeight && now.to < rows.length) {
        setShown({ ...now, to: now.to + reach });
      }
    },
  };
}

function around(rows: readonly unknown[], active: number): { rows: readonly unknown[]; from: number; to: number } {
  return { rows, from: Math.max(0, active - reach), to: Math.max(0, active) + reach };
}
