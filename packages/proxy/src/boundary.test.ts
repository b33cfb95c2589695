import { routes } from "@layers-kit/contract";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { harness, plainRequest } from "./test-support/harness.ts";
import { sendRaw, statusOf } from "./test-support/http.ts";
import { overHttp, raw } from "./test-support/over-http.ts";

describe("the target", () => {
  test("reaches what is the customer's", async () => {
    const { port, recorded } = await overHttp();
    expect(statusOf(await sendRaw(port, raw("GET /api/layers/v1/projects/prj_acme")))).toBe(200);
    expect(recorded.map(({ url }) => url)).toEqual(["/v1/projects/prj_acme"]);
  });

  test.each([
    "/api/layers/v1/projects/prj_acme/../prj_tide",
    "/api/layers/v1/projects/prj_acme/%2e%2e/prj_tide",
    "/api/layers/v1/projects/prj_acme/..%2fprj_tide",
    "/api/layers/v1/projects/prj_acme%2f..%2fprj_tide",
    "/api/layers/v1/projects/prj_acme/%252e%252e%252fprj_tide",
    "/api/layers/v1/projects/prj_acme\\..\\prj_tide",
    "/api/layers/v1/projects/prj_acme%5c..%5cprj_tide",
    "/api/layers/v1/projects//prj_tide",
    "/api/layers/v1//projects/prj_acme",
    "//api/layers/v1/projects/prj_acme",
    "/api/layers/v1/./projects/prj_acme",
    "/api/layers/v1/%70rojects/prj_acme",
    "/api/layers/../layers/v1/projects/prj_acme",
    "/api/layers/v1/../../admin",
    "/api/layers/v1/Projects/prj_acme",
    "/api/layers/v1/projects/prj_acme;x=1",
    "/api/layers/v1/projects/prj_acme%00",
    "/api/layers/v1/projects/prj_acme/",
    "/api/layers/v1/projects/...",
    "/api/layers/v1/projects/prj_acme#/x",
    "/api/layers",
    "/api/layers/",
    "/api/layersx/v1/projects/prj_acme",
    "/api/layers/v1/whoami",
    "/api/layers/v1/credits",
    "/api/layers/v1/organizations",
    "/v1/projects/prj_acme",
    "http://api.layers.com/v1/projects/prj_acme",
    "http://x/api/layers/v1/projects/prj_acme",
    "*",
  ])("%s is refused before anybody is asked", async (target) => {
    const { port, recorded } = await overHttp();
    const answer = await sendRaw(port, raw(`GET ${target}`));
    expect([400, 404]).toContain(statusOf(answer));
    expect(recorded).toEqual([]);
  });

  test("is matched byte for byte: whatever is sent, only the table's paths go upstream", async () => {
    const h = harness();
    const piece = fc.constantFrom(
      "v1",
      "projects",
      "content",
      "prj_acme",
      "cnt_acme",
      "..",
      ".",
      "",
      "%2e",
      "a;b",
      "\\",
      "x y",
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.array(piece, { maxLength: 6 }).map((p) => `/${p.join("/")}`),
          fc.string(),
        ),
        async (path) => {
          const before = h.api.seen.length;
          const { target: _, ...rest } = plainRequest("acme", {});
          const answer = await h.proxy.handle({ ...rest, target: `/api/layers${path}` });
          expect(answer.status).toBeLessThan(500);
          for (const { path: reached } of h.api.seen.slice(before)) expect(reached).toMatch(/^(\/[A-Za-z0-9._~-]+)+$/);
          if (!/^(\/[A-Za-z0-9._~-]+)+(\?.*)?$/s.test(path)) expect(h.api.seen.length).toBe(before);
        },
      ),
      { numRuns: 300 },
    );
  }, 30_000);
});

describe("the method", () => {
  test.each(["HEAD", "PUT", "OPTIONS", "DELETE", "TRACE", "get", "QUERY"])(
    "%s on a path that lacks it is 405 with Allow",
    async (method) => {
      const h = harness();
      const answer = await h.proxy.handle({ ...plainRequest("acme", { path: "/v1/projects/prj_acme" }), method });
      expect(answer).toMatchObject({ status: 405, headers: { allow: "GET, PATCH" } });
      expect(h.api.seen).toEqual([]);
    },
  );

  test("is not changed by a header", async () => {
    const h = harness();
    const overrides = { "x-http-method-override": "DELETE", "x-method-override": "DELETE", "x-http-method": "DELETE" };
    await h.send("acme", { path: "/v1/influencers/inf_acme" }, overrides);
    expect(h.api.seen.map(({ method }) => method)).not.toContain("DELETE");
  });

  test("no answer opens the door to other origins", async () => {
    const h = harness();
    const preflight = { origin: "https://evil.com", "access-control-request-method": "GET" };
    const answer = await h.proxy.handle({ ...plainRequest("acme", {}, preflight), method: "OPTIONS" });
    expect(Object.keys(answer.headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
  });
});

describe("raw connections", () => {
  test.each([
    ["both lengths", "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n"],
    ["a header folded over lines", "X-A: b\r\n c: d\r\n"],
    ["a bare line feed in a value", "X-A: b\nX-Layers-Organization: org_evil\r\n"],
    ["headers of 64 KB", `X-A: ${"a".repeat(65_536)}\r\n`],
  ])("%s: refused, or harmless", async (_, headers) => {
    const { port, recorded } = await overHttp();
    const answer = await sendRaw(port, raw("GET /api/layers/v1/projects/prj_acme", headers, "{}"));
    expect(statusOf(answer)).toSatisfy((status: number) => status === 200 || (status >= 400 && status < 500));
    expect(JSON.stringify(recorded)).not.toContain("org_evil");
  });
});

test("no endpoint of the table is reached without the kit's header", async () => {
  const h = harness();
  for (const route of routes) {
    const { headers: _, ...rest } = plainRequest("acme", {
      method: route.method,
      path: route.path.replaceAll(":", ""),
    });
    const answer = await h.proxy.handle({ ...rest, headers: new Headers({ "x-test-customer": "acme" }) });
    expect(answer.status).toBe(403);
  }
  expect(h.api.seen).toEqual([]);
});
