import type { Clock, ManualClock } from "../clock.ts";
import type { TimeRow } from "../state/rows.ts";
import type { State } from "../state/state.ts";

/** The sandbox's own time: the two clocks, and how fast work goes. */
export interface SandboxClock extends ManualClock {
  /** Whether both clocks stand still until they are stepped. */
  readonly held: boolean;
  /** Divides work durations: at 20, a remix of two minutes takes six seconds. */
  readonly speed: number;
  /** Stops both clocks where they are. */
  hold(): void;
  /** Lets them go on from there. Throws a TypeError when the sandbox was given a clock that only steps. */
  run(): void;
  /** Changes the speed of work from now on, that of running work too. Throws a RangeError unless it is above zero. */
  setSpeed(speed: number): void;
}

interface TimeOptions {
  /** The time of the machine, or a test's own. */
  readonly base: Clock;
  /** Absent, a kept one counts, else 1. */
  readonly speed: number | undefined;
}

/** Time that can be held, stepped and sped up, on top of a clock. Kept in the state: a restart goes on where it stood. */
export class SandboxTime implements SandboxClock {
  readonly #state: State;
  readonly #base: Clock;
  readonly #initialSpeed: number;
  #row: TimeRow;
  /** Told by what factor the work that runs takes longer from now on, before the speed changes. */
  onSpeed: (factor: number) => void = () => undefined;

  constructor(state: State, { base, speed }: TimeOptions) {
    this.#state = state;
    this.#base = base;
    this.#row = state.time.get("time") ?? { id: "time", speed: speed ?? 1, aheadWall: 0, aheadWork: 0, held: null };
    this.#initialSpeed = speed ?? 1;
    requireSpeed(this.#initialSpeed);
  }

  wallNow(): number {
    return this.#row.held?.wall ?? this.#base.wallNow() + this.#row.aheadWall;
  }

  workNow(): number {
    return this.#row.held?.work ?? this.#base.workNow() + this.#row.aheadWork;
  }

  get speed(): number {
    return this.#row.speed;
  }

  get held(): boolean {
    return this.#row.held !== null || isManual(this.#base);
  }

  hold(): void {
    if (!this.held) this.#put({ held: { wall: this.wallNow(), work: this.workNow() } });
  }

  run(): void {
    if (isManual(this.#base)) throw new TypeError("This sandbox was given a clock that only steps. It cannot run.");
    if (!this.#row.held) return;
    const { wall, work } = this.#row.held;
    this.#put({ held: null, aheadWall: wall - this.#base.wallNow(), aheadWork: work - this.#base.workNow() });
  }

  step(ms: number): void {
    this.#step(ms, ms);
  }

  stepWall(ms: number): void {
    this.#step(ms, 0);
  }

  stepWork(ms: number): void {
    this.#step(0, ms);
  }

  setSpeed(speed: number): void {
    requireSpeed(speed);
    this.onSpeed(this.speed / speed);
    this.#put({ speed });
  }

  /** Back to the machine's time and the first speed, as a fresh sandbox has them. A test's own clock is left alone. */
  reset(): void {
    this.#row = { id: "time", speed: this.#initialSpeed, aheadWall: 0, aheadWork: 0, held: null };
  }

  #step(wall: number, work: number): void {
    if (!(wall >= 0 && work >= 0)) {
      throw new RangeError("A clock is stepped forward, by milliseconds of zero or more.");
    }
    if (isManual(this.#base)) {
      this.#base.stepWall(wall);
      this.#base.stepWork(work);
      return;
    }
    const { held, aheadWall, aheadWork } = this.#row;
    if (held) this.#put({ held: { wall: held.wall + wall, work: held.work + work } });
    else this.#put({ aheadWall: aheadWall + wall, aheadWork: aheadWork + work });
  }

  #put(changes: Partial<TimeRow>): void {
    this.#row = this.#state.time.put({ ...this.#row, ...changes });
  }
}

function isManual(clock: Clock): clock is ManualClock {
  return "step" in clock && "stepWall" in clock && "stepWork" in clock;
}

function requireSpeed(speed: number): void {
  if (!(speed > 0 && Number.isFinite(speed))) throw new RangeError("The speed of work is a number above zero.");
}
