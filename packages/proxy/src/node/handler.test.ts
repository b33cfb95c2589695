import type { IncomingMessage, RequestListener } from "node:http";
import { connect as connectHttp2, createServer as createHttp2 } from "node:http2";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { createNodeProxy } from "../node.ts";
import { KEY } from "../test-support/fake-api.ts";
import { ORIGIN } from "../test-support/harness.ts";
import { json, listen, type Recorded, recordingUpstream, sendRaw, statusOf } from "../test-support/http.ts";

const own = { id: "prj_acme", customerExternalId: "acme" };
const path = "/api/layers/v1/projects/prj_acme";

/** The proxy behind a listener of the host's. */
async function hosted(
  host: (proxy: ReturnType<typeof createNodeProxy>) => RequestListener = (proxy) => proxy,
): Promise<{
  port: number;
  url: string;
  recorded: Recorded[];
  hosts: IncomingMessage[];
  proxy: ReturnType<typeof createNodeProxy>;
}> {
  const upstream = await recordingUpstream((_, res) => json(res, 200, own));
  const hosts: IncomingMessage[] = [];
  const proxy = createNodeProxy({
    apiKey: KEY,
    origins: [ORIGIN],
    baseUrl: upstream.url,
    denialFloorMs: 0,
    authenticate: ({ raw }) => {
      if (raw) hosts.push(raw);
      return { customerExternalId: "acme" };
    },
    log: () => {},
  });
  const { port, url } = await listen(host(proxy));
  return { port, url, recorded: upstream.recorded, hosts, proxy };
}

const patch = (url: string, body: BodyInit, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url + path, {
    method: "PATCH",
    body,
    headers: { "x-layers-kit": "1", "content-type": "application/json", ...headers },
  });

test("hands authenticate Node's own request", async () => {
  const { url, hosts } = await hosted();
  await fetch(url + path, { headers: { "x-layers-kit": "1" } });
  expect(hosts[0]?.url).toBe(path);
});

test("mounted by a framework that cuts the path, it reads the whole one", async () => {
  const { url } = await hosted((proxy) => (req, res) => {
    Object.assign(req, { originalUrl: req.url });
    req.url = req.url?.slice("/api/layers".length) ?? "";
    proxy(req, res);
  });
  expect((await fetch(url + path, { headers: { "x-layers-kit": "1" } })).status).toBe(200);
});

describe("behind a body parser", () => {
  /** Does what `express.json()` does. */
  const parsing =
    (into: (text: string) => unknown) =>
    (proxy: ReturnType<typeof createNodeProxy>): RequestListener =>
    async (req, res) => {
      let text = "";
      for await (const chunk of req) text += chunk;
      Object.assign(req, { body: into(text) });
      proxy(req, res);
    };

  test.each<[string, (text: string) => unknown]>([
    ["parsed", (text) => JSON.parse(text)],
    ["as text", (text) => text],
    ["as bytes", (text) => Buffer.from(text)],
  ])("the body is taken %s, checked and written anew", async (_, into) => {
    const { url, recorded } = await hosted(parsing(into));
    expect((await patch(url, '{ "tagline": "A", "tagline": "B" }')).status).toBe(200);
    expect(recorded.at(-1)).toMatchObject({ method: "PATCH", body: '{"tagline":"B"}' });
    expect((await patch(url, '{"status":"archived"}')).status).toBe(422);
  });

  test("one that ran on a call without a body does no harm", async () => {
    const { url } = await hosted((proxy) => (req, res) => {
      Object.assign(req, { body: {} });
      proxy(req, res);
    });
    expect((await fetch(url + path, { headers: { "x-layers-kit": "1" } })).status).toBe(200);
  });
});

describe("a body that is refused", () => {
  test("ends the connection instead of being read to its end", async () => {
    const { port, recorded } = await hosted();
    const head = `PATCH ${path} HTTP/1.1\r\nHost: x\r\nX-Layers-Kit: 1\r\nContent-Type: application/json\r\n`;
    const answer = await sendRaw(port, `${head}Content-Length: 10000000\r\n\r\n${" ".repeat(1000)}`);
    expect(statusOf(answer)).toBe(413);
    expect(answer.toLowerCase()).toContain("connection: close");
    expect(recorded).toEqual([]);
  });

  test("sent in chunks is answered 413 too", async () => {
    const { url } = await hosted();
    const body = new ReadableStream({
      start(controller) {
        for (let i = 0; i < 6; i++) controller.enqueue(new Uint8Array(50_000).fill(0x20));
        controller.close();
      },
    });
    const answer = await fetch(url + path, {
      method: "PATCH",
      body,
      headers: { "x-layers-kit": "1", "content-type": "application/json" },
      duplex: "half",
    } as RequestInit);
    expect(answer.status).toBe(413);
  });

  test("leaves the connection usable when it was read", async () => {
    const { url } = await hosted();
    for (let i = 0; i < 3; i++) expect((await patch(url, "{")).status).toBe(400);
    expect((await patch(url, "{}")).status).toBe(200);
  });
});

test("serves HTTP/2, whose request line is in the headers", async () => {
  const { proxy } = await hosted();
  const server = createHttp2((req, res) => proxy(req as never, res as never));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const client = connectHttp2(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  onTestFinished(() => {
    client.close();
    server.close();
  });
  const send = (headers: Record<string, string>, body: string): Promise<number> =>
    new Promise((resolve, reject) => {
      const stream = client.request({ ":path": path, "x-layers-kit": "1", ...headers }, { endStream: body === "" });
      stream.on("response", (head) => resolve(Number(head[":status"])));
      stream.on("error", reject);
      stream.resume();
      if (body !== "") stream.end(body);
    });
  expect(await send({ ":method": "GET" }, "")).toBe(200);
  expect(await send({ ":method": "PATCH", "content-type": "application/json" }, '{"tagline":"B"}')).toBe(200);
  expect(await send({ ":method": "PATCH", "content-type": "application/json" }, '{"status":"archived"}')).toBe(422);
});

test("refusals give their connection back, so that the next call need not open one", async () => {
  const { server, url: baseUrl } = await listen((_, res) => {
    res.writeHead(500, { "content-type": "text/html" });
    res.end("<html>".repeat(1000));
  });
  let opened = 0;
  server.on("connection", () => opened++);
  const proxy = createNodeProxy({
    apiKey: KEY,
    origins: [ORIGIN],
    baseUrl,
    authenticate: () => ({ customerExternalId: "acme" }),
    log: () => {},
  });
  const { url } = await listen(proxy);
  for (let i = 0; i < 50; i++) {
    const answer = await fetch(url + path, { headers: { "x-layers-kit": "1" } });
    expect(await answer.json()).toMatchObject({ error: { code: "UPSTREAM_UNAVAILABLE" } });
  }
  expect(opened).toBeLessThanOrEqual(2);
});
