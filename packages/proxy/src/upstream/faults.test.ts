import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { NodeProxyOptions } from "../node.ts";
import { createNodeProxy } from "../node.ts";
import { KEY } from "../test-support/fake-api.ts";
import { ORIGIN } from "../test-support/harness.ts";
import { json, listen, recordingUpstream } from "../test-support/http.ts";

const own = { id: "prj_acme", customerExternalId: "acme" };
const error = (code: string, details?: object): object => ({
  error: { code, message: "as the API says it", requestId: "req_u", ...(details && { details }) },
});

interface Told {
  readonly status: number;
  readonly code: string | undefined;
  readonly text: string;
  readonly headers: Headers;
  readonly calls: number;
  readonly reasons: readonly string[];
}

/** What the browser is told when the API answers a read, or an update, in this way. */
async function told(
  answer: (res: ServerResponse) => void,
  { write = false, ...options }: Partial<NodeProxyOptions> & { write?: boolean } = {},
): Promise<Told> {
  const upstream = await recordingUpstream((req, res) => {
    if (write && req.method === "GET") json(res, 200, own);
    else answer(res);
  });
  return toldBy(upstream.url, { write, ...options }, () => upstream.recorded.length);
}

async function toldBy(
  baseUrl: string,
  { write = false, ...options }: Partial<NodeProxyOptions> & { write?: boolean },
  calls: () => number,
): Promise<Told> {
  const reasons: string[] = [];
  const proxy = createNodeProxy({
    apiKey: KEY,
    origins: [ORIGIN],
    baseUrl,
    denialFloorMs: 0,
    authenticate: () => ({ customerExternalId: "acme" }),
    log: ({ reason }) => void reasons.push(reason),
    ...options,
  });
  const { url } = await listen(proxy);
  const headers = { "x-layers-kit": "1", "content-type": "application/json" };
  const response = await fetch(`${url}/api/layers/v1/projects/prj_acme`, {
    method: write ? "PATCH" : "GET",
    headers,
    ...(write && { body: "{}" }),
  });
  const text = await response.text();
  const { error: said } = JSON.parse(text) as { error?: { code: string } };
  return { status: response.status, code: said?.code, text, headers: response.headers, calls: calls(), reasons };
}

