import { headers, type Route } from "@layers-kit/contract";
import type { AnswerRow } from "../state/rows.ts";
import { joined, type State } from "../state/state.ts";
import { invalid, Refusal } from "./errors.ts";

const WINDOW = 24 * 60 * 60_000;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** What a call is told whose key stands for another one, or for one that still runs. */
export function keyConflict({ keyConflict }: Route): Refusal {
  return new Refusal(keyConflict, "This Idempotency-Key was used for another call. Take a new key.");
}

/**
 * Answers a repeated call once. A key belongs to the organization and lives 24 hours of wall clock. [seed S000] Assumed, since
 * the docs are silent: only successes are kept, so a refused call may be made again under its key; bodies are equal
 * when their parsed JSON is, in the same order of fields; a key whose first call still runs waits for it.
 */
export class Idempotency {
  readonly #running = new Map<string, Promise<unknown>>();
  readonly #state: State;

  constructor(state: State) {
    this.#state = state;
  }

  /** The key of a call, or null. Refuses what is not a UUID. [seed S003] */
  static keyOf(request: Headers): string | null {
    const key = request.get(headers.idempotencyKey);
    if (key === null || UUID.test(key)) return key?.toLowerCase() ?? null;
    throw invalid([{ path: headers.idempotencyKey, message: "must be a UUID" }]);
  }

  /** Runs `work`, unless this call was answered before. `work` hands its answer to `keep` in the turn that it changed state. */
  async once(
    scope: { organizationId: string; key: string; call: string; route: Route; now: () => number },
    work: (keep: (answer: Answer) => void) => Promise<Answer>,
  ): Promise<Answer> {
    const id = joined(scope.organizationId, scope.key);
    for (let first = this.#running.get(id); first; first = this.#running.get(id)) await first.catch(() => undefined);
    const stored = this.#stored(id, scope.now());
    if (stored) {
      if (stored.call === scope.call) return stored;
      throw keyConflict(scope.route);
    }
    const running = work(({ status, body }) => {
      if (status < 300) this.#keep({ id, call: scope.call, status, body, storedAt: scope.now() });
    });
    this.#running.set(id, running);
    try {
      return await running;
    } finally {
      this.#running.delete(id);
    }
  }

  #stored(id: string, now: number): AnswerRow | undefined {
    const row = this.#state.answers.get(id);
    return row && now < row.storedAt + WINDOW ? row : undefined;
  }

  #keep(row: AnswerRow): void {
    const { answers } = this.#state;
    for (const old of answers.all()) {
      if (row.storedAt < old.storedAt + WINDOW) break;
      answers.forget(old.id);
    }
    answers.forget(row.id);
    answers.put(row);
  }
}
