import { createHash } from "node:crypto";
import { rooms } from "@layers-kit/contract";
import type { FaultInput } from "@layers-kit/sandbox";
import { type Mishap, mishaps } from "./bad-line.ts";

/** What a customer does in one of two tabs. */
export interface Deed {
  readonly tab: 0 | 1;
  readonly what: "click" | "double-click" | "reload" | "reload-in-flight";
}

/** One wish: what the customer does, what the line does to the first orders, and what the API does to them. */
export interface Plan {
  readonly deeds: readonly Deed[];
  readonly mishaps: readonly Mishap[];
  readonly faults: readonly FaultInput[];
}

const deeds = ["click", "click", "double-click", "reload", "reload-in-flight", "reload-in-flight"] as const;
const kinds = ["answer-dropped", "connection-reset", "truncated-json", "malformed-json", "html"] as const;
const statuses = [429, 500, 502, 503] as const;

export function drawPlan(seed: string): Plan {
  const chance = chanceOf(seed);
  const below = (most: number): number => Math.floor(chance() * most);
  const oneOf = <T>(all: readonly [T, ...T[]]): T => all[below(all.length)] ?? all[0];
  const several = <T>(most: number, draw: () => T): T[] => Array.from({ length: below(most + 1) }, draw);
  const on = rooms.leasedAccounts.request.name;
  const fault = (): FaultInput => {
    const hits = { on, count: 1 + below(2) };
    return chance() < 0.3 ? { kind: "status", status: oneOf(statuses), ...hits } : { kind: oneOf(kinds), ...hits };
  };
  return {
    deeds: [{ tab: 0, what: "double-click" }, ...several(5, (): Deed => ({ tab: oneOf([0, 1]), what: oneOf(deeds) }))],
    mishaps: [oneOf(mishaps), ...several(7, () => oneOf(mishaps))],
    faults: several(3, fault),
  };
}

/** From 0 up to 1, the same for the same seed. */
export function chanceOf(seed: string): () => number {
  let drawn = 0;
  return () => createHash("sha256").update(`${seed} ${drawn++}`).digest().readUInt32BE() / 2 ** 32;
}
