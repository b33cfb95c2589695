import type { isLayersError } from "../call/is-layers-error.ts";
import type { Clock } from "../clock.ts";
import type { Pace } from "./pace.ts";
import type { Presence } from "./presence.ts";
import type { Source } from "./source.ts";

export interface WatchEnvironment {
  readonly clock: Clock;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly presence: Presence;
  /** Handed in, since a module that page and watches both import would cost every page a chunk of its own. */
  readonly isLayersError: typeof isLayersError;
}

export interface PollSettings<T> {
  read(signal: AbortSignal): Promise<T>;
  /** The pace after this state; undefined before the first and after a failure without one. */
  pace(value: T | undefined): Pace;
  /** A moment not to sleep through, in milliseconds since 1970. */
  readBy?(value: T): number;
}

/** Whoever asks again after a failure need not wait longer, however slow the pace of what is read. */
const againMs = 5_000;

/** Reads at once, then again and again at a pace, but not while nobody looks. A return is answered at once. */
export function poll<T>({ read, pace, readBy }: PollSettings<T>, environment: WatchEnvironment): Source<T> {
  const { clock, random, presence, isLayersError } = environment;

  return (sink) => {
    const stopped = new AbortController();
    let callOff = (): void => {};
    let value: T | undefined;
    let reading = false;
    let notBefore = clock.now();
    let kept = pace(undefined);
    let keptSince = clock.now();
    let steps = 0;

    async function readNow(): Promise<void> {
      if (presence.hidden()) return;
      callOff();
      reading = true;
      notBefore = clock.now() + pace(value).startMs;
      try {
        const answer = await read(stopped.signal);
        if (stopped.signal.aborted) return;
        value = answer;
        sink.next(answer);
      } catch (error) {
        if (stopped.signal.aborted) return;
        const leaveSeconds = (isLayersError(error) && error.retryAfterSeconds) || 0;
        notBefore = Math.max(Math.min(notBefore, clock.now() + againMs), clock.now() + leaveSeconds * 1000);
        sink.fail(error);
      }
      reading = false;
      if (!stopped.signal.aborted) readIn(nextWait());
    }

    function nextWait(): number {
      const now = clock.now();
      if (kept !== pace(value)) restart();
      if (now - keptSince >= kept.steadyMs) steps++;
      const wait = Math.min(kept.maxMs, kept.startMs * kept.growth ** Math.max(0, steps - 1)) * (1 + random() / 5);
      const ahead = value === undefined || !readBy ? 0 : readBy(value) - now;
      return ahead > 0 ? Math.max(kept.startMs, Math.min(wait, ahead)) : wait;
    }

    function restart(): void {
      kept = pace(value);
      keptSince = clock.now();
      steps = 0;
    }

    function readIn(ms: number): void {
      callOff();
      callOff = clock.after(Math.max(ms, notBefore - clock.now(), 0), () => void readNow());
    }

    function refresh(): void {
      if (reading || presence.hidden()) return;
      restart();
      readIn(0);
    }

    const stopListening = presence.onReturn(refresh);
    void readNow();
    return {
      refresh,
      stop() {
        stopped.abort();
        callOff();
        stopListening();
      },
    };
  };
}
