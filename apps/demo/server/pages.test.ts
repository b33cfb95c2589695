import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pagePaths } from "./pages.ts";
import { type BuiltWeb, buildWeb } from "./testing/build.ts";
import { startTestDemo } from "./testing/start.ts";

let built: BuiltWeb;
let webDir: string;
beforeAll(async () => {
  built = await buildWeb();
  webDir = built.webDir;
}, 60_000);
afterAll(() => built.remove());

const html = { Accept: "text/html,*/*" };

describe("the pages", () => {
  it.each(pagePaths)("answer at %s, and may run the demo's own script only", async (path) => {
    const demo = await startTestDemo({}, webDir);
    const response = await fetch(demo.url + path, { headers: html });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toMatch(/^text\/html/);
    expect(response.headers.get("cache-control")).toBe("no-cache");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    const policy = new Map(
      (response.headers.get("content-security-policy") ?? "").split("; ").map((rule) => {
        const [name = "", ...sources] = rule.split(" ");
        return [name, sources];
      }),
    );
    expect(policy.get("default-src")).toEqual(["'none'"]);
    expect(policy.get("script-src")).toEqual(["'self'"]);
    expect(policy.get("style-src")).toEqual(["'self'"]);
    expect(policy.get("connect-src")).toEqual(["'self'"]);
    expect(policy.get("frame-ancestors")).toEqual(["'none'"]);
    expect(await response.text()).not.toMatch(/<script(?![^>]* src=)|<style| style=| on\w+=/);
  });

  it("have assets that are cached for good, with their source maps", async () => {
    const demo = await startTestDemo({}, webDir);
    const names = readdirSync(join(webDir, "assets"));
    expect(names.some((name) => name.endsWith(".js.map"))).toBe(true);
    for (const name of names) {
      const asset = await fetch(`${demo.url}/assets/${name}`);
      expect(asset.status).toBe(200);
      expect(asset.headers.get("cache-control")).toContain("immutable");
    }
    const missing = await fetch(`${demo.url}/assets/index-00000000.js`);
    expect(missing.status).toBe(404);
    expect(missing.headers.get("cache-control")).toBe("no-store");
  });

  it("say so in a sentence where there is none, and in the envelope to a script", async () => {
    const demo = await startTestDemo({}, webDir);
    for (const path of ["/nothing", "/onboarding/", "/index.html", "/storybook"]) {
      const page = await fetch(demo.url + path, { headers: html });
      expect(page.status).toBe(404);
      expect(await page.text()).toContain('<a href="/">');
    }
    const json = await fetch(`${demo.url}/api/nothing`);
    expect(json.status).toBe(404);
    expect(await json.json()).toMatchObject({ error: { code: "NOT_FOUND" } });
  });

  it("give Storybook once it is built, and nothing beside it", async () => {
    const storybook = join(webDir, "storybook-static");
    mkdirSync(storybook);
    writeFileSync(join(storybook, "index.html"), "<title>Storybook</title>");
    const demo = await startTestDemo({}, webDir);
    const page = await fetch(`${demo.url}/storybook`, { headers: html });
    expect(page.url).toBe(`${demo.url}/storybook/`);
    expect(await page.text()).toContain("Storybook");
    expect((await fetch(`${demo.url}/storybook/..%2findex.html`)).status).toBe(404);
    expect((await fetch(`${demo.url}/storybook/nothing.js`)).status).toBe(404);
    rmSync(storybook, { recursive: true });
  });
});

describe("what the page is told", () => {
  it("names the customers and offers everything on the sandbox but webhooks", async () => {
    const demo = await startTestDemo({}, webDir);
    expect(await (await fetch(`${demo.url}/healthz`)).json()).toEqual({ ok: true, upstream: "sandbox" });
    expect(await (await fetch(`${demo.url}/api/config`)).json()).toEqual({
      upstream: "sandbox",
      customers: [
        { id: "acme-coffee", name: "Acme Coffee" },
        { id: "tide-tea", name: "Tide Tea" },
        { id: "nordlys-ski", name: "Nordlys Ski" },
      ],
      features: {
        connect: { available: true },
        upload: { available: true },
        webhooks: { available: false, reason: expect.stringMatching(/^Webhooks are off: [^.]+\.$/) },
      },
    });
  });

  it("is one sentence each for what the real API cannot reach here", async () => {
    const demo = await startTestDemo({ LAYERS_API_KEY: "k-of-a-test" }, webDir);
    expect(await (await fetch(`${demo.url}/healthz`)).json()).toEqual({ ok: true, upstream: "layers" });
    const { features } = (await (await fetch(`${demo.url}/api/config`)).json()) as { features: object };
    for (const feature of Object.values(features)) {
      expect(feature).toEqual({ available: false, reason: expect.stringContaining("PUBLIC_URL") });
    }
  });

  it.each([
    ["PUBLIC_URL is set", { PUBLIC_URL: "https://demo.example.com" }],
    ["the API is on this machine", { LAYERS_API_URL: "http://127.0.0.1:9" }],
  ])("offers connecting and upload again when %s", async (_, env) => {
    const demo = await startTestDemo({ LAYERS_API_KEY: "k-of-a-test", ...env }, webDir);
    expect(await (await fetch(`${demo.url}/api/config`)).json()).toMatchObject({
      features: { connect: { available: true }, upload: { available: true } },
    });
  });
});
