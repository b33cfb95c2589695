import type { FaultEffect, FaultInput } from "@layers-kit/sandbox";

/** From 0 up to 1, the same for the same seed. */
export type Chance = () => number;

/** What happens to one connection besides the kit's own doing. */
export interface Plan {
  /** On the platform's page. `fails`: the platform itself does. */
  readonly decision: "allow" | "deny" | "fails" | "none";
  readonly decidesAfterMs: number;
  /** What becomes of the window. `cutOff`: once it is on the platform's page, it looks closed to its opener. */
  readonly window: "opens" | "blocked" | "cutOff";
  /** Whether the platform leads back to the callback page, or the person closes the window there. */
  readonly comesBack: boolean;
  readonly closesAfterMs: number | undefined;
  readonly opensAgain: boolean;
  readonly cancelsAfterMs: number | undefined;
  readonly reloadsAfterMs: number | undefined;
  readonly pressesTwice: boolean;
  readonly buttons: 1 | 2;
  /** Signs in to an account that is there, instead of connecting one. */
  readonly again: boolean;
  /** The callback page is not on the key's list. */
  readonly wrongReturn: boolean;
  /** Between the proxy and the API. */
  readonly faults: readonly FaultInput[];
  /** Between the page and the proxy: the part of calls that are lost on the way there, on the way back, or held up. */
  readonly network: { readonly lostThere: number; readonly lostBack: number; readonly slow: number };
}

const SECOND = 1000;

const effects: readonly FaultEffect[] = [
  { kind: "answer-dropped" },
  { kind: "connection-reset" },
  { kind: "status", status: 429, retryAfterSeconds: 2 },
  { kind: "status", status: 429, retryAfterSeconds: 90 },
  { kind: "status", status: 500 },
  { kind: "status", status: 502 },
  { kind: "status", status: 503 },
  { kind: "truncated-json" },
  { kind: "malformed-json" },
  { kind: "html" },
];

/** Mulberry32 over the letters of a seed. */
export function chanceOf(seed: string): Chance {
  let state = [...seed].reduce((sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function drawPlan(seed: string): Plan {
  const chance = chanceOf(seed);
  const oneOf = <T>(...choices: readonly T[]): T => choices[Math.floor(chance() * choices.length)] as T;
  const sometimes = <T>(part: number, draw: () => T): T | undefined => (chance() < part ? draw() : undefined);
  const within = (seconds: number): number => Math.ceil(chance() * seconds * SECOND);
  const faults = Array.from({ length: oneOf(0, 1, 1, 2) }, (_, at): FaultInput => {
    const on = oneOf("social.oauthUrl", "social.oauthStatus", "social.oauthStatus", "social.*");
    // Some go on for as long as the connection.
    const count = oneOf(1, 1, 2, 2, 5, 20, 10_000);
    return { ...oneOf(...effects), on, probability: oneOf(0.3, 0.7, 1), count, seed: `${seed} ${at}` };
  });
  return {
    decision: oneOf("allow", "allow", "allow", "allow", "deny", "fails", "none"),
    decidesAfterMs: oneOf(within(5), within(120), within(660)),
    window: oneOf("opens", "opens", "opens", "blocked", "cutOff"),
    comesBack: chance() < 0.7,
    closesAfterMs: sometimes(0.25, () => within(30)),
    opensAgain: chance() < 0.5,
    cancelsAfterMs: sometimes(0.15, () => within(60)),
    reloadsAfterMs: sometimes(0.15, () => within(20)),
    pressesTwice: chance() < 0.2,
    buttons: oneOf(1, 1, 2),
    again: chance() < 0.25,
    wrongReturn: chance() < 0.04,
    faults,
    network: oneOf<Plan["network"]>(
      ...Array.from({ length: 6 }, () => ({ lostThere: 0, lostBack: 0, slow: 0 })),
      { lostThere: 0.1, lostBack: 0.1, slow: 0.2 },
      { lostThere: 0.1, lostBack: 0.1, slow: 0.2 },
      { lostThere: 0.3, lostBack: 0.3, slow: 0.1 },
      { lostThere: 1, lostBack: 0, slow: 0 },
    ),
  };
}
