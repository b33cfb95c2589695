import { existsSync } from "node:fs";
import { join } from "node:path";
import { fingerprint, stamp } from "./fingerprint.mjs";
import { Problem } from "./problem.mjs";
import { run } from "./process.mjs";
import { manifest, pnpm, workspaceDirs } from "./workspace.mjs";

/**
 * What an installed tree depends on. Of a package.json only what names dependencies: a new script needs no install.
 *
 * @param {string} root
 */
export function installKey(root) {
  const wanted = [".", ...workspaceDirs(root)].map((dir) => {
    const { dependencies, devDependencies, optionalDependencies, peerDependencies, bin } = manifest(root, dir);
    return { dir, dependencies, devDependencies, optionalDependencies, peerDependencies, bin };
  });
  const files = fingerprint(root, ["pnpm-lock.yaml", "pnpm-workspace.yaml", ".npmrc"]);
  return JSON.stringify({ files, wanted, pnpm: pnpm(root), platform: process.platform, arch: process.arch });
}

/**
 * Installs the workspace if what it depends on changed since the last install that succeeded.
 *
 * @param {string} root
 * @param {(text: string) => void} say
 */
export async function install(root, say) {
  const key = installKey(root);
  const installed = stamp(root, "installed");
  if (installed.is(key) && isComplete(root)) return;

  say(existsSync(join(root, "node_modules")) ? "Installing what changed…" : "Installing… (once)");
  installed.clear();
  for (let attempt = 1; ; attempt++) {
    const outcome = await run([...pnpm(root), "install", "--frozen-lockfile"], {
      cwd: root,
      capture: true,
      env: installEnv(process.env),
    });
    if (outcome.missing) {
      throw new Problem("npx is not on the PATH: it comes with Node, so install Node again from https://nodejs.org.");
    }
    // pnpm goes on without an optional package it could not fetch, and the compilers' binaries are optional packages.
    const incomplete = /optional dependency that could not be fetched/.test(outcome.output);
    if (outcome.code === 0 && !incomplete) break;
    const wasCutOff = networkFailure.test(outcome.output) && (await reachesRegistry(root));
    if (attempt === attempts || !wasCutOff) throw installProblem(outcome.output);
  }
  installed.set(key);
}

/** @param {string} root */
function isComplete(root) {
  return [".", ...workspaceDirs(root)].every((dir) => {
    const { dependencies, devDependencies } = manifest(root, dir);
    const names = Object.keys({ ...dependencies, ...devDependencies });
    return names.every((name) => existsSync(join(root, dir, "node_modules", name)));
  });
}

/** @param {NodeJS.ProcessEnv} env */
function installEnv({ NODE_ENV: _production, ...env }) {
  return {
    ...env,
    // No question may wait for an answer that nobody is asked for.
    CI: "true",
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1",
    // The defaults wait for minutes before they admit that there is no network. Another attempt as a whole is as good: it
    // goes on from what was already fetched.
    npm_config_fetch_retry_mintimeout: "500",
    npm_config_fetch_retry_maxtimeout: "3000",
    pnpm_config_fetch_retries: "0",
  };
}

const attempts = 5;

const networkFailure =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|META_FETCH_FAIL|dns error|client error \(Connect\)|error sending request/i;

/**
 * Whether there is a network after all, which only stumbled.
 *
 * @param {string} root
 */
async function reachesRegistry(root) {
  const [, , , wanted = ""] = pnpm(root);
  const command = /** @type {const} */ (["npm", "view", wanted, "version", "--prefer-online", "--fetch-retries=0"]);
  const { code } = await run([...command], { cwd: root, capture: true, timeout: 15_000 });
  return code === 0;
}

/** @param {string} output */
function installProblem(output) {
  if (networkFailure.test(output)) {
    return new Problem(
      "Packages could not be fetched: connect this machine to the network (behind a proxy, set HTTPS_PROXY) and run the command again.",
    );
  }
  return new Problem(`${lastLines(output)}\n\nInstalling failed: the lines above, from pnpm, say why.`);
}

/**
 * @param {string} output
 * @param {number} [count]
 */
export function lastLines(output, count = 20) {
  const lines = output
    .split("\n")
    .filter((line) => line.trim() !== "" && !/^npm warn|^Progress:|^(\S+ build: )?\s+at \S/.test(line));
  return lines.slice(-count).join("\n");
}
