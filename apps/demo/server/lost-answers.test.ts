import { FIRST_KEY } from "@layers-kit/sandbox";
import { serveSandbox } from "@layers-kit/sandbox/node";
import { describe, expect, it, onTestFinished } from "vitest";
import { signInAs } from "./testing/customer.ts";
import { freePort } from "./testing/free-port.ts";
import { census } from "./testing/inventory.ts";
import { onboard, plannedFor } from "./testing/onboard.ts";
import { firstAnswerOfEveryWrite, type Relay, type RelayedCall, startRelay } from "./testing/relay.ts";
import { startTestDemo } from "./testing/start.ts";

type Loses = (call: RelayedCall) => boolean;

/** The client reaches the demo over a bad line. */
async function badLineToTheDemo(loses: Loses): Promise<{ demoUrl: string; via: string; apiUrl: string; relay: Relay }> {
  const demo = await startTestDemo();
  const relay = await startRelay(demo.url, loses);
  return { demoUrl: demo.url, via: relay.url, apiUrl: demo.apiUrl, relay };
}

/** The proxy reaches the API over a bad line. */
async function badLineToTheApi(loses: Loses): Promise<{ demoUrl: string; via: string; apiUrl: string; relay: Relay }> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const options = { port: 0, speed: 20_000, tier: "partner", returnOrigins: [origin], allowHosts: [origin] } as const;
  const sandbox = await serveSandbox(options);
  onTestFinished(() => sandbox.close());
  const relay = await startRelay(sandbox.url, loses);
  const demo = await startTestDemo({ PORT: String(port), LAYERS_API_KEY: FIRST_KEY, LAYERS_API_URL: relay.url });
  return { demoUrl: demo.url, via: demo.url, apiUrl: sandbox.url, relay };
}

describe.each([
  ["between page and demo", badLineToTheDemo],
  ["between proxy and API", badLineToTheApi],
])("when an answer is lost %s", (_, lineUp) => {
  it.each([
    [
      "the third",
      (): Loses =>
        ({ nth }) =>
          nth === 3,
      1,
    ],
    ["the first of every write", firstAnswerOfEveryWrite, 8],
  ])("nothing happens twice and nothing is missing: %s", { timeout: 60_000 }, async (_, chooses, atLeast) => {
    const { demoUrl, via, apiUrl, relay } = await lineUp(chooses());
    const acme = await signInAs("acme-coffee", demoUrl, via);
    const done = await onboard(acme, "Acme Coffee");

    expect(relay.lost.length).toBeGreaterThanOrEqual(atLeast);
    expect(await census(apiUrl)).toEqual({
      "acme-coffee": {
        project: 1,
        "app-media": 3,
        "social-accounts": 3,
        influencers: 1,
        content: 1,
        "scheduled-posts": 1,
        "leased-accounts": 2,
      },
    });
    expect(done.scheduled).toMatchObject({ gateStatus: "queued" });
    expect(Date.parse(done.scheduled.scheduledFor ?? "")).toBe(Date.parse(plannedFor.instant));
    expect(done.lease.status).toBe("assigned");
  });
});
