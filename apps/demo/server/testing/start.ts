import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type Demo, startDemo } from "../demo.ts";
import { readSettings } from "../env.ts";

/** A demo on free ports, as environment variables would start it, closed when the test ends. */
export async function startTestDemo(env: Record<string, string> = {}, builtWebDir?: string): Promise<Demo> {
  const webDir = builtWebDir ?? bareWebDir();
  const demo = await startDemo({
    settings: readSettings({ PORT: "0", SANDBOX_PORT: "0", SANDBOX_SPEED: "20000", ...env }),
    webDir,
    storybookDir: join(webDir, "storybook-static"),
  });
  onTestFinished(() => demo.close());
  return demo;
}

/** A page without a build, for tests that do not look at it. */
function bareWebDir(): string {
  const directory = mkdtempSync(join(tmpdir(), "layers-demo-web-"));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  writeFileSync(join(directory, "index.html"), "<!doctype html><title>Dashboard</title>");
  return directory;
}
