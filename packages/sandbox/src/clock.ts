/** The sandbox's two clocks, both in milliseconds. They are one and the same unless a test steps them apart. */
export interface Clock {
  /** Since 1970: timestamps, due posts, the life of an OAuth state, idempotency keys and rate budgets. */
  wallNow(): number;
  /** What work durations are measured on: keywords, personas, remixes and leasing. */
  workNow(): number;
}

export const systemClock: Clock = { wallNow: () => Date.now(), workNow: () => Date.now() };

export interface ManualClock extends Clock {
  /** Moves both clocks on by milliseconds, as real time would. */
  step(ms: number): void;
  stepWall(ms: number): void;
  stepWork(ms: number): void;
}

/** A clock that stands still until it is stepped, for tests. `start` is the wall's first instant. */
export function createManualClock(start: Date | string | number = "2026-05-01T09:00:00Z"): ManualClock {
  let wall = new Date(start).getTime();
  if (Number.isNaN(wall)) throw new TypeError(`createManualClock: "${String(start)}" is not an instant.`);
  let work = wall;
  const forward = (ms: number): number => {
    if (!(ms >= 0)) throw new RangeError("A clock is stepped forward, by milliseconds of zero or more.");
    return ms;
  };
  return {
    wallNow: () => wall,
    workNow: () => work,
    step(ms) {
      wall += forward(ms);
      work += ms;
    },
    stepWall(ms) {
      wall += forward(ms);
    },
    stepWork(ms) {
      work += forward(ms);
    },
  };
}
