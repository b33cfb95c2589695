import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PlainRequest } from "../plain.ts";
import { manualClock } from "../test-support/clock.ts";
import { bytesOf, codeOf, harness, plainRequest } from "../test-support/harness.ts";
import { sampleProject } from "../test-support/samples.ts";

const update = { method: "PATCH", path: "/v1/projects/prj_acme" } as const;
const issuesOf = (body: string) => JSON.parse(body).error.details.issues.map(({ path }: { path: string }) => path);

/** An update with a body as it is. */
function withBody(body: PlainRequest["body"], headers: Record<string, string> = {}): PlainRequest {
  return { ...plainRequest("acme", { ...update, body: {} }, headers), body };
}

describe("the query", () => {
  test.each([
    ["?customerExternalId=tide", "customerExternalId"],
    ["?customerExternalId=", "customerExternalId"],
    ["?customerExternalId=acme&customerExternalId=tide", "customerExternalId"],
    ["?customerExternalId=acme&customerExternalId=acme", "customerExternalId"],
    ["?customerExternalId[]=tide", "customerExternalId[]"],
    ["?customerexternalid=tide", "customerexternalid"],
    ["?projectId=prj_tide", "projectId"],
    ["?search=a%00b", "search"],
    ["?limit=0", "limit"],
    ["?limit=201", "limit"],
    ["?limit=5&limit=5", "limit"],
    ["?status=gone", "status"],
    ["?__proto__=1", "__proto__"],
  ])("%s is refused by name", async (query, path) => {
    const h = harness();
    const answer = await h.proxy.handle({ ...plainRequest("acme", {}), target: `/api/layers/v1/projects${query}` });
    expect(answer.status).toBe(422);
    expect(issuesOf(answer.body)).toContain(path);
    expect(h.api.seen).toEqual([]);
  });

  test("a broken escape is not read in two ways but refused", async () => {
    const h = harness();
    const answer = await h.proxy.handle({
      ...plainRequest("acme", {}),
      target: "/api/layers/v1/projects?search=%c3%28",
    });
    expect([answer.status, codeOf(answer)]).toEqual([400, "BAD_REQUEST"]);
  });

  test.each(["", "?customerExternalId=acme"])("a list asks for the signed-in customer only, with %j", async (query) => {
    const h = harness();
    await h.proxy.handle({ ...plainRequest("acme", {}), target: `/api/layers/v1/projects${query}` });
    expect(h.api.seen[0]?.search.toString()).toBe("customerExternalId=acme");
  });

  test("arrays repeat, up to ten times", async () => {
    const h = harness();
    const ask = (times: number) =>
      h.proxy.handle({
        ...plainRequest("acme", {}),
        target: `/api/layers/v1/projects/prj_acme/content?${"status=queued&".repeat(times)}`,
      });
    expect((await ask(10)).status).toBe(200);
    expect(h.api.seen.at(-1)?.search.getAll("status")).toHaveLength(10);
    expect((await ask(11)).status).toBe(422);
  });
});

