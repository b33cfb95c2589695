import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { browserRoutes } from "./browser-routes.ts";
import type { ProxyEvent } from "./events.ts";
import { createLayersProxy } from "./proxy.ts";
import { fakeApi, KEY } from "./test-support/fake-api.ts";
import { harness, ORIGIN, plainRequest } from "./test-support/harness.ts";
import { idsOf } from "./test-support/ids.ts";
import { sampleCall } from "./test-support/samples.ts";

const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.constantFrom(
    '\r\n{"level":"error"}',
    "\u001b[2J\u001b[31m",
    "\u2028\u2029\u0085\u000b",
    "\u202e\u2066reversed",
    "%0d%0a",
    KEY,
  ),
);

afterEach(() => void vi.restoreAllMocks());

describe("a line of the default log", () => {
  /** All that reaches the console for one request whose reasons hold a text. */
  async function printed(text: string, by: "authenticate" | "the API" | "the policy"): Promise<string[]> {
    const lines: string[] = [];
    const keep = (line: unknown): void => void lines.push(String(line));
    vi.spyOn(console, "error").mockImplementation(keep);
    vi.spyOn(console, "warn").mockImplementation(keep);
    const api = fakeApi(() => true);
    const error = { code: "FORBIDDEN_SCOPE", message: text, requestId: text, details: { text } };
    if (by === "the API") api.answers.set("projects.update", () => ({ status: 403, body: { error } }));
    const fail = (): never => {
      throw Object.assign(new Error(text), { name: text });
    };
    const proxy = createLayersProxy({
      apiKey: KEY,
      origins: [ORIGIN],
      transport: api.transport,
      denialFloorMs: 0,
      authenticate: () => (by === "authenticate" ? fail() : { customerExternalId: "acme" }),
      ...(by === "the policy" && { policy: fail }),
    });
    await proxy.handle(plainRequest("acme", { method: "PATCH", path: "/v1/projects/prj_acme", body: {} }));
    return lines;
  }

  test.each(["authenticate", "the API", "the policy"] as const)(
    "is one, of plain text, whatever %s says",
    async (by) => {
      await fc.assert(
        fc.asyncProperty(hostile, async (text) => {
          const lines = await printed(text, by);
          expect(lines).toHaveLength(1);
          const [line = ""] = lines;
          // Control, format and separator characters could forge a line or hide one.
          expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
          expect(line).not.toContain(KEY);
          expect(line.length).toBeLessThan(1500);
          expect(Object.keys(JSON.parse(line)).sort()).toEqual(
            ["code", "from", "level", "reason", "requestId", "route", "upstreamRequestId"].sort(),
          );
        }),
        { numRuns: 150 },
      );
    },
  );
});

describe("an event", () => {
  test("has the same fields for every endpoint, whether it ends well or not, and none that holds what was said", async () => {
    const marks = /acme|tide|nobody|only-|prj_|Roast|7311|_test_/;
    for (const route of browserRoutes) {
      const h = harness();
      for (const from of ["acme", "tide"]) await h.send("acme", sampleCall(route, idsOf(from)));
      expect(h.events).toHaveLength(2);
      for (const event of h.events) {
        expect(event).toEqual({
          requestId: expect.stringMatching(/^req_[0-9a-z]{20}$/),
          upstreamRequestId: expect.toSatisfy((id) => id === null || id === "req_upstream"),
          route: route.name,
          status: expect.any(Number),
          code: expect.toSatisfy((code) => code === null || /^[A-Z_]+$/.test(code)),
          stage: expect.any(String),
          durationMs: expect.any(Number),
          upstreamCalls: expect.any(Number),
          upstreamMs: expect.any(Number),
          droppedRows: 0,
        } satisfies Record<keyof ProxyEvent, unknown>);
        expect(JSON.stringify(event)).not.toMatch(marks);
      }
    }
  });

  test("says nothing of what stands in a target, a header or a body, whatever that is", async () => {
    const h = harness();
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 6, maxLength: 40 }), async (text) => {
        const mark = `mark${text}`;
        h.events.length = 0;
        h.logged.length = 0;
        const request = plainRequest("acme", {
          method: "PATCH",
          path: "/v1/projects/prj_acme",
          body: { [mark]: mark },
        });
        await h.proxy.handle(request);
        await h.proxy.handle({ ...plainRequest("acme", {}), target: `/api/layers/${mark}?${mark}=${mark}` });
        await h.proxy.handle({ ...plainRequest("acme", {}), method: mark });
        await h.proxy.handle(
          plainRequest("acme", {}, { "idempotency-key": encodeURIComponent(mark), origin: "mark:" }),
        );
        expect(h.events).toHaveLength(4);
        expect(JSON.stringify([h.events, h.logged])).not.toContain("mark");
      }),
      { numRuns: 100 },
    );
  });
});
