import { build } from "vite";
import { expect, test } from "vitest";

test("the routes half brings no schema library into a bundle", async () => {
  const result = await build({
    logLevel: "silent",
    configFile: false,
    build: { write: false, lib: { entry: new URL("./index.ts", import.meta.url).pathname, formats: ["es"] } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !("output" in output)) throw new Error("the bundle was not built");
  const modules = output.output.flatMap((chunk) => (chunk.type === "chunk" ? Object.keys(chunk.modules) : []));
  expect(modules.filter((id) => /zod|\.schemas\.ts|\.server\.|\/server-/.test(id))).toEqual([]);
  expect(modules.some((id) => id.endsWith("schedule.routes.ts"))).toBe(true);
});
