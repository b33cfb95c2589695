import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("nothing that the core imports is of Node", () => {
  const seen = new Set<string>();
  const walk = (file: URL): void => {
    if (seen.has(file.href)) return;
    seen.add(file.href);
    const code = readFileSync(file, "utf8");
    for (const [, specifier = ""] of code.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)) {
      expect(specifier, file.pathname).not.toMatch(/^node:|^@hono\/node-server|-js$/);
      const next = new URL(specifier, file);
      if (specifier.startsWith(".") && existsSync(next)) walk(next);
    }
  };
  walk(new URL("./index.ts", import.meta.url));
  expect(seen.size).toBeGreaterThan(30);
});
