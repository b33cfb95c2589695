import type { LayersError } from "./errors.ts";

export const errorName = "LayersError";

/** Whether something thrown is a `LayersError`, of this copy of the kit or of another one, in this frame or another. */
export function isLayersError(error: unknown): error is LayersError {
  // Not instanceof: each bundle and each frame has a class of its own.
  return typeof error === "object" && error !== null && "retry" in error && "name" in error && error.name === errorName;
}
