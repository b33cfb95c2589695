import type { LayersError } from "./errors.ts";

/** Whether something thrown is a `LayersError`, of this copy of the kit or of another one, in this frame or another. */
export function isLayersError(error: unknown): error is LayersError {
  // Not instanceof: each bundle and each frame has a class of its own.
  const { name, retry } = Object(error) as Partial<LayersError>;
  return name === "LayersError" && Boolean(retry);
}
