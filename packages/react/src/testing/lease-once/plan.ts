import { rooms } from "@layers-kit/contract";
import type { FaultInput } from "@layers-kit/sandbox";
import { type Chance, chanceOf } from "../social-connects/plan.ts";

/** What a customer does in one of their tabs, so many milliseconds after they began. */
export interface Deed {
  readonly at: number;
  readonly tab: number;
  readonly what: "click" | "double-click" | "reload";
}

/** One run: what the customer does, and what goes wrong meanwhile. */
export interface Plan {
  readonly tabs: number;
  readonly deeds: readonly Deed[];
  /** The browser is cleared once the order is known to be made. */
  readonly clears: boolean;
  /** Faults between proxy and API. */
  readonly faults: readonly FaultInput[];
  /** How often a request does not arrive, an answer gets lost or is cut, and the session has ended. */
  readonly line: {
    readonly lostThere: number;
    readonly lostBack: number;
    readonly cut: number;
    readonly signedOut: number;
  };
}

const kinds = ["answer-dropped", "connection-reset", "key-in-use", "truncated-json", "malformed-json", "html"] as const;
const statuses = [429, 500, 502, 503] as const;
const on = [rooms.leasedAccounts.request, rooms.projects.read, rooms.projects.update].map(({ name }) => name);

export function drawPlan(seed: string): Plan {
  const chance = chanceOf(`${seed} plan`);
  const tabs = 1 + below(3, chance);
  const deeds = Array.from({ length: 2 + below(5, chance) }, (): Deed => {
    const what = (["click", "click", "double-click", "reload"] as const)[below(4, chance)] ?? "click";
    return { at: chance() * 20_000, tab: below(tabs, chance), what };
  });
  const most = chance() * 0.7;
  const share = (): number => Math.max(0.01, chance() * most);
  const of = (name: string): number => (name === rooms.leasedAccounts.request.name ? share() : share() / 3);
  return {
    tabs,
    deeds: [{ at: 0, tab: 0, what: "click" }, ...deeds],
    clears: chance() < 0.3,
    faults: on.flatMap((name): FaultInput[] => [
      {
        kind: kinds[below(kinds.length, chance)] ?? "html",
        on: name,
        probability: of(name),
        seed: `${seed} ${name} 1`,
      },
      { kind: "answer-dropped", on: name, probability: of(name), seed: `${seed} ${name} 2` },
      {
        kind: "status",
        status: statuses[below(4, chance)] ?? 500,
        on: name,
        probability: of(name),
        seed: `${seed} ${name} 3`,
      },
    ]),
    line: { lostThere: share(), lostBack: share(), cut: share() / 2, signedOut: share() / 4 },
  };
}

const below = (most: number, chance: Chance): number => Math.floor(chance() * most);
