import { chmodSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryTree, writeCommand, writeTree } from "../testing/temporary.ts";
import { findBrowser } from "./browser.mjs";

const starts = 'echo "Chromium 150"';
/** What Ubuntu puts in a browser's place: it is there, it runs, and it is no browser. */
const placeholder = "echo 'requires the chromium snap to be installed' >&2; exit 1";

/** Installed commands by path. Nothing of the machine the test runs on is looked at. */
function machine(commands: Record<string, string>) {
  const root = temporaryTree();
  for (const [path, lines] of Object.entries(commands)) writeCommand(join(root, path), lines);
  const env = { PATH: `${join(root, "bin")}:${join(root, "sbin")}`, HOME: root };
  return {
    root,
    env,
    find: (more = {}, platform: NodeJS.Platform = "linux") => findBrowser(root, { ...env, ...more }, platform),
  };
}

test("Chromium is taken before Chrome, wherever each is on the PATH", async () => {
  const { root, find } = machine({ "bin/google-chrome": starts, "sbin/chromium": starts });
  expect(await find()).toBe(join(root, "sbin/chromium"));
});

test.each(["chromium-browser", "google-chrome-stable", "google-chrome"])("%s will do", async (name) => {
  const { root, find } = machine({ [`bin/${name}`]: starts });
  expect(await find()).toBe(join(root, "bin", name));
});

test("a placeholder, a folder and a file that may not be run are passed over", async () => {
  const { root, find } = machine({
    "bin/chromium": placeholder,
    "bin/google-chrome": starts,
    "sbin/chromium/x": starts,
  });
  writeTree(root, "bin/chromium-browser", "text");
  chmodSync(join(root, "bin/chromium-browser"), 0o644);
  expect(await find()).toBe(join(root, "bin/google-chrome"));
});

test("CHROMIUM_PATH stands above what is installed", async () => {
  const { root, find } = machine({ "bin/chromium": starts, "opt/mine": starts });
  expect(await find({ CHROMIUM_PATH: join(root, "opt/mine") })).toBe(join(root, "opt/mine"));
});

test("a CHROMIUM_PATH that does not start is said, not passed over", async () => {
  const { root, find } = machine({ "bin/chromium": starts, "opt/mine": placeholder });
  await expect(find({ CHROMIUM_PATH: join(root, "opt/mine") })).rejects.toThrow(
    /^CHROMIUM_PATH is ".*mine", which does not/,
  );
  await expect(find({ CHROMIUM_PATH: "/nowhere" })).rejects.toThrow("CHROMIUM_PATH");
});

test("on a Mac the applications of everybody and of this person are looked at", async () => {
  const path = "Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
  const { root, find } = machine({ [path]: starts });
  expect(await find({}, "darwin")).toBe(join(root, path));
});

test("on Windows the program folders are looked at, and no window is opened to find out", async () => {
  const { root, find } = machine({ "pf/Google/Chrome/Application/chrome.exe": "touch opened; exit 1" });
  expect(await find({ PROGRAMFILES: join(root, "pf") }, "win32")).toBe(
    join(root, "pf/Google/Chrome/Application/chrome.exe"),
  );
});

test("a browser that Playwright once downloaded counts as installed, after the system's own", async () => {
  const { root, find } = machine({ "cache/chrome": starts });
  writeTree(root, "node_modules/playwright/package.json", '{"name":"playwright","main":"index.js"}');
  const path = join(root, "cache/chrome");
  writeTree(
    root,
    "node_modules/playwright/index.js",
    `exports.chromium = { executablePath: () => ${JSON.stringify(path)} };`,
  );
  expect(await find()).toBe(path);
  writeCommand(join(root, "bin/chromium"), starts);
  expect(await find()).toBe(join(root, "bin/chromium"));
});

test("a machine without any has none", async () => {
  expect(await machine({}).find()).toBeUndefined();
});
