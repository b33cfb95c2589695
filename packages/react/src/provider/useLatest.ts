"use client";
import { type RefObject, useEffect, useRef } from "react";

/** The newest value, for callbacks of the host that may change on every render without anything being set up again. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}
