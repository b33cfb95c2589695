import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { keepsCustomersApart, sandboxFor } from "../test-support/example.ts";
import { sendRaw, statusOf } from "../test-support/http.ts";

const TEN_MINUTES = 600_000;
const example = fileURLToPath(new URL("../../examples/next/", import.meta.url));

let folder: string;
let server: ChildProcess;
let port: number;
let sandbox: Awaited<ReturnType<typeof sandboxFor>>["sandbox"];

/** A copy of the example with the proxy of these sources in it, since Next.js would look for a build. */
async function copyExample(): Promise<string> {
  const copy = mkdtempSync(join(example, ".next-test-"));
  cpSync(join(example, "app"), join(copy, "app"), { recursive: true });
  const kit = join(copy, "node_modules/@layers-kit/proxy");
  mkdirSync(kit, { recursive: true });
  await build({
    entryPoints: [fileURLToPath(new URL("./next.ts", import.meta.url))],
    outfile: join(kit, "next.js"),
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["layers-kit-source", "node"],
  });
  writeFileSync(join(copy, "package.json"), JSON.stringify({ private: true, type: "module" }));
  writeFileSync(
    join(kit, "package.json"),
    JSON.stringify({ name: "@layers-kit/proxy", type: "module", exports: { "./next": "./next.js" } }),
  );
  return copy;
}

function next(env: NodeJS.ProcessEnv, ...args: string[]): ChildProcess {
  const bin = createRequire(join(example, "package.json")).resolve("next/dist/bin/next");
  return spawn(process.execPath, [bin, ...args], { cwd: folder, stdio: ["ignore", "pipe", "inherit"], env });
}

beforeAll(async () => {
  const prepared = await sandboxFor();
  sandbox = prepared.sandbox;
  folder = await copyExample();
  const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", CI: "1" };
  // There is no key where it is built. Not by Turbopack, which takes the proxy's own `proxy.ts`, folders above, for its own.
  const building = next(env, "build", "--webpack");
  building.stdout?.resume();
  const code = await new Promise((resolve) => building.once("exit", resolve));
  if (code !== 0) throw new Error(`next build ended with exit code ${code}.`);
  server = next({ ...env, ...prepared.env }, "start", "--hostname", "127.0.0.1", "--port", "0");
  port = await new Promise((resolve, reject) => {
    let said = "";
    server.stdout?.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      const at = /127\.0\.0\.1:(\d+)[\s\S]*Ready/.exec(said);
      if (at) resolve(Number(at[1]));
    });
    server.once("exit", () => reject(new Error(`next start ended: ${said}`)));
  });
}, TEN_MINUTES);

afterAll(async () => {
  server?.kill();
  await sandbox?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

describe("in a server of Next.js", () => {
  test("the example keeps its customers apart", async () => {
    await keepsCustomersApart(`http://127.0.0.1:${port}`);
  });

  const send = (line: string, headers = "", body = ""): Promise<string> => {
    const head = `${line} HTTP/1.1\r\nHost: x\r\nX-Layers-Kit: 1\r\nCookie: session=anna\r\nConnection: close\r\n`;
    return sendRaw(port, `${head}${headers}\r\n${body}`);
  };
  const below = "/api/layers/v1/projects";

  test.each([
    ["resolves dots", `${below}/prj_a/../prj_b`, 404],
    ["resolves encoded dots", `${below}/prj_a/%2e%2e/prj_b`, 404],
    ["leaves an encoded slash", `${below}/prj_a%2f..%2fprj_b`, 404],
    ["leaves an encoded letter", "/api/layers/v1/%70rojects/prj_a", 404],
    ["sends a backslash away", `${below}/prj_a\\..\\prj_b`, 308],
    ["sends a doubled slash away", `${below}//prj_b`, 308],
    ["sends a slash at the end away", `${below}/prj_a/`, 308],
    ["encodes a broken escape in the query", `${below}?limit=%zz`, 422],
  ])("%s", async (_, target, status) => {
    const answer = await send(`GET ${target}`);
    expect([statusOf(answer), answer.includes("acme-coffee")]).toEqual([status, false]);
  });

  test("drops a query parameter of its own before it is checked", async () => {
    expect(statusOf(await send(`GET ${below}?nxtPpath=x`))).toBe(200);
    expect(statusOf(await send(`GET ${below}?path=x`))).toBe(422);
  });

  test("leaves HEAD and OPTIONS to the proxy", async () => {
    for (const method of ["HEAD", "OPTIONS"]) {
      const answer = await send(`${method} ${below}/prj_a`);
      expect([statusOf(answer), /^allow: (.*)\r$/im.exec(answer)?.[1]]).toEqual([405, "GET, PATCH"]);
      expect(answer.toLowerCase()).not.toContain("access-control");
    }
  });

  test("keeps no answer, and lets nobody skip what is asked inside the handler", async () => {
    const answer = await send(`GET ${below}`, "X-Middleware-Subrequest: middleware\r\nX-Forwarded-Host: evil.com\r\n");
    expect(statusOf(answer)).toBe(200);
    expect(answer.toLowerCase()).toContain("cache-control: no-store, private");
    expect(/^vary: .*cookie/im.test(answer)).toBe(true);
    expect(statusOf(await send(`GET ${below}`, "Sec-Fetch-Site: cross-site\r\n"))).toBe(403);
  });
});
