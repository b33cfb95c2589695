import { createServer } from "node:net";
import { isSystemError, Problem } from "./problem.mjs";

/** The same defaults as the demo server's own, which reads the variables again: here they only serve the early look. */
const defaults = { PORT: "4173", SANDBOX_PORT: "4174", HOST: "127.0.0.1" };

/**
 * Where the demo server will listen. With a key of the real API there is no sandbox, so its port is not looked at.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export function listeners(env) {
  /** @param {keyof typeof defaults} name */
  const text = (name) => env[name]?.trim() || defaults[name];
  /** @type {Map<string, number>} */
  const ports = new Map([["PORT", portNumber("PORT", text("PORT"))]]);
  if (!env.LAYERS_API_KEY?.trim()) ports.set("SANDBOX_PORT", portNumber("SANDBOX_PORT", text("SANDBOX_PORT")));

  const [demo, sandbox] = ports.values();
  if (demo === sandbox && demo !== 0) {
    throw new Problem(`PORT and SANDBOX_PORT are both ${demo}: give each its own, or 0 for any free one.`);
  }
  return { host: text("HOST"), ports };
}

/**
 * @param {string} name
 * @param {string} text
 */
function portNumber(name, text) {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  throw new Problem(`${name} must be a whole number from 0 to 65535, and is "${text}".`);
}

/**
 * Finds a taken port before minutes are spent on an install and a build.
 *
 * @param {string} host
 * @param {Map<string, number>} ports by the variable that sets them
 */
export async function expectFreePorts(host, ports) {
  for (const [name, port] of ports) {
    if (port === 0) continue;
    const code = await listenFailure(host, port);
    if (code === undefined) continue;
    if (code === "EADDRINUSE") {
      const other = await nextFree(host, port, new Set(ports.values()));
      throw new Problem(
        `Port ${port} is in use: stop what uses it, or choose another with ${name}=${other} npm start.`,
      );
    }
    if (code === "EACCES")
      throw new Problem(`Port ${port} is reserved by the system: choose one above 1024 with ${name}.`);
    throw new Problem(`HOST is "${host}", which is not an address of this machine (${code}): try HOST=127.0.0.1.`);
  }
}

/**
 * @param {string} host
 * @param {number} taken
 * @param {Set<number>} planned
 */
async function nextFree(host, taken, planned) {
  for (let port = taken + 100; port <= 65535; port += 100) {
    if (!planned.has(port) && (await listenFailure(host, port)) === undefined) return port;
  }
  return 0;
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<string | undefined>} the system's error code
 */
function listenFailure(host, port) {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once("error", (error) => (isSystemError(error) ? resolve(error.code) : reject(error)));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}
