/** Time as the client uses it, so that a test can hold and step it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs something after so many milliseconds. The returned function calls it off. */
  after(ms: number, run: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/** Waits, but not past an abort: then it rejects with the signal's reason. Leaves neither timer nor listener. */
export function delay(ms: number, clock: Clock, signal: AbortSignal | undefined): Promise<void> {
  let callOff = (): void => {};
  const waiting = new Promise<void>((resolve) => {
    callOff = clock.after(ms, resolve);
  });
  return untilAborted(waiting, signal).finally(() => callOff());
}

/** The same promise, unless the signal aborts first: then it rejects with the signal's reason at once. */
export function untilAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise<T>((resolve, reject) => {
    const onAbort = (): void => reject(signal.reason);
    signal.addEventListener("abort", onAbort);
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
    if (signal.aborted) onAbort();
  });
}
