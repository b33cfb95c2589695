"use client";
import { useEffect, useState } from "react";
import { afterPaint } from "./afterPaint.ts";

/** A value a frame later: the page first shows what changed it. React's own deferred values often come before the paint. */
export function useAfterPaint<T extends string | boolean | undefined>(value: T): T {
  const [painted, setPainted] = useState(value);
  useEffect(() => (painted === value ? undefined : afterPaint(() => setPainted(value))), [painted, value]);
  return painted;
}
