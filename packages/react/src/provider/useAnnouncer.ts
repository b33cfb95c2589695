"use client";
import { useCallback, useEffect, useRef, useState } from "react";

/** A screen reader drops what changes faster than it speaks, so what comes together is said together. */
const batchMs = 400;

/** Text for a live region, and the function that fills it. */
export function useAnnouncer(): { text: string; announce: (text: string) => void } {
  const [text, setText] = useState("");
  const waiting = useRef<string[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const announce = useCallback((message: string) => {
    if (waiting.current.at(-1) !== message) waiting.current.push(message);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const said = waiting.current.splice(0).join(" ");
      // The same sentence again is spoken only if the region's text differs.
      setText((last) => (last === said ? `${said}\u00a0` : said));
    }, batchMs);
  }, []);
  return { text, announce };
}
