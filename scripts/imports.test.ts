import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { cruise } from "dependency-cruiser";
import extractDepcruiseOptions from "dependency-cruiser/config-utl/extract-depcruise-options";
import { expect, test } from "vitest";
import { repository } from "./lib/workspace.mjs";
import { temporaryTree } from "./testing/temporary.ts";

const packageNames = ["contract", "client", "react", "elements", "proxy", "sandbox"];

const kitPackage = (name: string) =>
  JSON.stringify({
    name: `@layers-kit/${name}`,
    exports: {
      ".": { "layers-kit-source": "./src/index.ts", default: "./dist/index.js" },
      "./schemas": { "layers-kit-source": "./src/schemas.ts", default: "./dist/schemas.js" },
      "./node": { "layers-kit-source": "./src/node.ts", default: "./dist/node.js" },
    },
  });

/** What is allowed, each in its place. A planted file replaces or joins one of these. */
const goodHouse = {
  "packages/contract/src/index.ts":
    'import type { Project } from "./projects.schemas.ts";\nexport type { Project };\nexport const routes = [];\n',
  "packages/contract/src/projects.schemas.ts":
    'import * as z from "zod/mini";\nexport const Project = z.z;\nexport type Project = 1;\n',
  "packages/contract/src/schemas.ts": 'export * from "./projects.schemas.ts";\n',
  "packages/contract/src/openapi.test.ts": 'import "node:fs";\nimport "./schemas.ts";\n',
  "packages/client/src/index.ts":
    'import { routes } from "@layers-kit/contract";\nimport type { Project } from "@layers-kit/contract/schemas";\nexport const client: [typeof routes, Project?] = [routes];\n',
  "packages/client/src/client.test.ts":
    'import "@layers-kit/sandbox";\nimport "@layers-kit/proxy/node";\nimport "zod";\n',
  "packages/react/src/index.ts": 'import "@layers-kit/client";\nimport "@layers-kit/contract/schemas";\n',
  "packages/react/src/Form.stories.tsx": 'import "@layers-kit/sandbox";\n',
  "packages/react/src/proof.test.ts": 'import "@layers-kit/proxy";\nimport "@layers-kit/sandbox";\n',
  "packages/elements/src/index.ts": 'import "@layers-kit/react";\n',
  "packages/proxy/src/index.ts": 'import "./core.ts";\n',
  "packages/proxy/src/core.ts":
    'import "@layers-kit/contract/schemas";\nimport type { Dispatcher } from "undici";\nexport type D = Dispatcher;\n',
  "packages/proxy/src/node.ts": 'import "./core.ts";\nimport "node:http";\nimport "undici";\n',
  "packages/proxy/src/core.test.ts": 'import "@layers-kit/sandbox";\n',
  "packages/sandbox/src/index.ts": 'import "@layers-kit/contract/schemas";\nimport "node:fs";\n',
  "apps/demo/server/main.ts": packageNames.map((name) => `import "@layers-kit/${name}";`).join("\n"),
};

