import { createManualClock, createSandbox } from "@layers-kit/sandbox";
import { cpuPerOperation } from "../lib/cpu.mjs";
import { compare, quantile } from "../lib/ratio.mjs";
import { createBare, createBrand, read, requestOf } from "./calls.mjs";
import { bareHandler, sampleOf } from "./floor.mjs";

const ROUND = 2000;
/** Fewer calls than a minute's budget of the largest tier. */
const UNTIL_NEXT_MINUTE = 1000;

/** A sandbox whose budgets are whole again before they are spent. */
export function unhurried() {
  const clock = createManualClock();
  const sandbox = createSandbox({ clock, tier: "partner" });
  let calls = 0;
  return {
    origin: sandbox.baseUrl,
    /** @param {Request} request */
    fetch: (request) => {
      if (++calls % UNTIL_NEXT_MINUTE === 0) clock.step(60_000);
      return sandbox.fetch(request);
    },
  };
}

/** CPU time of calls through `sandbox.fetch`, each beside the bare handler that answers the same bytes. */
export async function compareInProcess() {
  const { origin, fetch } = unhurried();
  let at = 0;
  const created = await sampleOf(await fetch(requestOf(origin, createBrand, at++)));
  const results = [];
  for (const call of [read(JSON.parse(created.body).id), createBare, createBrand]) {
    const sample = await sampleOf(await fetch(requestOf(origin, call, at++)));
    const round = (/** @type {(request: Request) => Promise<Response>} */ answer) => () =>
      cpuPerOperation(ROUND, async () => {
        for (let i = 0; i < ROUND; i++) {
          const response = await answer(requestOf(origin, call, at++));
          const text = await response.text();
          if (response.status !== sample.status) throw new Error(`${call.name}: ${response.status} ${text}`);
        }
      });
    const contenders = { "bare handler": round(bareHandler(sample)), sandbox: round(fetch) };
    results.push({ call: call.name, figures: await compare(contenders, { floor: "bare handler", rounds: 7 }) });
  }
  return results;
}

/** Milliseconds that `createSandbox()` takes, once it is warm: median and the slowest of a hundred. */
export function timeToCreate() {
  const times = Array.from({ length: 100 }, () => {
    const start = performance.now();
    createSandbox();
    return performance.now() - start;
  });
  return { median: quantile(times, 0.5), slowest: Math.max(...times) };
}
