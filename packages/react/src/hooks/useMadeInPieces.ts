"use client";
import { useEffect, useState } from "react";

/** Awaited between two pieces of work: the page may answer its reader meanwhile. */
export type Pause = () => Promise<void>;

const pieceMs = 5;
const patienceMs = 200;

/**
 * Something that would hold up the page if it were made at once: made in pieces, when the page has time. Undefined until it is
 * whole, on a server, and where it cannot be made.
 * @param make awaits `pause` between pieces; the same function until its result should change
 */
export function useMadeInPieces<T>(make: (pause: Pause) => Promise<T>): T | undefined {
  const [made, setMade] = useState<T>();
  useEffect(() => {
    let left = false;
    let until = 0;
    const pause = () =>
      new Promise<void>((resolve) => {
        // Once nobody waits for the whole, the next piece is never made.
        const begin = () => {
          until = performance.now() + pieceMs;
          if (!left) resolve();
        };
        if (performance.now() < until) resolve();
        // Safari learned to say when it is idle later than the kit's baseline.
        else if (typeof requestIdleCallback === "undefined") setTimeout(begin, 1);
        else requestIdleCallback(begin, { timeout: patienceMs });
      });
    const whole = async () => {
      await pause();
      const value = await make(pause);
      if (!left) setMade(() => value);
    };
    // Whoever asked for it has something plainer to show.
    whole().catch(() => {});
    return () => {
      left = true;
    };
  }, [make]);
  return made;
}
