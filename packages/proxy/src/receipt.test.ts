import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openReceipt, type ReceiptKind, sealReceipt } from "./receipt.ts";
import { sealer } from "./seal.ts";
import type { Session } from "./session.ts";
import { receiptHeader } from "./test-support/fake-api.ts";
import { harness } from "./test-support/harness.ts";

const sealFor = sealer();
const now = Date.UTC(2026, 4, 1);

async function session(customer: string, secret = "a secret of sixteen", fingerprint = "f0"): Promise<Session> {
  const seal = await sealFor(secret);
  return { customer, permissions: new Set(), apiKey: "lp_test_sandbox_0000", organizationId: null, seal, fingerprint };
}

const kinds = fc.constantFrom<ReceiptKind>("job", "oauthState");

describe("a receipt", () => {
  test("proves what it was given for, until it expires", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.string(), fc.string(), kinds, async (customer, project, id, kind) => {
        const who = await session(customer);
        const receipt = await sealReceipt(who, project, kind, id, now);
        expect(await openReceipt(who, receipt, kind, id, now)).toBe(project);
        expect(await openReceipt(who, receipt, kind, id, now + 25 * 3600_000)).toBeNull();
      }),
      { numRuns: 100 },
    );
  }, 30_000);

  test("proves nothing else: another customer, key, secret, kind or id", async () => {
    const who = await session("acme");
    const receipt = await sealReceipt(who, "prj_acme", "job", "job_1", now);
    expect(await openReceipt(await session("tide"), receipt, "job", "job_1", now)).toBeNull();
    expect(await openReceipt(await session("acme", undefined, "f1"), receipt, "job", "job_1", now)).toBeNull();
    expect(await openReceipt(await session("acme", "another secret at all"), receipt, "job", "job_1", now)).toBeNull();
    expect(await openReceipt(who, receipt, "oauthState", "job_1", now)).toBeNull();
    expect(await openReceipt(who, receipt, "job", "job_2", now)).toBeNull();
    expect(await openReceipt(who, null, "job", "job_1", now)).toBeNull();
  });

  test("is void when a single character differs", async () => {
    const who = await session("acme");
    const receipt = await sealReceipt(who, "prj_acme", "job", "job_1", now);
    await fc.assert(
      fc.asyncProperty(fc.nat(receipt.length - 1), fc.constantFrom(..."AZaz09-_.=+/ "), async (at, char) => {
        const changed = receipt.slice(0, at) + char + receipt.slice(at + 1);
        fc.pre(changed !== receipt);
        expect(await openReceipt(who, changed, "job", "job_1", now)).toBeNull();
      }),
      { numRuns: 200 },
    );
  }, 30_000);

  test("that is any text at all is read without an error", async () => {
    const who = await session("acme");
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), async (text) => {
        expect(await openReceipt(who, text, "job", "job_1", now)).toBeNull();
      }),
      { numRuns: 100 },
    );
  }, 30_000);
});

describe("through the proxy", () => {
  const start = { method: "POST", path: "/v1/projects/prj_acme/keywords/refresh", body: {} } as const;

  test("a job that names nothing is read and canceled with the receipt of its start, on another instance too", async () => {
    const secret = "one secret for both";
    const [first, second] = [harness({ secret }), harness({ secret })];
    first.api.answers.set("keywords.refresh", () => ({
      body: { jobId: "job-bare_acme", kind: "keywords", status: "running" },
    }));
    const receipt = (await first.send("acme", start)).headers[receiptHeader] ?? "";
    const job = { path: "/v1/jobs/job-bare_acme" };
    expect((await second.send("acme", job)).status).toBe(404);
    expect((await second.send("acme", job, { [receiptHeader]: receipt })).status).toBe(200);
    const cancel = { path: `${job.path}/cancel`, method: "POST" } as const;
    expect((await second.send("acme", cancel, { [receiptHeader]: receipt })).status).toBe(202);
    expect((await second.send("tide", cancel, { [receiptHeader]: receipt })).status).toBe(404);
  });

  test("the instance that started a job knows it without a receipt", async () => {
    const h = harness();
    h.api.answers.set("keywords.refresh", () => ({
      body: { jobId: "job-bare_acme", kind: "keywords", status: "running" },
    }));
    await h.send("acme", start);
    expect((await h.send("acme", { path: "/v1/jobs/job-bare_acme" })).status).toBe(200);
  });

  test("a connection is followed only with the receipt of its start, under its own project", async () => {
    const h = harness();
    const connect = { platform: "tiktok", returnUrl: "https://app.acme-host.com/done" };
    const started = await h.send("acme", {
      method: "POST",
      path: "/v1/projects/prj_acme/social/oauth-url",
      body: connect,
    });
    const receipt = { [receiptHeader]: started.headers[receiptHeader] ?? "" };
    const status = { path: "/v1/projects/prj_acme/social/oauth-status", query: { state: "st_acme" } };
    expect((await h.send("acme", status, receipt)).status).toBe(200);
    expect((await h.send("acme", status)).status).toBe(404);
    expect((await h.send("acme", { ...status, query: { state: "st_tide" } }, receipt)).status).toBe(404);
    const elsewhere = { ...status, path: "/v1/projects/prj_tide/social/oauth-status" };
    expect((await h.send("tide", elsewhere, receipt)).status).toBe(404);
  });
});
