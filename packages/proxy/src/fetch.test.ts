import { headers as names } from "@layers-kit/contract";
import { createSandbox, FIRST_KEY } from "@layers-kit/sandbox";
import { expect, test } from "vitest";
import { createLayersProxy } from "./proxy.ts";
import { harness, ORIGIN } from "./test-support/harness.ts";
import { sampleProject } from "./test-support/samples.ts";
import { fetchTransport } from "./upstream/transport.ts";

const address = (path: string): string => `https://10.0.0.7/api/layers${path}`;
const headers = { [names.kit]: "1", "x-test-customer": "acme", "content-type": "application/json" };

test("a platform that speaks fetch hands over its request and gets its answer, without `this`", async () => {
  const sandbox = createSandbox();
  const { fetch: answer } = createLayersProxy({
    apiKey: FIRST_KEY,
    baseUrl: sandbox.baseUrl,
    origins: [ORIGIN],
    authenticate: () => ({ customerExternalId: "acme" }),
    transport: fetchTransport((input, init) => sandbox.fetch(new Request(input, init))),
  });
  const created = await answer(
    new Request(address("/v1/projects"), { method: "POST", headers, body: JSON.stringify(sampleProject) }),
  );
  expect([created.status, created.headers.get("content-type")]).toEqual([201, "application/json"]);
  const { id } = (await created.json()) as { id: string };
  const listed = await answer(new Request(address("/v1/projects?limit=5"), { headers }));
  expect(await listed.json()).toMatchObject({ items: [{ id, customerExternalId: "acme" }] });
});

test("an unchanged job has no body", async () => {
  const h = harness();
  const etag = '"7"';
  h.api.answers.set("jobs.read", () => ({ body: { jobId: "job_acme", projectId: "prj_acme" }, headers: { etag } }));
  const answer = await h.proxy.fetch(
    new Request(address("/v1/jobs/job_acme"), { headers: { ...headers, "if-none-match": etag } }),
  );
  expect([answer.status, answer.body, answer.headers.get("etag")]).toEqual([304, null, etag]);
});

test("a platform that resolves dots before it hands over the request reaches nothing more", async () => {
  const h = harness();
  for (const path of [
    "/v1/projects/prj_acme/../prj_tide",
    "/v1/projects/prj_acme/%2e%2e/prj_tide",
    "/v1/projects/prj_acme\\..\\prj_tide",
  ]) {
    const answer = await h.proxy.fetch(new Request(address(path), { headers }));
    expect(answer.status).toBe(404);
  }
  expect((await h.proxy.fetch(new Request(address("/../../v1/projects"), { headers }))).status).toBe(404);
});

test("a page that has gone ends its read upstream", async () => {
  const leaving = new AbortController();
  let ended = false;
  const h = harness({
    transport: (_, { signal }) =>
      new Promise((_, reject) => {
        signal.addEventListener("abort", () => {
          ended = true;
          reject(new Error("aborted"));
        });
        leaving.abort();
      }),
  });
  await h.proxy.fetch(new Request(address("/v1/projects"), { headers, signal: leaving.signal }));
  expect(ended).toBe(true);
});