describe("the body", () => {
  test.each([
    ["text/plain", 415],
    ["application/x-www-form-urlencoded", 415],
    ["multipart/form-data; boundary=x", 415],
    ["application/json; charset=utf-16", 415],
    ["application/jsonp", 415],
    ["text/plain; application/json", 415],
    ["", 415],
    ["application/json", 200],
    ["Application/JSON; charset=UTF-8", 200],
  ])("sent as %j is answered %i", async (type, status) => {
    const h = harness();
    expect((await h.proxy.handle(withBody(bytesOf("{}"), { "content-type": type }))).status).toBe(status);
  });

  test.each(["gzip", "identity", "br, gzip"])("with the content encoding %s is refused", async (encoding) => {
    const h = harness();
    const answer = await h.proxy.handle(withBody(bytesOf("{}"), { "content-encoding": encoding }));
    expect([answer.status, codeOf(answer)]).toEqual([415, "UNSUPPORTED_MEDIA_TYPE"]);
  });

  test("is read to 256 KB and no further, whatever its length is said to be", async () => {
    let sent = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        sent += 65_536;
        yield new Uint8Array(65_536).fill(0x20);
      }
    }
    const h = harness();
    const answer = await h.proxy.handle(withBody(endless(), { "content-length": "2" }));
    expect([answer.status, codeOf(answer)]).toEqual([413, "BODY_TOO_LARGE"]);
    expect(sent).toBe(5 * 65_536);
  });

  test("that says it is larger is not read at all", async () => {
    let read = false;
    async function* body(): AsyncGenerator<Uint8Array> {
      read = true;
      yield new Uint8Array(1);
    }
    const answer = await harness().proxy.handle(withBody(body(), { "content-length": "262145" }));
    expect([answer.status, read]).toEqual([413, false]);
  });

  test("that does not arrive is given up after ten seconds", async () => {
    const clock = manualClock();
    const h = harness({ clock });
    async function* stalled(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode("{");
      await new Promise(() => {});
    }
    const answering = h.proxy.handle(withBody(stalled()));
    await clock.waitingFor(10_000);
    clock.step(10_000);
    const answer = await answering;
    expect([answer.status, codeOf(answer)]).toEqual([408, "BODY_TIMEOUT"]);
  });

  test("that breaks off is refused", async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode("{");
      throw new Error("socket hang up");
    }
    expect((await harness().proxy.handle(withBody(broken()))).status).toBe(400);
  });

  test.each([
    ["{", 400],
    ["\ufeff{}", 400],
    ["NaN", 400],
    ["[".repeat(33) + "]".repeat(33), 422],
    ["[".repeat(100_000) + "]".repeat(100_000), 422],
    ['{"tagline":"\\ud800"}', 422],
    ['{"__proto__":{"admin":true}}', 422],
    ['{"constructor":{"prototype":{"admin":true}}}', 422],
    ["[]", 422],
    ["null", 422],
    ['"a"', 422],
    ["1e999", 422],
  ])("%.40s is answered %i and changes nothing", async (text, status) => {
    const h = harness();
    expect((await h.proxy.handle(withBody(bytesOf(text)))).status).toBe(status);
    expect(h.api.seen).toEqual([]);
    expect(({} as Record<string, unknown>).admin).toBeUndefined();
  });

  test("that is not UTF-8 is refused, also when a character is cut by a chunk", async () => {
    async function* chunks(...parts: number[][]): AsyncGenerator<Uint8Array> {
      for (const part of parts) yield Uint8Array.from(part);
    }
    const text = [...new TextEncoder().encode('{"tagline":"é"}')];
    const h = harness();
    expect((await h.proxy.handle(withBody(chunks(text.slice(0, 13), text.slice(13))))).status).toBe(200);
    expect((await h.proxy.handle(withBody(chunks([0x22, 0xff, 0x22])))).status).toBe(400);
    expect((await h.proxy.handle(withBody(chunks([0x22, 0xc3])))).status).toBe(400);
  });

  test("of any shape is answered in the envelope and never with a 500", async () => {
    const h = harness();
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.string({ unit: "binary" })), async (text) => {
        const answer = await h.proxy.handle(withBody(bytesOf(text)));
        expect(answer.status).toBeLessThan(500);
      }),
      { numRuns: 200 },
    );
  }, 30_000);

  test.each(["GET", "DELETE"])("is not taken by a %s that has none", async (method) => {
    const h = harness();
    const request = plainRequest("acme", { path: "/v1/projects/prj_acme/app-media/med_acme", body: { a: 1 } });
    const path = method === "GET" ? "/v1/projects/prj_acme" : "/v1/projects/prj_acme/app-media/med_acme";
    const answer = await h.proxy.handle({ ...request, method, target: `/api/layers${path}` });
    expect(answer.status).toBe(422);
  });
});

describe("fields that are not a browser's", () => {
  test.each([
    ["/v1/projects", "POST", { ...sampleProject, customerExternalId: "acme" }, "customerExternalId"],
    ["/v1/projects", "POST", { ...sampleProject, ownerEmail: "a@b.com" }, "ownerEmail"],
    ["/v1/projects", "POST", { ...sampleProject, id: "prj_tide" }, "id"],
    ["/v1/projects", "POST", { ...sampleProject, organizationId: "org_1" }, "organizationId"],
    ["/v1/projects/prj_acme", "PATCH", { customerExternalId: "tide" }, "customerExternalId"],
    ["/v1/projects/prj_acme", "PATCH", { status: "archived" }, "status"],
    [
      "/v1/projects/prj_acme/leased-accounts/request",
      "POST",
      { count: 1, niche: { vertical: "a" }, requestId: "lreq_1" },
      "requestId",
    ],
    [
      "/v1/projects/prj_acme/leased-accounts/request",
      "POST",
      { count: 1, niche: { vertical: "a" }, projectId: "prj_tide" },
      "projectId",
    ],
    [
      "/v1/projects/prj_acme/leased-accounts/request",
      "POST",
      { count: 1, niche: { vertical: "a" }, projectId: ["prj_acme"] },
      "projectId",
    ],
  ] as const)("%s %s: a field is refused as unknown", async (path, method, body, field) => {
    const h = harness();
    const answer = await h.send("acme", { path, method, body });
    expect(answer.status).toBe(422);
    expect(issuesOf(answer.body)).toEqual([field]);
    expect(h.api.seen).toEqual([]);
  });

  test.each([{}, { projectId: "prj_acme" }])(
    "the path's project is set in a lease, with %j in the body",
    async (extra) => {
      const h = harness();
      const body = { count: 1, niche: { vertical: "coffee" }, ...extra };
      await h.send("acme", { path: "/v1/projects/prj_acme/leased-accounts/request", method: "POST", body });
      expect(h.api.seen.at(-1)?.body).toEqual({ ...body, projectId: "prj_acme" });
    },
  );
});

test.each([
  [["ownerEmail"], 200],
  [["leasing"], 422],
] as const)(
  "whom Layers writes to may be said with the permission for it: %j gives %i",
  async (permissions, status) => {
    const h = harness({ authenticate: () => ({ customerExternalId: "acme", permissions }) });
    const answer = await h.send("acme", { ...update, body: { ownerEmail: "mira@acme.example" } });
    expect(answer.status).toBe(status);
    if (status === 422) expect(issuesOf(answer.body)).toEqual(["ownerEmail"]);
    else expect(h.api.seen.at(-1)?.body).toMatchObject({ ownerEmail: "mira@acme.example" });
    expect(answer.body).not.toMatch(/"ownerEmail":/);
  },
);
