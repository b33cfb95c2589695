"use client";
import { useCallback, useEffect, useRef, useState } from "react";

/** A screen reader drops what changes faster than it speaks, so what comes together is said together. */
const batchMs = 400;

/** Text for a live region, and the function that fills it. */
export function useAnnouncer(): { text: string; announce: (text: string) => () => void } {
  const [text, setText] = useState("");
  const waiting = useRef<readonly { readonly message: string }[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const announce = useCallback((message: string) => {
    const sentence = { message };
    waiting.current = [...waiting.current, sentence];
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const said = waiting.current.map(({ message }) => message).filter((one, at, all) => one !== all[at - 1]);
      waiting.current = [];
      if (said.length === 0) return;
      // The same sentence again is spoken only if the region's text differs.
      setText((last) => (last === said.join(" ") ? `${last}\u00a0` : said.join(" ")));
    }, batchMs);
    return () => {
      waiting.current = waiting.current.filter((one) => one !== sentence);
    };
  }, []);
  return { text, announce };
}
