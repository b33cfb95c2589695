import { createLayersProxy, fetchTransport } from "@layers-kit/proxy";
import { createSandbox, FIRST_KEY, type Sandbox } from "@layers-kit/sandbox";
import { vi } from "vitest";
import { type Chance, chanceOf, type Plan } from "./plan.ts";
import { ORIGIN } from "./stand-in-browser.ts";
import type { SteppedTime } from "./stepped-time.ts";

/** Sandbox and proxy, and the network that leads a page there. */
export interface Server {
  readonly sandbox: Sandbox;
  /** For a page's client. What comes back once the page was left is heard by nobody. */
  fetchOf(page: { readonly isLeft: boolean }): typeof globalThis.fetch;
  /** How the network and the API behave from now on. */
  behave(plan: Pick<Plan, "faults" | "network" | "decision">, seed: string): void;
}

const calm = { lostThere: 0, lostBack: 0, slow: 0 };

export function startServer(time: SteppedTime, seed: string): Server {
  const sandbox = createSandbox({
    clock: { wallNow: time.now, workNow: time.now },
    tier: "partner",
    seed,
    returnOrigins: [ORIGIN],
  });
  let platformFails = false;
  const proxy = createLayersProxy({
    apiKey: FIRST_KEY,
    baseUrl: sandbox.baseUrl,
    origins: [ORIGIN],
    denialFloorMs: 0,
    authenticate: () => ({ customerExternalId: "tide-tea" }),
    log: () => {},
    transport: fetchTransport(async (input, init) => {
      const answer = await sandbox.fetch(new Request(input, init));
      return platformFails ? asPlatformFailure(answer) : answer;
    }),
  });
  let network: Plan["network"] = calm;
  let chance: Chance = () => 1;

  return {
    sandbox,
    fetchOf: (page) => async (input, init) => {
      const request = new Request(input, init);
      const [there, back, slow] = [chance(), chance(), chance()];
      if (slow < network.slow) {
        const heldUp = chance() * 90_000;
        await untilAbort(
          time.as("network", () => time.wait(heldUp)),
          request.signal,
        );
      }
      if (there < network.lostThere) throw new TypeError("fetch failed");
      const answer = await untilAbort(
        time.as("server", () => proxy.fetch(request)),
        request.signal,
      );
      if (page.isLeft) return new Promise(() => {});
      if (back < network.lostBack) throw new TypeError("fetch failed");
      return answer;
    },
    behave(plan, planSeed) {
      sandbox.faults.clear();
      for (const fault of plan.faults) sandbox.faults.add(fault);
      network = plan.network;
      platformFails = plan.decision === "fails";
      chance = chanceOf(`${planSeed} network`);
    },
  };
}

/** What the sandbox does not play: a person who was refused for another reason than their own no. */
async function asPlatformFailure(answer: Response): Promise<Response> {
  const text = await answer.text();
  const body = text.replace('"ACCESS_DENIED"', '"PROVIDER_UNAVAILABLE"');
  const headers = new Headers(answer.headers);
  headers.delete("content-length");
  return new Response(body === "" ? null : body, { status: answer.status, headers });
}

function untilAbort<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(signal.reason);
    if (signal.aborted) return onAbort();
    signal.addEventListener("abort", onAbort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
  });
}

/** Counts what WebCrypto works on, which no timer ends. */
export function countHashing(): () => boolean {
  let working = 0;
  for (const name of ["digest", "sign", "verify", "importKey", "deriveBits", "encrypt", "decrypt"] as const) {
    const real = crypto.subtle[name].bind(crypto.subtle) as (...given: unknown[]) => Promise<unknown>;
    vi.spyOn(crypto.subtle, name).mockImplementation(((...given: unknown[]) => {
      working++;
      return real(...given).finally(() => {
        working--;
      });
    }) as never);
  }
  return () => working > 0;
}
