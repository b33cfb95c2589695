import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { expect, test } from "vitest";
import packageJson from "../package.json" with { type: "json" };

const sentence = /holds the partner's secret key and runs on a server only/;

async function bundle(code: string, conditions: string[], platform: "browser" | "neutral"): Promise<string> {
  const result = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname, loader: "ts" },
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    platform,
    conditions: ["layers-kit-source", ...conditions],
    external: ["undici", "node:*"],
  });
  return result.outputFiles[0]?.text ?? "";
}

test.each([
  ["@layers-kit/proxy", "createLayersProxy"],
  ["@layers-kit/proxy/node", "createNodeProxy"],
])("%s in a page's bundle throws its sentence on import", async (name, made) => {
  const code = await bundle(`import { ${made} } from "${name}"; globalThis.made = ${made};`, ["browser"], "browser");
  const page = createContext({ Error });
  expect(() => runInContext(code, page)).toThrow(sentence);
  expect(code).not.toContain("api.layers.com");
});

test.each(["workerd", "worker", "edge-light", "deno"])(
  "on %s the proxy itself is found, also where a bundler targets browsers",
  async (runtime) => {
    const code = await bundle(
      'import { createLayersProxy } from "@layers-kit/proxy"; globalThis.made = createLayersProxy;',
      [runtime, "browser"],
      "neutral",
    );
    expect(code).toContain("api.layers.com");
    expect(code).not.toMatch(sentence);
  },
);

test("the root entry needs nothing of Node", async () => {
  const code = await bundle(
    'import { createLayersProxy } from "@layers-kit/proxy"; globalThis.made = createLayersProxy;',
    ["worker"],
    "neutral",
  );
  expect(code).not.toMatch(/require\(|"node:|from"undici"/);
});

test("the conditions stand in the order that bundlers need", () => {
  for (const target of Object.values(packageJson.exports)) {
    const servers = ["workerd", "worker", "edge-light", "deno", "node"];
    expect(Object.keys(target)).toEqual(["layers-kit-source", "types", ...servers, "browser", "default"]);
    expect(Object.keys(target["layers-kit-source"])).toEqual([...servers, "browser", "default"]);
    expect(target.browser).toBe("./dist/browser.js");
  }
});
