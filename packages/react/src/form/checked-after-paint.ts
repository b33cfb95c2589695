import type { FieldValues, Resolver } from "react-hook-form";
import { afterPaint } from "../hooks/afterPaint.ts";

/** Holds a form against its schema once the page has shown the key that asks for it: what is wrong may come a frame later. */
export function checkedAfterPaint<T extends FieldValues>(resolver: Resolver<T>): Resolver<T> {
  return async (...asked) => {
    await new Promise<void>((painted) => afterPaint(painted));
    return resolver(...asked);
  };
}
