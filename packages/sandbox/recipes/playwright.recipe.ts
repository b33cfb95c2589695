import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { FIRST_KEY } from "@layers-kit/sandbox";
import { type ServedSandbox, serveSandbox } from "@layers-kit/sandbox/node";
import { test as base, expect } from "@playwright/test";

const test = base.extend<{ app: string }, { layers: ServedSandbox }>({
  layers: [
    async ({ browserName: _ }, use) => {
      const layers = await serveSandbox({ port: 0, speed: 1000 });
      await use(layers);
      await layers.close();
    },
    { scope: "worker" },
  ],
  // Your own server, told to find Layers at `layers.url`. This one shows what Layers answers.
  app: async ({ layers }, use) => {
    const server = createServer(async (_, response) => {
      const headers = { Authorization: `Bearer ${FIRST_KEY}` };
      const answer = await fetch(`${layers.url}/v1/projects`, { headers });
      response.setHeader("Content-Type", "text/html").end(answer.ok ? "<p>Welcome</p>" : "<p>Try again</p>");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.close();
  },
});

test.beforeEach(({ layers }) => layers.sandbox.reset());

test("a busy API is said, and the next try succeeds", async ({ page, app, layers }) => {
  layers.sandbox.faults.add({ kind: "status", status: 503, on: "projects.list", count: 1 });
  await page.goto(app);
  await expect(page.getByText("Try again")).toBeVisible();
  await page.reload();
  await expect(page.getByText("Welcome")).toBeVisible();
});
