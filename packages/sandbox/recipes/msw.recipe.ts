import { ConnectionLost, createSandbox, FIRST_KEY } from "@layers-kit/sandbox";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";

const sandbox = createSandbox({ baseUrl: "https://api.layers.com" });

const server = setupServer(
  http.all("https://api.layers.com/*", ({ request }) =>
    sandbox.fetch(request).catch((error) => {
      if (error instanceof ConnectionLost) return HttpResponse.error();
      throw error;
    }),
  ),
);
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => sandbox.reset());
afterAll(() => server.close());

const headers = { Authorization: `Bearer ${FIRST_KEY}`, "Content-Type": "application/json" };

test("code that calls the real address meets the sandbox", async () => {
  const body = JSON.stringify({ name: "Acme Coffee", timezone: "UTC" });
  const created = await fetch("https://api.layers.com/v1/projects", { method: "POST", headers, body });
  expect(created.status).toBe(201);
});

test("a connection that breaks", async () => {
  sandbox.faults.add({ kind: "connection-reset", count: 1 });
  await expect(fetch("https://api.layers.com/v1/projects", { headers })).rejects.toThrow(TypeError);
  expect((await fetch("https://api.layers.com/v1/projects", { headers })).status).toBe(200);
});
