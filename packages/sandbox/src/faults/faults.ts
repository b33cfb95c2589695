import { type Random, seededRandom } from "../ids.ts";
import type { Fault, FaultEffect, FaultInput } from "./fault.ts";
import { type Target, targetMatcher } from "./target.ts";

/** Faults on request: what a network and a busy API do, when a test wants them to. */
export interface Faults {
  /** Puts a fault in force. Throws a TypeError or RangeError that says what is wrong with it. */
  add(input: FaultInput): Fault;
  /** Those in force, oldest first. */
  list(): readonly Fault[];
  /** Removes all. */
  clear(): void;
}

/** A fault that hits a call. */
export interface Hit {
  readonly effect: FaultEffect;
  /** Settles when the fault is removed. */
  readonly removed: Promise<void>;
}

export class FaultList implements Faults {
  readonly #active = new Map<string, ActiveFault>();
  #added = 0;

  add(input: FaultInput): Fault {
    const id = `flt_${++this.#added}`;
    const fault = new ActiveFault(id, input, () => this.#active.delete(id));
    this.#active.set(id, fault);
    return fault;
  }

  list(): readonly Fault[] {
    return [...this.#active.values()];
  }

  clear(): void {
    for (const fault of this.#active.values()) fault.remove();
  }

  get size(): number {
    return this.#active.size;
  }

  /** What hits this call: every latency, then at most one fault that decides the answer. The oldest come first. */
  draw(target: Target): { latencies: Hit[]; decisive: Hit | null } {
    const latencies: Hit[] = [];
    let decisive: Hit | null = null;
    for (const fault of this.#active.values()) {
      const isLatency = fault.input.kind === "latency";
      if ((!isLatency && decisive) || !fault.hit(target)) continue;
      const hit = { effect: fault.input, removed: fault.removed };
      if (isLatency) latencies.push(hit);
      else decisive = hit;
    }
    return { latencies, decisive };
  }
}

class ActiveFault implements Fault {
  readonly id: string;
  readonly input: FaultInput;
  readonly removed: Promise<void>;
  hits = 0;
  readonly #matches: (target: Target) => boolean;
  readonly #random: Random;
  readonly #forget: () => void;
  #release: () => void = () => undefined;

  constructor(id: string, input: FaultInput, forget: () => void) {
    const { on = "*", probability = 1, count = Number.POSITIVE_INFINITY, seed = `${on} ${input.kind}` } = input;
    if (!(probability > 0 && probability <= 1)) throw new RangeError("A fault's probability is above 0 and at most 1.");
    if (!(count >= 1)) throw new RangeError("A fault's count is a whole number from 1.");
    this.id = id;
    this.input = input;
    this.#matches = targetMatcher(on);
    this.#random = seededRandom(seed);
    this.#forget = forget;
    this.removed = new Promise((resolve) => {
      this.#release = resolve;
    });
  }

  /** Whether it hits this call. Each call that it could hit draws one number, so that the same calls fare the same again. */
  hit(target: Target): boolean {
    if (!this.#matches(target)) return false;
    const { probability = 1, count = Number.POSITIVE_INFINITY } = this.input;
    if (this.#random() >= probability) return false;
    this.hits++;
    // Those that it delays already are not let go.
    if (this.hits >= count) this.#forget();
    return true;
  }

  remove(): void {
    this.#forget();
    this.#release();
  }
}
