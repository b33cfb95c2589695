"use client";
import { type KeyboardEvent, type RefObject, useRef, useState } from "react";

export interface Strip {
  /** Which of them is in view, from 0. */
  readonly position: number;
  readonly goTo: (position: number) => void;
  /** For the element that scrolls and snaps, each child as wide as itself. */
  readonly props: {
    readonly ref: RefObject<HTMLUListElement | null>;
    readonly onScroll: () => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onWheel: () => void;
    readonly onPointerDown: () => void;
  };
}

/** A row of things of which one is in view: swiped by the browser itself, moved by keys and buttons. */
export function useStrip(count: number, onMove?: (position: number) => void): Strip {
  const ref = useRef<HTMLUListElement>(null);
  const [inView, setInView] = useState(0);
  // Where a smooth scroll is going, so that neither the number flickers nor a quick second press is lost.
  const [target, setTarget] = useState<number>();
  const position = Math.min(target ?? inView, Math.max(0, count - 1));
  const isRightToLeft = () => ref.current !== null && getComputedStyle(ref.current).direction === "rtl";

  const goTo = (wanted: number) => {
    const strip = ref.current;
    const next = Math.min(Math.max(wanted, 0), count - 1);
    if (!strip || next === position) return;
    setTarget(next);
    strip.scrollTo({ left: (isRightToLeft() ? -1 : 1) * next * strip.clientWidth });
    onMove?.(next);
  };
  const takeHand = () => setTarget(undefined);

  return {
    position,
    goTo,
    props: {
      ref,
      onScroll: () => {
        const strip = ref.current;
        if (!strip || strip.clientWidth === 0) return;
        const reached = Math.round(Math.abs(strip.scrollLeft) / strip.clientWidth);
        setInView(reached);
        if (reached === target) setTarget(undefined);
      },
      onKeyDown: (event) => {
        const forwards = isRightToLeft() ? "ArrowLeft" : "ArrowRight";
        const backwards = isRightToLeft() ? "ArrowRight" : "ArrowLeft";
        const moves = { [forwards]: position + 1, [backwards]: position - 1, Home: 0, End: count - 1 };
        const wanted = moves[event.key];
        if (wanted === undefined) return;
        event.preventDefault();
        goTo(wanted);
      },
      onWheel: takeHand,
      onPointerDown: takeHand,
    },
  };
}
