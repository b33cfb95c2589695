import { connect } from "node:net";
import { afterEach, expect, test } from "vitest";
import { FIRST_KEY } from "../index.ts";
import { type ServedSandbox, serveSandbox } from "../node.ts";

let served: ServedSandbox | undefined;
afterEach(async () => {
  await served?.close();
  served = undefined;
});

const authorization = { Authorization: `Bearer ${FIRST_KEY}` };

test("answers over HTTP, with its own address in the URLs it gives", async () => {
  served = await serveSandbox({ port: 0, returnOrigins: ["https://app.partner.example"] });
  const created = await fetch(`${served.url}/v1/projects`, {
    method: "POST",
    headers: { ...authorization, "Content-Type": "application/json" },
    body: JSON.stringify({ name: "Tide", timezone: "UTC" }),
  });
  expect(created.status).toBe(201);
  const { id } = (await created.json()) as { id: string };
  const oauth = await fetch(`${served.url}/v1/projects/${id}/social/oauth-url`, {
    method: "POST",
    headers: { ...authorization, "Content-Type": "application/json" },
    body: JSON.stringify({ platform: "tiktok", returnUrl: "https://app.partner.example/back?x=1" }),
  });
  const { authorizeUrl } = (await oauth.json()) as { authorizeUrl: string };
  expect(authorizeUrl.startsWith(`${served.url}/consent/`)).toBe(true);
  const page = await fetch(authorizeUrl);
  expect(page.headers.get("x-frame-options")).toBe("DENY");
  expect(await page.text()).toContain("stands in for TikTok");
});

test("serves pictures as files that a customer can post", async () => {
  served = await serveSandbox({ port: 0 });
  const headers = { ...authorization, "Content-Type": "application/json" };
  const body = JSON.stringify({ name: "Tide", timezone: "UTC" });
  const created = await fetch(`${served.url}/v1/projects`, { method: "POST", headers, body });
  const { id } = (await created.json()) as { id: string };
  const found = await fetch(`${served.url}/v1/projects/${id}/content/source-recommendations?keyword=coffee&limit=1`, {
    headers,
  });
  const { items } = (await found.json()) as { items: { thumbnailUrl: string }[] };
  const picture = await fetch(items[0]?.thumbnailUrl ?? "");
  expect(picture.headers.get("content-type")).toBe("image/png");
  const again = await fetch(items[0]?.thumbnailUrl ?? "", {
    headers: { "If-None-Match": picture.headers.get("etag") ?? "" },
  });
  expect(again.status).toBe(304);
});

test("says in one sentence that the port is taken", async () => {
  served = await serveSandbox({ port: 0 });
  const port = Number(new URL(served.url).port);
  await expect(serveSandbox({ port })).rejects.toThrow(`Port ${port} on 127.0.0.1 is taken.`);
});

test("ends open connections when it closes", async () => {
  const { url, close } = await serveSandbox({ port: 0 });
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  await new Promise((resolve) => socket.once("connect", resolve));
  const ended = new Promise((resolve) => socket.once("close", resolve));
  await close();
  await ended;
});

test.each([
  "GET /v1/projects/%zz HTTP/1.1",
  "GET /v1/%2e%2e/projects HTTP/1.1",
  "GET //v1//projects HTTP/1.1",
  "GET /v1/projects/\u00ff HTTP/1.1",
  "GET http://other.example/v1/projects/prj_x HTTP/1.1",
  "POST /v1/projects HTTP/1.1\r\nContent-Length: 999999999",
  "POST /v1/projects HTTP/1.1\r\nContent-Length: 5",
  "DELETE /v1/projects HTTP/1.1",
  "GET /cdn/%00 HTTP/1.1",
  "GET /consent/../../etc/passwd HTTP/1.1",
])("refuses %j over a raw socket without failing", async (head) => {
  served = await serveSandbox({ port: 0 });
  const status = await raw(served.url, `${head}\r\nHost: x\r\nAuthorization: Bearer ${FIRST_KEY}\r\n\r\n{"a":`);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  const after = await fetch(`${served.url}/v1/projects`, { headers: authorization });
  expect(await after.json()).toEqual({ items: [], nextCursor: null });
});

/** Sends bytes as they are and answers the status. */
function raw(url: string, text: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), "127.0.0.1", () => socket.write(text, "latin1"));
    socket.once("data", (data) => {
      socket.destroy();
      resolve(Number(/^HTTP\/1.1 (\d+)/.exec(String(data))?.[1]));
    });
    socket.once("error", reject);
  });
}

test.each([
  "\x16\x03\x01\x02\x00\r\n\r\n",
  "GET /v1/projects HTTP/1.1\r\n\r\n",
  "GET /v1\\projects HTTP/1.1\r\nHost: x\r\n\r\n",
  "CONNECT other.example:443 HTTP/1.1\r\nHost: x\r\n\r\n",
])("answers %j, which is no request, in the envelope too", async (bytes) => {
  served = await serveSandbox({ port: 0 });
  const socket = connect(Number(new URL(served.url).port), "127.0.0.1", () => socket.write(bytes, "latin1"));
  let answer = "";
  for await (const chunk of socket) {
    answer += String(chunk);
    if (answer.includes("}}")) break;
  }
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect(answer).toContain('{"error":{"code":"BAD_REQUEST"');
});
