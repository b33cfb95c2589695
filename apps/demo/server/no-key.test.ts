import { readdirSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { pagePaths } from "./pages.ts";
import { type BuiltWeb, buildWeb, bundleSandbox } from "./testing/build.ts";
import { signInAs } from "./testing/customer.ts";
import { onboard } from "./testing/onboard.ts";
import { startTestDemo } from "./testing/start.ts";
import { KEY, Visitor } from "./testing/visitor.ts";

let built: BuiltWeb;
beforeAll(async () => {
  built = await buildWeb();
}, 60_000);
afterAll(() => built.remove());

describe("the partner's key", () => {
  it("is in nothing that a browser gets: pages, assets, source maps, answers, errors", {
    timeout: 60_000,
  }, async () => {
    const demo = await startTestDemo({}, built.webDir);
    const { client, visitor } = await signInAs("acme-coffee", demo.url);
    // A visitor throws when an answer has a key in it, so looking is enough.
    await onboard({ client, visitor }, "Acme Coffee");

    const assets = readdirSync(join(built.webDir, "assets")).map((name) => `/assets/${name}`);
    expect(assets.some((path) => path.endsWith(".map"))).toBe(true);
    const own = ["/healthz", "/api/config", "/api/session", "/storybook", "/nothing", "/api/nothing", "/api/uploads"];
    const calls = ["/v1/projects", "/v1/projects/none", "/v1/whoami", "/v1/projects?limit=x", "/v2"];
    const paths = [...pagePaths, ...assets, ...own, ...calls.map((path) => `/api/layers${path}`)];
    for (const path of paths) {
      for (const Accept of ["text/html", "application/json"]) await visitor.fetch(path, { headers: { Accept } });
    }
    for (const method of ["POST", "PUT", "DELETE"]) {
      for (const path of own) await visitor.fetch(path, { method, body: "{" });
    }
  });

  it("is not told when the API refuses it or cannot be reached", async () => {
    const api = createServer((request, response) => {
      response.writeHead(401, { "Content-Type": "application/json" });
      response.end(
        JSON.stringify({ error: { code: "UNAUTHENTICATED", message: `no: ${request.headers.authorization}` } }),
      );
    }).listen(0, "127.0.0.1");
    onTestFinished(() => {
      api.close();
      api.closeAllConnections();
    });
    await new Promise((resolve) => api.once("listening", resolve));
    const { port } = api.address() as AddressInfo;
    for (const LAYERS_API_URL of [`http://127.0.0.1:${port}`, "http://127.0.0.1:1"]) {
      const demo = await startTestDemo({ LAYERS_API_KEY: "lp_test_of_a_test", LAYERS_API_URL });
      const visitor = new Visitor(demo.url);
      await visitor.signIn("acme-coffee");
      const response = await visitor.fetch("/api/layers/v1/projects");
      expect(response.status).toBe(502);
    }
  });

  it("is in no bundle that plays a sandbox in the browser, as Storybook does", async () => {
    const bundle = await bundleSandbox();
    expect(bundle).toContain("/consent/");
    expect(bundle).not.toMatch(KEY);
  });

  it("would be seen if it were there", async () => {
    const leaky = createServer((_, response) => response.end("lp_test_of_a_test")).listen(0, "127.0.0.1");
    onTestFinished(() => {
      leaky.close();
    });
    await new Promise((resolve) => leaky.once("listening", resolve));
    const { port } = leaky.address() as AddressInfo;
    await expect(new Visitor(`http://127.0.0.1:${port}`).fetch("/")).rejects.toThrow("a key in it");
    expect("lp_live_1").toMatch(KEY);
  });
});
