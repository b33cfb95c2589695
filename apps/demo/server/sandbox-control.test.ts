import { expect, test } from "vitest";
import { startTestDemo } from "./testing/start.ts";

test("a demo on one's own machine leads to its sandbox, which can be driven", async () => {
  const { controlUrl } = await startTestDemo();
  expect(controlUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/sandbox$/);
  expect((await fetch(controlUrl ?? "")).status).toBe(200);
  expect((await fetch(`${controlUrl}/reset`, { method: "POST" })).status).toBe(200);
});

test.each([
  ["others on the network may come", { HOST: "0.0.0.0" }],
  ["the public may come", { PUBLIC_URL: "https://demo.example" }],
])("nobody drives the sandbox where %s, not even this machine", async (_, env) => {
  const { apiUrl, controlUrl } = await startTestDemo(env);
  expect(controlUrl).toBeNull();
  for (const [method, path] of [
    ["GET", "/sandbox"],
    ["GET", "/sandbox/state"],
    ["POST", "/sandbox/reset"],
  ] as const) {
    expect((await fetch(`${apiUrl}${path}`, { method })).status).toBe(403);
  }
});
