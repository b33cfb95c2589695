import { expect, onTestFinished, test } from "vitest";
import { KEY, ORIGIN } from "../attack-corpus/options.ts";
import { json, recordingUpstream } from "../test-support/http.ts";
import { serveWorker } from "../test-support/worker.ts";
import { createWorkersProxy } from "./workers.ts";

const path = "/api/layers/v1/projects/prj_acme";
const headers = { "x-layers-kit": "1", "x-test-customer": "acme" };
const own = { id: "prj_acme", customerExternalId: "acme" };

test("on Cloudflare's own runtime, pages that ask at once may wait for one read", async () => {
  const { url, recorded } = await recordingUpstream((_, res) => json(res, 200, own));
  const worker = new URL("../attack-corpus/workers.worker.ts", import.meta.url);
  const { port, close } = await serveWorker(worker, { BASE_URL: url });
  onTestFinished(close);
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => fetch(`http://127.0.0.1:${port}${path}`, { headers })),
  );
  for (const answer of answers) expect([answer.status, await answer.json()]).toEqual([200, own]);
  expect(recorded.length).toBeGreaterThan(0);
});

test("options are made once an isolate, from its bindings, and a read outlives its own page", async () => {
  const seen: string[] = [];
  const kept: Promise<unknown>[] = [];
  const worker = createWorkersProxy<{ readonly KEY: string }>(({ KEY: apiKey }) => {
    seen.push(apiKey);
    return { apiKey, origins: [ORIGIN], authenticate: () => null };
  });
  const context = { waitUntil: (promise: Promise<unknown>) => void kept.push(promise) };
  for (let i = 0; i < 2; i++) {
    const answer = await worker.fetch(new Request(ORIGIN + path, { headers }), { KEY }, context);
    expect(answer.status).toBe(401);
  }
  expect(seen).toEqual([KEY]);
  expect(await Promise.all(kept)).toHaveLength(2);
});
