import { request as ask } from "node:http";
import { afterEach, expect, test } from "vitest";
import { type ServedSandbox, type ServeSandboxOptions, serveSandbox } from "../node.ts";
import { controlRefusal } from "./control-access.ts";

let served: ServedSandbox | undefined;
afterEach(async () => {
  await served?.close();
  served = undefined;
});

async function serve(options: ServeSandboxOptions = {}): Promise<void> {
  served = await serveSandbox({ port: 0, ...options });
}

/** A request with exactly these headers, as no `fetch` would send it. */
function send(method: string, path: string, headers: Record<string, string> = {}) {
  const { port, host, hostname } = new URL(served?.url ?? "");
  return new Promise<{ status: number; headers: Record<string, unknown>; text: string }>((resolve, reject) => {
    const sent = { Host: host, ...headers };
    const request = ask({ hostname, port, path, method, headers: sent, setHost: false }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk: string) => {
        text += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    request.on("error", reject).end();
  });
}

test("a tool of this machine and the page itself may", async () => {
  await serve();
  const { host, port } = new URL(served?.url ?? "");
  expect((await send("GET", "/sandbox/state")).status).toBe(200);
  expect((await send("POST", "/sandbox/reset")).status).toBe(200);
  const own = { Origin: `http://${host}`, "Sec-Fetch-Site": "same-origin", "Sec-Fetch-Mode": "cors" };
  expect((await send("POST", "/sandbox/reset", own)).status).toBe(200);
  const asLocalhost = { Host: `localhost:${port}`, Origin: `http://localhost:${port}` };
  expect((await send("POST", "/sandbox/reset", asLocalhost)).status).toBe(200);
});

test.each([
  ["a name that was made to point here", { Host: "rebound.example" }],
  ["a name that only looks local", { Host: "127.0.0.1.evil.example" }],
  ["another name in front of localhost", { Host: "evil.localhost.example:4174" }],
  ["a page of another site", { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors" }],
  ["a page on another port", { "Sec-Fetch-Site": "same-site", "Sec-Fetch-Mode": "cors" }],
  ["another origin, from a browser that says no more", { Origin: "http://127.0.0.1:1" }],
  ["a sandboxed frame", { Origin: "null" }],
  ["somebody behind a proxy", { "X-Forwarded-For": "203.0.113.9" }],
  ["somebody behind a newer proxy", { Forwarded: "for=203.0.113.9" }],
])("%s may not", async (_, headers) => {
  await serve();
  for (const [method, path] of [
    ["GET", "/sandbox/state"],
    ["POST", "/sandbox/reset"],
    ["POST", "/sandbox/faults"],
  ] as const) {
    const { status, text } = await send(method, path, headers);
    expect(status).toBe(403);
    expect(JSON.parse(text)).toMatchObject({ error: { code: "ORIGIN_NOT_ALLOWED" } });
  }
});

test("a link from another site opens the page, which nobody can frame, and reads nothing", async () => {
  await serve();
  const link = { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate" };
  const { status, headers } = await send("GET", "/sandbox", link);
  expect(status).toBe(200);
  expect(headers["x-frame-options"]).toBe("DENY");
  expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
  expect((await send("POST", "/sandbox/reset", link)).status).toBe(403);
});

const from = (remoteAddress: string, headers: Record<string, string> = {}, method = "GET") => ({
  method,
  headers: { host: "127.0.0.1:4174", ...headers },
  socket: { remoteAddress },
});

test.each(["127.0.0.1", "127.9.9.9", "::1", "::ffff:127.0.0.1"])("%s is this machine", (address) => {
  expect(controlRefusal(from(address), "this-machine")).toBeNull();
});

test.each(["192.168.1.7", "::ffff:192.168.1.7", "10.0.0.1", "fe80::1", "2001:db8::1", "127.0.0.1.example", ""])(
  "%s is not, until anyone may, and then pages of other sites still may not",
  (address) => {
    expect(controlRefusal(from(address), "this-machine")).toContain("this machine only");
    expect(controlRefusal(from(address, { host: "sandbox.example" }), "anyone")).toBeNull();
    expect(controlRefusal(from(address, { origin: "https://evil.example" }, "POST"), "anyone")).not.toBeNull();
  },
);

test("nobody may where it is off, not even this machine", async () => {
  await serve({ control: "nobody" });
  expect((await send("GET", "/sandbox")).status).toBe(403);
  expect((await send("POST", "/sandbox/reset")).status).toBe(403);
});

test("who may is the command's to say", async () => {
  await serve({ host: "0.0.0.0", control: "anyone" });
  expect((await send("GET", "/sandbox/state", { Host: "sandbox.example" })).status).toBe(200);
});

test("no other file of the package is served as a file of the page", async () => {
  await serve();
  for (const path of [
    "/sandbox/page/",
    "/sandbox/page/../package.json",
    "/sandbox/page/%2e%2e/package.json",
    "/sandbox/page/page.html",
  ]) {
    expect((await send("GET", path)).status).toBe(404);
  }
});
