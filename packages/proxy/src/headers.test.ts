import { describe, expect, test } from "vitest";
import { KEY } from "./test-support/fake-api.ts";
import { harness, plainRequest } from "./test-support/harness.ts";
import { type Recorded, sendRaw } from "./test-support/http.ts";
import { overHttp, raw } from "./test-support/over-http.ts";

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
