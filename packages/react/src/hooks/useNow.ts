"use client";
import { useSyncExternalStore } from "react";

const minuteMs = 60_000;

/** The time of day, to the minute. Undefined on a server and while hydrating, where it would not be the reader's. */
export function useNow(): number | undefined {
  return useSyncExternalStore(subscribe, thisMinute, () => undefined);
}

const thisMinute = (): number => Math.floor(Date.now() / minuteMs) * minuteMs;

function subscribe(changed: () => void): () => void {
  let timer = setTimeout(tick, thisMinute() + minuteMs - Date.now());
  function tick(): void {
    changed();
    timer = setTimeout(tick, thisMinute() + minuteMs - Date.now());
  }
  return () => clearTimeout(timer);
}
