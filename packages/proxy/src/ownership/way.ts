import type { Eventual } from "../eventual.ts";
import type { Exchange } from "../exchange.ts";

/**
 * Finds the project that a thing belongs to; null when it is not there or nothing says. `project` is the one already proved to
 * be the customer's, or null while none is.
 */
export type Way = (id: string, exchange: Exchange, project: string | null) => Eventual<string | null>;

/** A field as an id, or null. */
export function idIn(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}
