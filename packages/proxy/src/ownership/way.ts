import type { Eventual } from "../eventual.ts";
import type { Exchange } from "../exchange.ts";

export interface Inquiry extends Exchange {
  /** The project already proved to be the customer's, or null while none is. */
  readonly project: string | null;
}

/** Finds the project that a thing belongs to; null when it is not there or nothing says. */
export type Way = (id: string, inquiry: Inquiry) => Eventual<string | null>;

/** A field as an id, or null. */
export function idIn(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}
