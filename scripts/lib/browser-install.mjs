import { delimiter, join } from "node:path";
import { findBrowser, isExecutable } from "./browser.mjs";
import { Problem } from "./problem.mjs";
import { run } from "./process.mjs";
import { tool } from "./workspace.mjs";

/**
 * Package managers that have Chromium under that name. What a person types is one line, with what it needs before it.
 *
 * @type {{ command: string, steps: string[][] }[]}
 */
const packageManagers = [
  {
    command: "apt-get",
    // A fresh image has no package lists at all, and fonts are only recommended, yet text without any is not laid out.
    steps: [["update"], ["install", "--yes", "--no-install-recommends", "chromium", "fonts-liberation"]],
  },
  { command: "apk", steps: [["add", "--no-cache", "chromium", "font-liberation"]] },
  { command: "dnf", steps: [["install", "--assumeyes", "chromium"]] },
];

/**
 * @typedef {object} Machine
 * @property {NodeJS.ProcessEnv} env
 * @property {NodeJS.Platform} platform
 * @property {boolean} isRoot
 */

/** @returns {Machine} */
const thisMachine = () => ({ env: process.env, platform: process.platform, isRoot: process.getuid?.() === 0 });

/**
 * A browser for the tests: an installed one, else Playwright's download, else the system's package. The last changes the
 * machine for everybody, so only a CI machine gets it unasked.
 *
 * @param {string} root
 * @param {(text: string) => void} say
 * @param {Machine} [machine]
 * @returns {Promise<string>} the executable
 */
export async function provideBrowser(root, say, machine = thisMachine()) {
  const installed = await findBrowser(root, machine.env, machine.platform);
  if (installed) return installed;

  say("Downloading a browser… (once)");
  await run([...tool(root, "playwright"), "install", "--no-shell", "chromium"], {
    cwd: root,
    env: machine.env,
    capture: true,
    timeout: 120_000,
  });
  const downloaded = await findBrowser(root, machine.env, machine.platform);
  if (downloaded) return downloaded;

  const manager = packageManagers.find(({ command }) => findOnPath(command, machine.env));
  if (manager && machine.isRoot && machine.env.CI === "true") {
    say(`The download failed. Installing Chromium with ${manager.command}… (once)`);
    for (const step of manager.steps) {
      await run([manager.command, ...step], {
        cwd: root,
        env: { ...machine.env, DEBIAN_FRONTEND: "noninteractive" },
        timeout: 600_000,
      });
    }
    const packaged = await findBrowser(root, machine.env, machine.platform);
    if (packaged) return packaged;
  }
  throw new Problem(
    `The tests need a browser, and none could be downloaded. Install one with: ${advice(manager, machine)}`,
  );
}

/**
 * @param {{ command: string, steps: string[][] } | undefined} manager
 * @param {Machine} machine
 */
function advice(manager, { platform, isRoot }) {
  if (manager) {
    const sudo = isRoot ? "" : "sudo ";
    return manager.steps.map((step) => `${sudo}${manager.command} ${step.join(" ")}`).join(" && ");
  }
  if (platform === "darwin") return "brew install --cask google-chrome";
  if (platform === "win32") return "winget install Google.Chrome";
  return "npx playwright install --with-deps chromium";
}

/**
 * @param {string} command
 * @param {NodeJS.ProcessEnv} env
 */
function findOnPath(command, env) {
  return (env.PATH ?? "").split(delimiter).some((folder) => folder !== "" && isExecutable(join(folder, command)));
}
