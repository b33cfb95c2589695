import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { promisify } from "node:util";

const autocannon = createRequire(import.meta.url).resolve("autocannon");

/**
 * @typedef {object} Loaded
 * @property {number} requests that were answered 200
 * @property {number} perSecond
 * @property {number} p50 milliseconds
 * @property {number} p99 milliseconds
 */

/**
 * Sends as many requests as are answered over 50 connections, from a process of its own.
 *
 * @param {string} url
 * @param {readonly string[]} headers as `name=value`
 * @param {number} seconds whole ones
 * @returns {Promise<Loaded>}
 */
export async function load(url, headers, seconds) {
  const args = ["--json", "--no-progress", "--connections", "50", "--duration", `${seconds}`];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [autocannon, ...args, ...headers.flatMap((header) => ["--headers", header]), url],
    { maxBuffer: 1 << 24 },
  );
  const { "2xx": requests, non2xx, errors, duration, latency } = JSON.parse(stdout);
  if (non2xx > 0 || errors > 0 || requests === 0)
    throw new Error(`${url}: ${requests} were answered well, ${non2xx} not, ${errors} not at all.`);
  return { requests, perSecond: requests / duration, p50: latency.p50, p99: latency.p99 };
}
