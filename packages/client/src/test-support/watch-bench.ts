import { createLayersClient, type LayersClient, type Watch, type Watched } from "../index.ts";
import { json, type ScriptedFetch, type Step, scriptedFetch } from "./scripted-fetch.ts";
import { type SteppedClock, steppedClock } from "./stepped-clock.ts";
// Loaded before, so that stepping a clock is all that a first watch waits for.
import "../watch/watches.ts";
import { type SteppedPresence, steppedPresence } from "./stepped-presence.ts";

export interface WatchBench extends ScriptedFetch {
  readonly client: LayersClient;
  readonly clock: SteppedClock;
  readonly presence: SteppedPresence;
  /** When each read was sent, in milliseconds from the first. */
  readonly times: number[];
  /** How many timers and listeners are left. */
  left(): number;
}

/** When every bench starts. */
export const START: string = "2026-11-02T09:00:00Z";
/** An instant so many milliseconds after the start. */
export const at = (ms: number): string => new Date(Date.parse(START) + ms).toISOString();

/** A client whose time, presence and answers are stepped by hand. */
export function watchBench(steps: Step[], random: () => number = () => 0): WatchBench {
  const script = scriptedFetch(...steps);
  const clock = steppedClock(START);
  const presence = steppedPresence();
  const times: number[] = [];
  const fetch: typeof globalThis.fetch = (input, init) => {
    times.push(clock.now() - Date.parse(START));
    return script.fetch(input, init);
  };
  const client = createLayersClient({ baseUrl: "https://shop.example", fetch, clock, presence, random });
  return { ...script, client, clock, presence, times, left: () => clock.timers() + presence.listeners() };
}

export interface Heard<T> {
  readonly states: Watched<T>[];
  readonly end: Promise<unknown>;
}

/** Listens until the watch ends; `end` holds what it threw. */
export function listen<T>(watch: Watch<T>): Heard<T> {
  const states: Watched<T>[] = [];
  const end = (async () => {
    for await (const state of watch) states.push(state);
  })().catch((error: unknown) => error);
  return { states, end };
}

/** A job's state as the API answers it. */
export const job = (status: string, progress?: number): Response =>
  json({ jobId: "job_1", kind: "content_generate", status, progress });