/** Runs both checks over the good house with these files put in, and gives what was broken where. */
async function violations(planted: Record<string, string> = {}): Promise<string[]> {
  const root = temporaryTree({
    "package.json": '{"name":"house"}',
    "node_modules/zod/package.json": '{"name":"zod","exports":{".":"./index.js","./mini":"./index.js"}}',
    "node_modules/zod/index.js": "export const z = 1;\n",
    "node_modules/undici/package.json": '{"name":"undici","exports":"./index.js"}',
    "node_modules/undici/index.js": "export const request = 1;\n",
    ...Object.fromEntries(packageNames.map((name) => [`packages/${name}/package.json`, kitPackage(name)])),
    ...goodHouse,
    ...planted,
  });
  mkdirSync(join(root, "node_modules/@layers-kit"));
  for (const name of packageNames) {
    symlinkSync(join(root, "packages", name), join(root, "node_modules/@layers-kit", name), "dir");
  }
  const broken = [];
  for (const config of [".dependency-cruiser.cjs", ".dependency-cruiser.runtime.cjs"]) {
    const options = await extractDepcruiseOptions(join(repository, config));
    const { output } = await cruise(["packages", "apps"], { ...options, baseDir: root });
    if (typeof output === "string") throw new Error(output);
    broken.push(...output.summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`));
  }
  return [...new Set(broken)].sort();
}

test("the house as it is meant to be breaks no rule", async () => {
  expect(await violations()).toEqual([]);
});

test("an import against the direction is reported, one of types and one from a test included", async () => {
  const planted = {
    "packages/contract/src/a.ts": 'import "@layers-kit/client";\n',
    "packages/client/src/b.ts": 'import type { X } from "@layers-kit/react";\nexport type Y = X;\n',
    "packages/client/src/c.ts": 'import "@layers-kit/sandbox";\n',
    "packages/react/src/d.ts": 'import "@layers-kit/sandbox";\n',
    "packages/react/src/Form.test.tsx": 'import "@layers-kit/elements";\n',
    "packages/react/src/e.ts": 'const x = await import("@layers-kit/proxy");\nexport { x };\n',
    "packages/proxy/src/f.ts": 'import "@layers-kit/client";\n',
    "packages/proxy/src/f.test.ts": 'import "@layers-kit/client";\n',
    "packages/sandbox/src/g.ts": 'import "@layers-kit/proxy";\n',
    "packages/sandbox/src/g.test.ts": 'import "@layers-kit/proxy";\n',
  };
  const found = await violations(planted);
  for (const path of Object.keys(planted)) {
    const name = path.split("/")[1];
    expect(found, path).toContainEqual(expect.stringMatching(new RegExp(`^${name}(-tests)?-direction: ${path}$`)));
  }
});

test("an app is imported by nothing, not even by another app", async () => {
  const found = await violations({
    "packages/react/src/a.ts": 'import "../../../apps/demo/server/main.ts";\n',
    "apps/bench/run.ts": 'import "../demo/server/main.ts";\n',
  });
  expect(found).toContain("nothing-imports-an-app: packages/react/src/a.ts");
  expect(found).toContain("apps-stay-apart: apps/bench/run.ts");
});

test("another package is reached by its name, never by a path or past its exports", async () => {
  const found = await violations({
    "packages/client/src/a.ts": 'import "../../contract/src/index.ts";\n',
    "packages/client/src/b.ts": 'import "@layers-kit/contract/src/projects.schemas.ts";\n',
    "apps/demo/server/c.ts": 'import "../../../packages/proxy/src/core.ts";\n',
  });
  expect(found).toEqual([
    "packages-by-name-only: apps/demo/server/c.ts",
    "packages-by-name-only: packages/client/src/a.ts",
    "resolvable: packages/client/src/b.ts",
  ]);
});

test("a package that no direction is written down for is reported", async () => {
  const found = await violations({ "packages/extra/src/index.ts": 'import "@layers-kit/contract";\n' });
  expect(found).toEqual(["unlisted-package-imports: packages/extra/src/index.ts"]);
});

test("what is published does not reach its tests' helpers", async () => {
  const found = await violations({
    "packages/client/src/testing/server.ts": "export const server = 1;\n",
    "packages/client/src/a.ts": 'import "./testing/server.ts";\n',
  });
  expect(found).toEqual(["tests-stay-out-of-what-is-published: packages/client/src/a.ts"]);
});

test("modules that wait for each other are reported, types that do are not", async () => {
  const found = await violations({
    "packages/client/src/a.ts": 'import "./b.ts";\nexport type A = 1;\n',
    "packages/client/src/b.ts": 'import "./c.ts";\n',
    "packages/client/src/c.ts": 'import "./a.ts";\n',
    "packages/client/src/d.ts": 'import type { E } from "./e.ts";\nexport type D = E;\n',
    "packages/client/src/e.ts": 'import type { D } from "./d.ts";\nexport type E = D;\n',
  });
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((line) => !/^no-circular: packages\/client\/src\/[abc]\.ts$/.test(line))).toEqual([]);
});

test("the contract does no I/O, and its routes bring no schema library along, however far down", async () => {
  const found = await violations({
    "packages/contract/src/index.ts": 'export * from "./deeper.ts";\n',
    "packages/contract/src/deeper.ts": 'import { Project } from "./projects.schemas.ts";\nexport const x = Project;\n',
    "packages/contract/src/files.ts": 'import { readFileSync } from "node:fs";\nexport { readFileSync };\n',
  });
  expect(found).toContain("contract-is-data: packages/contract/src/files.ts");
  expect(found).toContain("routes-without-zod: packages/contract/src/index.ts");
});

test("the client brings no schema library along, directly or through the contract", async () => {
  const found = await violations({
    "packages/client/src/a.ts": 'import * as z from "zod/mini";\nexport { z };\n',
    "packages/client/src/b.ts": 'import { Project } from "@layers-kit/contract/schemas";\nexport const x = Project;\n',
  });
  expect(found).toContain("client-without-zod: packages/client/src/a.ts");
  expect(found).toContain("client-without-zod: packages/client/src/b.ts");
  expect(found).toContain("client-drags-in-zod: packages/client/src/b.ts");
});

test.each(["node:fs/promises", "undici"])("the proxy's root entry reaches no %s, however far down", async (name) => {
  const found = await violations({
    "packages/proxy/src/core.ts": 'import "./deeper.ts";\n',
    "packages/proxy/src/deeper.ts": `import * as x from "${name}";\nexport { x };\n`,
  });
  expect(found).toEqual(["proxy-runs-anywhere: packages/proxy/src/index.ts"]);
});
