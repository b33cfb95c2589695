import { describe, expect, it } from "vitest";
import { rawRequest, sendRaw } from "./testing/raw.ts";
import { startTestDemo } from "./testing/start.ts";

const host = "Host: 127.0.0.1";
const json = "Content-Type: application/json";

/** Whatever else it says, a refusal is a 4xx with the error envelope. */
function expectRefusal(answer: Awaited<ReturnType<typeof sendRaw>>): void {
  expect(answer?.status).toBeGreaterThanOrEqual(400);
  expect(answer?.status).toBeLessThan(500);
  const body = answer?.body.replace(/^[0-9a-f]+\r\n|\r\n0\r\n\r\n$/g, "") ?? "";
  expect(JSON.parse(body)).toMatchObject({
    error: { code: expect.any(String), requestId: expect.stringMatching(/^req_/) },
  });
}

describe("the demo's server refuses, in the envelope,", () => {
  it.each([
    ["bytes that are no HTTP", "\x16\x03\x01\x02\x00 hello\r\n\r\n"],
    ["no host", rawRequest("GET", "/healthz")],
    ["two lengths", rawRequest("POST", "/api/session", [host, json, "Content-Length: 2", "Content-Length: 3"], "{}x")],
    [
      "a length and chunks",
      rawRequest("POST", "/api/session", [host, json, "Content-Length: 2", "Transfer-Encoding: chunked"], "0\r\n\r\n"),
    ],
    ["a length that is none", rawRequest("POST", "/api/session", [host, json, "Content-Length: -2"], "{}")],
    ["a header too large", rawRequest("GET", "/", [host, `X-Filler: ${"a".repeat(40_000)}`])],
    ["a header with a break in it", `GET / HTTP/1.1\r\n${host}\r\nX: a\rSet-Cookie: b\r\n\r\n`],
    ["a host that is none", rawRequest("GET", "/nothing", ["Host: a b/c"])],
    ["a host with a user", rawRequest("GET", "/nothing", ["Host: user@127.0.0.1"])],
    ["a backslash path", rawRequest("GET", "/api\\session", [host])],
    ["a path out of the folder", rawRequest("GET", "/assets/../../../../etc/passwd", [host])],
    ["an encoded path out of the folder", rawRequest("GET", "/assets/%2e%2e%2f%2e%2e%2fetc%2fpasswd", [host])],
    ["a path with a null", rawRequest("GET", "/assets/%00", [host])],
    ["a path that is no text", rawRequest("GET", "/assets/%E0%A4%A", [host])],
    ["two slashes", rawRequest("GET", "//evil.example/healthz", [host])],
    ["an address of another scheme", rawRequest("GET", "ftp://127.0.0.1/", [host])],
    ["no path", rawRequest("GET", "*", [host])],
    ["a method nobody knows", rawRequest("BREW", "/healthz", [host])],
    ["a method the path has not", rawRequest("DELETE", "/healthz", [host])],
    ["a page that is written to", rawRequest("POST", "/onboarding", [host, "Content-Length: 0"])],
    [
      "an old method override",
      rawRequest("POST", "/api/config", [host, "X-HTTP-Method-Override: GET", "Content-Length: 0"]),
    ],
    [
      "chunks that are none",
      rawRequest("POST", "/api/session", [host, json, "Transfer-Encoding: chunked"], "zz\r\n{}\r\n0\r\n\r\n"),
    ],
    [
      "chunks without end",
      rawRequest(
        "POST",
        "/api/session",
        [host, json, "Transfer-Encoding: chunked"],
        `2000\r\n${"a".repeat(0x2000)}\r\n0\r\n\r\n`,
      ),
    ],
    ["a tunnel", rawRequest("CONNECT", "evil.example:443", [host])],
  ])("%s", async (_, bytes) => {
    const demo = await startTestDemo();
    expectRefusal(await sendRaw(demo.url, bytes));
    expect(await (await fetch(`${demo.url}/healthz`)).json()).toMatchObject({ ok: true });
  });
});