describe("an answer that is none", () => {
  const html = (res: ServerResponse, status: number): void => {
    res.writeHead(status, { "content-type": "text/html" });
    res.end(`<html>${KEY}</html>`);
  };
  const bytes = (res: ServerResponse, body: string | Buffer, headers: Record<string, string> = {}): void => {
    res.writeHead(200, { "content-type": "application/json", ...headers });
    res.end(body);
  };

  test.each<[string, (res: ServerResponse) => void, string, number]>([
    ["a page with 200", (res) => html(res, 200), "UPSTREAM_BAD_RESPONSE", 502],
    ["a page with 404", (res) => html(res, 404), "UPSTREAM_BAD_RESPONSE", 502],
    ["a page with 422", (res) => html(res, 422), "UPSTREAM_BAD_RESPONSE", 502],
    ["a page with 500", (res) => html(res, 500), "UPSTREAM_UNAVAILABLE", 502],
    ["a page with 401", (res) => html(res, 401), "UPSTREAM_CONFIG", 502],
    ["broken JSON", (res) => bytes(res, '{"id":'), "UPSTREAM_BAD_RESPONSE", 502],
    ["an empty body", (res) => bytes(res, ""), "UPSTREAM_BAD_RESPONSE", 502],
    ["a list where an object belongs", (res) => bytes(res, "[]"), "UPSTREAM_BAD_RESPONSE", 502],
    [
      "JSON under another type",
      (res) => bytes(res, JSON.stringify(own), { "content-type": "text/html" }),
      "UPSTREAM_BAD_RESPONSE",
      502,
    ],
    ["bytes that are not UTF-8", (res) => bytes(res, Buffer.from([0x22, 0xff, 0x22])), "UPSTREAM_BAD_RESPONSE", 502],
    [
      "a lie about gzip",
      (res) => bytes(res, JSON.stringify(own), { "content-encoding": "gzip" }),
      "UPSTREAM_BAD_RESPONSE",
      502,
    ],
    ["nothing, with 204", (res) => res.writeHead(204).end(), "UPSTREAM_BAD_RESPONSE", 502],
    ["a redirect", (res) => res.writeHead(302, { location: "https://evil.com/" }).end(), "UPSTREAM_BAD_RESPONSE", 502],
    ["a 304 nobody asked for", (res) => res.writeHead(304).end(), "UPSTREAM_BAD_RESPONSE", 502],
    ["a 418", (res) => json(res, 418, error("TEAPOT")), "UPSTREAM_BAD_RESPONSE", 502],
    [
      "an answer nested beyond reason",
      (res) =>
        bytes(res, `{"id":"prj_acme","customerExternalId":"acme","a":${"[".repeat(20_000)}${"]".repeat(20_000)}}`),
      "UPSTREAM_BAD_RESPONSE",
      502,
    ],
    [
      "metadata nested beyond reason",
      (res) =>
        bytes(
          res,
          `{"id":"prj_acme","customerExternalId":"acme","metadata":${"[".repeat(20_000)}${"]".repeat(20_000)}}`,
        ),
      "UPSTREAM_BAD_RESPONSE",
      502,
    ],
    [
      "more than ten megabytes",
      (res) => bytes(res, JSON.stringify({ ...own, filler: "a".repeat(11 * 1024 * 1024) })),
      "UPSTREAM_BAD_RESPONSE",
      502,
    ],
    [
      "an answer cut short",
      (res) => {
        res.writeHead(200, { "content-type": "application/json", "content-length": "500" });
        res.write('{"id":"prj_acme"');
        setImmediate(() => res.socket?.destroy());
      },
      "UPSTREAM_BAD_RESPONSE",
      502,
    ],
  ])("%s", async (_, answer, code, status) => {
    const said = await told(answer);
    expect([said.status, said.code, said.calls]).toEqual([status, code, 1]);
    expect(said.text).not.toContain(KEY);
    expect(said.text).not.toContain("html");
    expect(said.headers.get("location")).toBeNull();
  });

  test("compressed although it was asked not to be is read", async () => {
    const said = await told((res) => {
      res.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" });
      res.end(gzipSync(JSON.stringify({ ...own, name: "Acme" })));
    });
    expect([said.status, JSON.parse(said.text)]).toEqual([200, { ...own, name: "Acme" }]);
    expect(said.headers.get("content-encoding")).toBeNull();
  });
});

