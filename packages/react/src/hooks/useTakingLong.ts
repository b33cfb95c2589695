"use client";
import { useEffect, useState } from "react";

const patienceMs = 5_000;

/** Whether something has gone on for longer than people wait without a word. */
export function useTakingLong(underWay: boolean): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!underWay) return;
    const timer = setTimeout(() => setLong(true), patienceMs);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [underWay]);
  return underWay && long;
}
