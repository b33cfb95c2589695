import { headers } from "@layers-kit/contract";
import { expect } from "vitest";
import {
  createLayersClient,
  isLayersError,
  type LayersClient,
  type LayersClientOptions,
  type LayersError,
} from "../index.ts";
import { type ScriptedFetch, type Sent, type Step, scriptedFetch } from "./scripted-fetch.ts";
import { type SteppedClock, steppedClock } from "./stepped-clock.ts";

export interface CallBench extends ScriptedFetch {
  readonly client: LayersClient;
  readonly clock: SteppedClock;
}

/** A client on a script and a stepped clock. */
export function bench(steps: Step[], options: Partial<LayersClientOptions> = {}): CallBench {
  const script = scriptedFetch(...steps);
  const clock = steppedClock();
  const baseUrl = "https://shop.example/api/layers";
  return { ...script, clock, client: createLayersClient({ baseUrl, clock, fetch: script.fetch, ...options }) };
}

/** The key of each request. */
export const keys = (sent: readonly Sent[]): (string | null)[] =>
  sent.map((one) => one.headers.get(headers.idempotencyKey));

/** The error that a call ends with. */
export function failure(call: Promise<unknown>): Promise<LayersError> {
  return call.then(
    () => expect.unreachable("the call was expected to fail"),
    (error: unknown) => {
      if (!isLayersError(error)) throw error;
      return error;
    },
  );
}
