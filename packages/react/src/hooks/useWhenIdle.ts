"use client";
import { useEffect, useState } from "react";

const patienceMs = 500;

/**
 * Something that takes a while to make, made when the page has time for it. Undefined until then, and on a server.
 * @param make the same function until its result should change
 */
export function useWhenIdle<T>(make: () => T): T | undefined {
  const [made, setMade] = useState<T>();
  useEffect(() => {
    const work = () => {
      const value = make();
      setMade(() => value);
    };
    // Safari learned to say when it is idle later than the kit's baseline.
    if (typeof requestIdleCallback === "undefined") {
      const timer = setTimeout(work, 1);
      return () => clearTimeout(timer);
    }
    const waiting = requestIdleCallback(work, { timeout: patienceMs });
    return () => cancelIdleCallback(waiting);
  }, [make]);
  return made;
}
