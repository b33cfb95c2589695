import { once } from "node:events";
import { Agent, request } from "node:http";
import { startMeasured } from "../lib/cpu.mjs";
import { compare } from "../lib/ratio.mjs";
import { createBare, createBrand, read } from "./calls.mjs";

const ROUND = 1500;
const CONNECTIONS = 16;
const file = new URL("./server.mjs", import.meta.url);

/**
 * @param {Agent} agent
 * @param {string} url
 * @param {import("./calls.mjs").Call} call
 * @param {number} at
 * @returns {Promise<{ status: number, headers: [string, string][], body: string }>}
 */
function send(agent, url, call, at) {
  const body = call.body(at);
  return new Promise((resolve, reject) => {
    const headers = { ...call.headers(), ...(body !== null && { "Content-Length": String(Buffer.byteLength(body)) }) };
    const asked = request(url + call.path(at), { method: call.method, headers, agent }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (/** @type {string} */ chunk) => {
        text += chunk;
      });
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: ownHeaders(response.headers), body: text }),
      );
    });
    asked.on("error", reject).end(body ?? undefined);
  });
}

/**
 * Without those that the server itself adds.
 *
 * @param {import("node:http").IncomingHttpHeaders} headers
 * @returns {[string, string][]}
 */
function ownHeaders(headers) {
  const added = ["connection", "keep-alive", "date", "content-length", "transfer-encoding"];
  return Object.entries(headers).flatMap(([name, value]) => (added.includes(name) ? [] : [[name, String(value)]]));
}

/** CPU time of the server's process for each call, beside a bare handler behind the same listener. */
export async function compareOverHttp() {
  let at = 0;
  /** @type {ReturnType<typeof startMeasured>[]} */
  const started = [];
  const start = async (/** @type {string[]} */ ...args) => {
    const server = startMeasured(file, args);
    started.push(server);
    const [url] = await once(server.child, "message");
    return { ...server, url: /** @type {string} */ (url) };
  };
  try {
    const sandbox = await start();
    const first = await send(new Agent(), sandbox.url, createBrand, at++);
    const results = [];
    for (const call of [read(JSON.parse(first.body).id), createBare, createBrand]) {
      const sample = await send(new Agent(), sandbox.url, call, at++);
      const floor = await start(JSON.stringify(sample));
      const round = (/** @type {typeof sandbox} */ server) => async () => {
        // Connections of an earlier round may have been idle for too long.
        const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
        const before = await server.cpu();
        let left = ROUND;
        const connection = async () => {
          while (left-- > 0) {
            const { status, body } = await send(agent, server.url, call, at++);
            if (status !== sample.status) throw new Error(`${call.name}: ${status} ${body}`);
          }
        };
        await Promise.all(Array.from({ length: CONNECTIONS }, connection));
        const spent = (await server.cpu()) - before;
        agent.destroy();
        return spent / ROUND;
      };
      const contenders = { "bare handler": round(floor), sandbox: round(sandbox) };
      results.push({ call: call.name, figures: await compare(contenders, { floor: "bare handler", rounds: 7 }) });
    }
    return results;
  } finally {
    for (const server of started) await server.stop();
  }
}
