import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(`${root}/README.md`, "utf8");

test.each(["vitest", "msw", "playwright"])("the README shows the recipe for %s as it is run", (name) => {
  const recipe = readFileSync(`${root}/recipes/${name}.recipe.ts`, "utf8");
  expect(readme).toContain(`\`\`\`ts\n${recipe}\`\`\``);
});

test("the recipe for Playwright passes", { timeout: 180_000 }, async () => {
  const cli = createRequire(import.meta.url).resolve("@playwright/test/cli");
  const env = { ...process.env, NODE_OPTIONS: "--conditions=layers-kit-source" };
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [cli, "test", "--config", "recipes/playwright.config.ts"],
    { cwd: root, env },
  );
  expect(stdout).toContain("1 passed");
});
