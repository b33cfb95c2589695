import { createLayersProxy, fetchTransport } from "@layers-kit/proxy";
import { createSandbox, FIRST_KEY, type Sandbox } from "@layers-kit/sandbox";
import { chanceOf } from "../social-connects/plan.ts";
import type { SteppedTime } from "../social-connects/stepped-time.ts";
import type { Plan } from "./plan.ts";

export const ORIGIN = "https://shop.example";

/** The API, the partner's server in two instances that share nothing, and the line from a page to them. */
export interface Server {
  readonly sandbox: Sandbox;
  /** What the partner's log was told. */
  readonly logged: string[];
  /** For a tab's client. What comes back once the tab has closed is heard by nobody. */
  fetchOf(tab: { readonly isClosed: boolean }): typeof globalThis.fetch;
  /** From now on nothing goes wrong. */
  calm(): void;
}

export function startServer(time: SteppedTime, seed: string, plan: Plan): Server {
  const sandbox = createSandbox({ clock: { wallNow: time.now, workNow: time.now }, tier: "partner", seed });
  for (const fault of plan.faults) sandbox.faults.add(fault);
  const chance = chanceOf(`${seed} line`);
  const logged: string[] = [];
  let { line } = plan;
  const proxies = [0, 1].map(() =>
    createLayersProxy({
      apiKey: FIRST_KEY,
      baseUrl: sandbox.baseUrl,
      origins: [ORIGIN],
      denialFloorMs: 0,
      authenticate: () =>
        chance() < line.signedOut ? null : { customerExternalId: "tide-tea", permissions: ["leasing"] },
      log: ({ reason }) => void logged.push(reason),
      transport: fetchTransport((input, init) => sandbox.fetch(new Request(input, init))),
    }),
  );
  const answer = async (request: Request): Promise<Response> => {
    const [there, back, cut, instance] = [chance(), chance(), chance(), chance()];
    if (there < line.lostThere) throw new TypeError("fetch failed");
    const response = await time.as("server", () => proxies[instance < 0.5 ? 0 : 1]?.fetch(request));
    if (!response || back < line.lostBack) throw new TypeError("fetch failed");
    if (cut >= line.cut) return response;
    const text = await response.text();
    return new Response(text.slice(0, text.length >> 1), { status: response.status, headers: response.headers });
  };
  return {
    sandbox,
    logged,
    fetchOf: (tab) => async (input, init) => {
      try {
        const response = await answer(new Request(input, init));
        return tab.isClosed ? new Promise<never>(() => {}) : response;
      } catch (error) {
        if (tab.isClosed) return new Promise<never>(() => {});
        throw error;
      }
    },
    calm() {
      sandbox.faults.clear();
      line = { lostThere: 0, lostBack: 0, cut: 0, signedOut: 0 };
    },
  };
}