describe("an error of the API", () => {
  const answering = (status: number, body: unknown, headers?: Record<string, string>) => (res: ServerResponse) =>
    json(res, status, body, headers);

  test.each([
    [401, "UNAUTHENTICATED", 502, "UPSTREAM_CONFIG"],
    [403, "FORBIDDEN_SCOPE", 502, "UPSTREAM_CONFIG"],
    [403, "RETURN_URL_NOT_ALLOWED", 403, "RETURN_URL_NOT_ALLOWED"],
    [403, "APPROVAL_REQUIRED", 403, "APPROVAL_REQUIRED"],
    [400, "VALIDATION", 400, "VALIDATION"],
    [402, "BILLING_EXHAUSTED", 402, "BILLING_EXHAUSTED"],
    [404, "NOT_FOUND", 404, "NOT_FOUND"],
    [409, "CONTENT_REJECTED", 409, "CONTENT_REJECTED"],
    [422, "INFLUENCER_REQUIRED", 422, "INFLUENCER_REQUIRED"],
    [422, "A_CODE_OF_TOMORROW", 422, "A_CODE_OF_TOMORROW"],
    [429, "RATE_LIMITED", 429, "RATE_LIMITED"],
    [500, "INTERNAL_ERROR", 502, "UPSTREAM_UNAVAILABLE"],
    [503, "KILL_SWITCH", 503, "KILL_SWITCH"],
    [503, "MAINTENANCE", 502, "UPSTREAM_UNAVAILABLE"],
    [504, "TIMEOUT", 502, "UPSTREAM_UNAVAILABLE"],
  ])("%i %s becomes %i %s", async (status, code, shown, shownCode) => {
    const said = await told(answering(status, error(code)), { write: true });
    expect([said.status, said.code]).toEqual([shown, shownCode]);
  });

  test("about the partner's key is told to the partner only", async () => {
    const said = await told(answering(403, error("FORBIDDEN_SCOPE")));
    expect(said.text).not.toContain("as the API says it");
    expect(said.reasons).toEqual(["Layers answered 403 FORBIDDEN_SCOPE: as the API says it"]);
  });

  test("about money shows no figures of the partner's wallet", async () => {
    const said = await told(answering(402, error("BILLING_EXHAUSTED", { available: 3, required: 120 })), {
      write: true,
    });
    expect(said.text).not.toMatch(/available|required|120|as the API/);
  });

  test("keeps its details, without what is the partner's alone", async () => {
    const details = {
      issues: [{ path: "tagline", message: "too long" }],
      organizationId: "org_1",
      inner: { balance: 1 },
    };
    const said = await told(answering(422, error("VALIDATION", details)), { write: true });
    expect(JSON.parse(said.text).error.details).toEqual({ issues: details.issues, inner: {} });
  });

  test.each([
    ["9", "9"],
    ["0", "1"],
    ["99999", "3600"],
    [new Date(Date.now() + 7_200_000).toUTCString(), "3600"],
    [new Date(Date.now() - 60_000).toUTCString(), "1"],
    ["soon", null],
    [undefined, null],
  ])("over the limit with Retry-After %s says %s", async (sent, shown) => {
    const said = await told(answering(429, error("RATE_LIMITED"), sent === undefined ? {} : { "retry-after": sent }));
    expect([said.status, said.code, said.headers.get("retry-after"), said.calls]).toEqual([
      429,
      "RATE_LIMITED",
      shown,
      1,
    ]);
  });
});

describe("an API that does not answer", () => {
  test("a read is tried once more when the connection breaks, and no more", async () => {
    const said = await told((res) => res.socket?.destroy());
    expect([said.status, said.code, said.calls]).toEqual([502, "UPSTREAM_UNAVAILABLE", 2]);
  });

  test("a read gets the answer of its second try", async () => {
    let calls = 0;
    const said = await told((res) => (calls++ === 0 ? res.socket?.destroy() : json(res, 200, own)));
    expect([said.status, said.calls]).toEqual([200, 2]);
  });

  test("a change is never sent twice", async () => {
    const said = await told((res) => res.socket?.destroy(), { write: true });
    expect([said.code, said.calls]).toEqual(["UPSTREAM_UNAVAILABLE", 2]);
  });

  test("a refused connection", async () => {
    const gone = createServer();
    await new Promise<void>((resolve) => gone.listen(0, "127.0.0.1", resolve));
    const { port } = gone.address() as AddressInfo;
    await new Promise((resolve) => gone.close(resolve));
    const said = await toldBy(`http://127.0.0.1:${port}`, {}, () => 0);
    expect([said.status, said.code]).toEqual([502, "UPSTREAM_UNAVAILABLE"]);
    expect(said.text).not.toContain(String(port));
    expect(said.reasons[0]).toContain("ECONNREFUSED");
  });

  test.each<[string, (res: ServerResponse) => void]>([
    ["at all", () => {}],
    [
      "to its end",
      (res) => {
        res.writeHead(200, { "content-type": "application/json" });
        res.write('{"id":');
      },
    ],
  ])("in time %s: the deadline covers the whole answer", async (_, answer) => {
    const said = await told(answer, { deadlineMs: 100 });
    expect([said.status, said.code]).toEqual([504, "UPSTREAM_TIMEOUT"]);
  });
});
