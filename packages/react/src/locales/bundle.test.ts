import { fileURLToPath } from "node:url";
import { build } from "vite";
import { expect, test } from "vitest";

/** The kit's own modules that a page gets with an entry. */
async function modulesOf(entry: string): Promise<string[]> {
  const result = await build({
    logLevel: "silent",
    configFile: false,
    resolve: { conditions: ["layers-kit-source"] },
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL(entry, import.meta.url)), formats: ["es"] },
      rolldownOptions: { external: (id) => !id.startsWith(".") && !id.startsWith("/") },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !("output" in output)) throw new Error("the bundle was not built");
  return output.output.flatMap((chunk) => (chunk.type === "chunk" ? Object.keys(chunk.modules) : []));
}

test("a page in English carries no other language", async () => {
  const modules = await modulesOf("../index.ts");
  expect(modules.some((id) => id.endsWith("/project-form/messages.ts"))).toBe(true);
  expect(modules.filter((id) => id.includes("/locales/"))).toEqual([]);
});

test("a translation brings its own texts and nothing else", async () => {
  const modules = await modulesOf("./de.ts");
  expect(modules.some((id) => id.endsWith("/locales/de/project-form.ts"))).toBe(true);
  expect(modules.filter((id) => !/\/locales\/de[./]|\/messages\/words\.ts$/.test(id))).toEqual([]);
});
