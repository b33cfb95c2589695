import { routes } from "@layers-kit/contract";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createNodeProxy } from "./node.ts";
import { KEY } from "./test-support/fake-api.ts";
import { harness, ORIGIN, plainRequest } from "./test-support/harness.ts";
import { json, listen, type Recorded, recordingUpstream, sendRaw, statusOf } from "./test-support/http.ts";

/** The proxy on real sockets, signed in as the owner of `prj_acme`. */
async function overHttp(): Promise<{ port: number; recorded: Recorded[] }> {
  const upstream = await recordingUpstream((req, res) => {
    if (req.url?.startsWith("/v1/projects/prj_acme"))
      json(res, 200, { id: "prj_acme", customerExternalId: "acme", items: [] });
    else json(res, 404, { error: { code: "NOT_FOUND", message: "no", requestId: "req_1" } });
  });
  const proxy = createNodeProxy({
    apiKey: KEY,
    origins: [ORIGIN],
    baseUrl: upstream.url,
    denialFloorMs: 0,
    authenticate: () => ({ customerExternalId: "acme" }),
    log: () => {},
  });
  const { port } = await listen(proxy);
  return { port, recorded: upstream.recorded };
}

const raw = (line: string, headers = "", body = ""): string =>
  `${line} HTTP/1.1\r\nHost: x\r\nX-Layers-Kit: 1\r\nConnection: close\r\n${headers}\r\n${body}`;

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

describe("headers to the API", () => {
  const hostile = [
    "Authorization: Bearer evil",
    "X-Api-Key: evil",
    "Cookie: session=secret",
    "X-Layers-Organization: org_evil",
    "X-Forwarded-For: 10.0.0.1",
    "X-Forwarded-Host: evil.com",
    "Forwarded: host=evil.com",
    "X-Original-URL: /v1/projects/prj_tide",
    "X-Rewrite-URL: /v1/projects/prj_tide",
    "X-Middleware-Subrequest: 1",
    "Accept-Language: nb",
    "User-Agent: evil",
    'If-None-Match: "x"',
    "Idempotency-Key: 5f0f6b0e-8f5c-4ff5-9a77-0d1d6a0f4a11",
  ];

  test("are the proxy's own on a read", async () => {
    const { port, recorded } = await overHttp();
    await sendRaw(port, raw("GET /api/layers/v1/projects/prj_acme", `${hostile.join("\r\n")}\r\n`));
    expect(pairs(recorded[0])).toEqual([
      ["accept", "application/json"],
      ["accept-encoding", "identity"],
      ["authorization", `Bearer ${KEY}`],
      ["connection", "keep-alive"],
      ["host", expect.stringMatching(/^127\.0\.0\.1:/)],
    ]);
  });

  test("are the proxy's own on a write", async () => {
    const { port, recorded } = await overHttp();
    const body = '{"tagline":"A","tagline":"B"}';
    const type = `Content-Type: application/json\r\nContent-Length: ${body.length}\r\n`;
    await sendRaw(port, raw("PATCH /api/layers/v1/projects/prj_acme", `${hostile.join("\r\n")}\r\n${type}`, body));
    const write = recorded.find(({ method }) => method === "PATCH");
    expect(pairs(write)).toEqual([
      ["accept", "application/json"],
      ["accept-encoding", "identity"],
      ["authorization", `Bearer ${KEY}`],
      ["connection", "keep-alive"],
      ["content-length", "15"],
      ["content-type", "application/json"],
      ["host", expect.stringMatching(/^127\.0\.0\.1:/)],
      [
        "idempotency-key",
        expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
      ],
    ]);
    expect(write?.body).toBe('{"tagline":"B"}');
  });

  function pairs(request: Recorded | undefined): [string, string][] {
    const flat = request?.rawHeaders ?? [];
    const names = flat.filter((_, i) => i % 2 === 0);
    return names.map((name, i): [string, string] => [name.toLowerCase(), flat[i * 2 + 1] ?? ""]).sort();
  }
});

describe("headers to the browser", () => {
  test("are a short list, whatever the API sends", async () => {
    const h = harness();
    const headers = {
      "set-cookie": "a=b",
      "access-control-allow-origin": "*",
      server: "layers",
      location: "https://evil.com",
      "x-ratelimit-limit": "120",
      link: "<x>",
      refresh: "0",
      "clear-site-data": "*",
      "content-encoding": "identity",
      etag: '"1"',
      connection: "x-secret",
      "x-secret": "1",
      "retry-after": "9",
    };
    h.api.answers.set("projects.read", () => ({ body: { id: "prj_acme", customerExternalId: "acme" }, headers }));
    const answer = await h.send("acme", { path: "/v1/projects/prj_acme" });
    expect(answer.headers).toEqual({
      "content-type": "application/json",
      "cache-control": "no-store, private",
      vary: "Cookie",
      "x-content-type-options": "nosniff",
      "x-request-id": "req_upstream",
    });
  });

  test("every error carries them too, and the envelope", async () => {
    const h = harness();
    for (const request of [
      plainRequest("acme", { path: "/v1/nowhere" }),
      { ...plainRequest("acme", {}), headers: new Headers() },
    ]) {
      const answer = await h.proxy.handle(request);
      expect(answer.headers).toMatchObject({
        "content-type": "application/json",
        "cache-control": "no-store, private",
      });
      expect(JSON.parse(answer.body)).toEqual({
        error: { code: expect.any(String), message: expect.any(String), requestId: expect.stringMatching(/^req_/) },
      });
    }
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
