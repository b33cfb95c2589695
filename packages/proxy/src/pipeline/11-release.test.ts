import { partnerOnlyFields } from "@layers-kit/contract";
import { describe, expect, test } from "vitest";
import { codeOf, harness } from "../test-support/harness.ts";

describe("an answer", () => {
  test("loses what is the partner's alone at every depth, but not inside metadata", async () => {
    const h = harness();
    const secrets = Object.fromEntries(partnerOnlyFields.map((field) => [field, "secret"]));
    const project = {
      id: "prj_acme",
      customerExternalId: "acme",
      ...secrets,
      brandContext: { list: [{ ...secrets, kept: 1 }] },
    };
    h.api.answers.set("projects.read", () => ({ body: { ...project, metadata: { balance: 7 } } }));
    const answer = await h.send("acme", { path: "/v1/projects/prj_acme" });
    expect(JSON.parse(answer.body)).toEqual({
      id: "prj_acme",
      customerExternalId: "acme",
      brandContext: { list: [{ kept: 1 }] },
      metadata: { balance: 7 },
    });
  });

  test("keeps fields and values that are new", async () => {
    const h = harness();
    h.api.answers.set("content.read", () => ({
      body: { id: "cnt_acme", projectId: "prj_acme", status: "dreaming", mood: { a: [1] } },
    }));
    const answer = await h.send("acme", { path: "/v1/content/cnt_acme" });
    expect(JSON.parse(answer.body)).toMatchObject({ status: "dreaming", mood: { a: [1] } });
  });

  test("with a key that means something to JavaScript stays data", async () => {
    const h = harness();
    const body = JSON.parse('{"id":"prj_acme","customerExternalId":"acme","__proto__":{"admin":true}}');
    h.api.answers.set("projects.read", () => ({ body }));
    const answer = await h.send("acme", { path: "/v1/projects/prj_acme" });
    expect(answer.body).toContain('"__proto__":{"admin":true}');
    expect(({} as Record<string, unknown>).admin).toBeUndefined();
  });
});

describe("rows of others in a list", () => {
  test("of projects are taken out and counted", async () => {
    const h = harness();
    const rows = ["acme", "tide", null, "ACME", "acme "].map((customerExternalId, i) => ({
      id: `prj_${i}`,
      customerExternalId,
    }));
    h.api.answers.set("projects.list", () => ({ body: { items: [...rows, "prj_9", null], nextCursor: null } }));
    const answer = await h.send("acme", {});
    expect(JSON.parse(answer.body).items).toEqual([{ id: "prj_0", customerExternalId: "acme" }]);
    expect(h.events[0]).toMatchObject({ route: "projects.list", droppedRows: 6 });
  });

  test.each(["content", "influencers", "scheduled-posts", "social-accounts", "app-media", "leased-accounts"])(
    "of %s are taken out and counted where they name another project",
    async (list) => {
      const h = harness();
      const items = [{ projectId: "prj_acme" }, { projectId: "prj_tide" }, { unnamed: true }];
      for (const name of ["content", "influencers", "social", "app-media", "leased-accounts"])
        h.api.answers.set(`${name}.list`, () => ({ body: { items } }));
      h.api.answers.set("schedule.listPosts", () => ({ body: { items } }));
      const answer = await h.send("acme", { path: `/v1/projects/prj_acme/${list}` });
      expect(JSON.parse(answer.body).items).toEqual([{ projectId: "prj_acme" }, { unnamed: true }]);
      expect(h.events[0]).toMatchObject({ droppedRows: 1 });
    },
  );
});

describe("an answer that names another project than the one asked for", () => {
  test.each(["keywords", "content-review-policy"])("is not released: %s", async (path) => {
    const h = harness();
    const body = { projectId: "prj_tide", hashtags: ["theirs"] };
    h.api.answers.set("keywords.read", () => ({ body }));
    h.api.answers.set("content.readReviewPolicy", () => ({ body }));
    const answer = await h.send("acme", { path: `/v1/projects/prj_acme/${path}` });
    expect([answer.status, codeOf(answer)]).toEqual([404, "NOT_FOUND"]);
  });

  test("is not released when it should name one and does not", async () => {
    const h = harness();
    h.api.answers.set("leased-accounts.readRequest", () => ({ body: { requestId: "lreq_acme", status: "requested" } }));
    const answer = await h.send("acme", { path: "/v1/projects/prj_acme/leased-accounts/requests/lreq_acme" });
    expect(answer.status).toBe(404);
  });

  test("is not released although the object was known to be one's own", async () => {
    const h = harness();
    await h.send("acme", { path: "/v1/content/cnt_acme" });
    h.api.answers.set("content.read", () => ({ body: { id: "cnt_acme", projectId: "prj_tide" } }));
    expect((await h.send("acme", { path: "/v1/content/cnt_acme" })).status).toBe(404);
  });
});

describe("what is read to prove the owner", () => {
  test.each([
    ["/v1/projects/prj_acme", 1],
    ["/v1/content/cnt_acme", 2],
    ["/v1/influencers/inf_acme", 2],
    ["/v1/jobs/job_acme", 2],
    ["/v1/scheduled-posts/sp_acme", 3],
    ["/v1/projects/prj_acme/leased-accounts/requests/lreq_acme", 2],
  ])("%s is read once and then released, %i calls in all, and one when warm", async (path, calls) => {
    const h = harness();
    await h.send("acme", { path });
    expect(h.api.seen).toHaveLength(calls);
    expect(new Set(h.api.seen.map((call) => call.path)).size).toBe(calls);
    await h.send("acme", { path });
    expect(h.api.seen).toHaveLength(calls + 1);
  });
});

describe("a job that has not changed", () => {
  const job = { path: "/v1/jobs/job_acme" };
  const etag = 'W/"7"';

  test.each(["cold", "warm"])("is answered 304 to who has it, with a %s cache", async (warmth) => {
    const h = harness();
    h.api.answers.set("jobs.read", (_, { headers }) =>
      headers["if-none-match"] === etag
        ? { status: 304, body: null, headers: { etag } }
        : { body: { jobId: "job_acme", projectId: "prj_acme" }, headers: { etag } },
    );
    if (warmth === "warm") expect((await h.send("acme", job)).headers.etag).toBe(etag);
    const answer = await h.send("acme", job, { "if-none-match": etag });
    expect([answer.status, answer.body, answer.headers.etag]).toEqual([304, "", etag]);
  });

  test("is not told to another customer", async () => {
    const h = harness();
    h.api.answers.set("jobs.read", () => ({ status: 304, body: null, headers: { etag } }));
    const answer = await h.send("tide", job, { "if-none-match": etag });
    expect(answer.status).not.toBe(304);
  });
});
