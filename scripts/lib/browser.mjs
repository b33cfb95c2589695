import { accessSync, constants, statSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { Problem } from "./problem.mjs";
import { run } from "./process.mjs";

const commands = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const macApplications = [
  "Chromium.app/Contents/MacOS/Chromium",
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
];
const windowsPrograms = ["Google/Chrome/Application/chrome.exe", "Chromium/Application/chrome.exe"];

/**
 * The executable of an installed Chromium or Chrome that starts, else undefined.
 *
 * @param {string} root
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 */
export async function findBrowser(root, env = process.env, platform = process.platform) {
  const chosen = env.CHROMIUM_PATH;
  if (chosen) {
    if (await starts(chosen, platform)) return chosen;
    throw new Problem(
      `CHROMIUM_PATH is "${chosen}", which does not start: point it at a Chrome or Chromium, or unset it.`,
    );
  }
  for (const path of [...installedPaths(env, platform), ...playwrightPaths(root)]) {
    if (await starts(path, platform)) return path;
  }
  return undefined;
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 */
function installedPaths(env, platform) {
  if (platform === "darwin") {
    const folders = ["/Applications", join(env.HOME ?? "", "Applications")];
    return folders.flatMap((folder) => macApplications.map((name) => join(folder, name)));
  }
  if (platform === "win32") {
    const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    );
    return folders.flatMap((folder) => windowsPrograms.map((name) => join(folder, name)));
  }
  const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
  return commands.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * Where Playwright's own download would be, if it was ever made.
 *
 * @param {string} root
 * @returns {string[]}
 */
function playwrightPaths(root) {
  try {
    return [createRequire(join(root, "package.json"))("playwright").chromium.executablePath()];
  } catch {
    return [];
  }
}

/**
 * A file is not enough: a snap's placeholder, or a download that lacks its system libraries, only prints an error. On
 * Windows asking would open a window.
 *
 * @param {string} path
 * @param {NodeJS.Platform} platform
 */
async function starts(path, platform) {
  if (!isExecutable(path)) return false;
  if (platform === "win32") return true;
  const { code } = await run([path, "--version"], { cwd: "/", capture: true, timeout: 20_000 });
  return code === 0;
}

/** @param {string} path */
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
