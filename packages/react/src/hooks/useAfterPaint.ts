"use client";
import { useEffect, useState } from "react";

/** A page that nobody sees paints nothing. */
const patienceMs = 100;

/** A value a frame later: the page first shows what changed it. React's own deferred values often come before the paint. */
export function useAfterPaint<T extends string | boolean | undefined>(value: T): T {
  const [painted, setPainted] = useState(value);
  useEffect(() => (painted === value ? undefined : afterPaint(() => setPainted(value))), [painted, value]);
  return painted;
}

function afterPaint(work: () => void): () => void {
  let timer = setTimeout(work, patienceMs);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(work);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
