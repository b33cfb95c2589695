import { fileURLToPath } from "node:url";
import { build } from "vite";
import { expect, test } from "vitest";

const entry = fileURLToPath(new URL("./LayersProvider.tsx", import.meta.url));

async function bundle(mode: "production" | "development"): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: "silent",
    mode,
    define: { "process.env.NODE_ENV": JSON.stringify(mode) },
    resolve: { conditions: ["layers-kit-source"] },
    build: {
      write: false,
      lib: { entry, formats: ["es"] },
      rolldownOptions: { external: [/^react/, /^swr/] },
    },
  });
  const outputs = Array.isArray(made) ? made : [made];
  return outputs
    .flatMap((one) => ("output" in one ? one.output : []))
    .map((part) => ("code" in part ? part.code : ""))
    .join("\n");
}

test("what only a developer is told is in no bundle for production", async () => {
  const [production, development] = await Promise.all([bundle("production"), bundle("development")]);
  expect(development).toContain("WCAG AA asks for");
  expect(production).toContain("lk-root");
  expect(production).not.toContain("WCAG AA asks for");
  expect(production).not.toContain("borders of controls");
});
