import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryTree, writeCommand, writeTree } from "../testing/temporary.ts";
import { provideBrowser } from "./browser-install.mjs";

const places = (path: string) =>
  `mkdir -p $(dirname ${path}); printf '#!/bin/sh\\nexit 0\\n' > ${path}; chmod +x ${path}`;

/** A machine without a browser, whose Playwright downloads one or fails, and whose package manager is given. */
function machine({ downloads = false, manager = "", fails = false } = {}) {
  const root = temporaryTree({
    "node_modules/playwright/package.json": '{"name":"playwright","main":"index.js","bin":"cli.js"}',
  });
  const downloaded = join(root, "cache/chrome");
  const fetches = `
    const { appendFileSync, mkdirSync, writeFileSync } = require("node:fs");
    appendFileSync(${JSON.stringify(join(root, "calls"))}, "playwright " + process.argv.slice(2).join(" ") + "\\n");
    if (!${downloads}) process.exit(1);
    mkdirSync(${JSON.stringify(join(root, "cache"))}, { recursive: true });
    writeFileSync(${JSON.stringify(downloaded)}, "#!/bin/sh\\nexit 0\\n", { mode: 0o755 });`;
  writeTree(root, "node_modules/playwright/cli.js", fetches);
  writeTree(
    root,
    "node_modules/playwright/index.js",
    `exports.chromium = { executablePath: () => ${JSON.stringify(downloaded)} };`,
  );
  if (manager) {
    const packaged = join(root, "bin/chromium");
    writeCommand(
      join(root, "bin", manager),
      `echo "${manager} $@ ($DEBIAN_FRONTEND)" >> ${root}/calls
      case "$*" in *chromium*) ${fails ? "exit 100" : places(packaged)} ;; esac`,
    );
  }
  const calls = () =>
    existsSync(join(root, "calls")) ? readFileSync(join(root, "calls"), "utf8").trim().split("\n") : [];
  const provide = (env: NodeJS.ProcessEnv = {}, isRoot = true, platform: NodeJS.Platform = "linux") =>
    provideBrowser(root, () => {}, { env: { PATH: join(root, "bin"), ...env }, isRoot, platform });
  return { root, calls, provide };
}

const download = "playwright install --no-shell chromium";
const apt = [
  "apt-get update (noninteractive)",
  "apt-get install --yes --no-install-recommends chromium fonts-liberation (noninteractive)",
];

test("an installed browser is used, and nothing is downloaded", async () => {
  const { root, calls, provide } = machine({ downloads: true, manager: "apt-get" });
  writeCommand(join(root, "bin/chromium"), "exit 0");
  expect(await provide({ CI: "true" })).toBe(join(root, "bin/chromium"));
  expect(calls()).toEqual([]);
});

test("without one Playwright's is downloaded, and the system is left alone", async () => {
  const { root, calls, provide } = machine({ downloads: true, manager: "apt-get" });
  expect(await provide({ CI: "true" })).toBe(join(root, "cache/chrome"));
  expect(calls()).toEqual([download]);
});

test("when the download fails, root on a CI machine gets the system's package, after fresh package lists", async () => {
  const { root, calls, provide } = machine({ manager: "apt-get" });
  expect(await provide({ CI: "true" })).toBe(join(root, "bin/chromium"));
  expect(calls()).toEqual([download, ...apt]);
});

test.each(["apk", "dnf"])("%s is known as well", async (manager) => {
  const { root, provide } = machine({ manager });
  expect(await provide({ CI: "true" })).toBe(join(root, "bin/chromium"));
});

test.each([
  ["outside CI", {}, true, ""],
  ["without being root", { CI: "true" }, false, "sudo "],
])("%s nothing is installed, and the one command to run is given", async (_, env, isRoot, sudo) => {
  const { calls, provide } = machine({ manager: "apt-get" });
  await expect(provide(env, isRoot)).rejects.toThrow(
    `Install one with: ${sudo}apt-get update && ${sudo}apt-get install --yes --no-install-recommends chromium fonts-liberation`,
  );
  expect(calls()).toEqual([download]);
});

test("a package manager that fails ends with the command too", async () => {
  const { provide } = machine({ manager: "apt-get", fails: true });
  await expect(provide({ CI: "true" })).rejects.toThrow("Install one with: apt-get update");
});

test.each([
  ["linux", "npx playwright install --with-deps chromium"],
  ["darwin", "brew install --cask google-chrome"],
  ["win32", "winget install Google.Chrome"],
] as const)("without a known package manager %s gets a command that works there", async (platform, command) => {
  await expect(machine().provide({ CI: "true" }, true, platform)).rejects.toThrow(command);
});
