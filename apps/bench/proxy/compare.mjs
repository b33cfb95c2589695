import { once } from "node:events";
import { startMeasured } from "../lib/cpu.mjs";
import { compare, quantile, summarise } from "../lib/ratio.mjs";
import { load } from "./load.mjs";

export const floor = "node:http + undici, by hand";
export const ours = "@layers-kit/proxy, everything on";
export const hono = "Hono's proxy helper";
export const express = "Express + http-proxy-middleware";

/** Each is a module of `servers/` and runs in a process of its own. */
const contenders = {
  [floor]: "by-hand",
  "@fastify/http-proxy": "fastify-http-proxy",
  [ours]: "layers-kit",
  [express]: "express-http-proxy-middleware",
  [hono]: "hono-proxy",
};

const path = "/api/layers/v1/content/cnt_acme";
const headers = { "x-layers-kit": "1", cookie: "session=anna", "sec-fetch-site": "same-origin" };

/**
 * @typedef {import("../lib/ratio.mjs").Result} Result
 *
 * @typedef {object} Proxies
 * @property {Result[]} perSecond
 * @property {Result[]} cpu microseconds of CPU a request, user and system together
 * @property {Map<string, { p50: number, p99: number }>} latency medians of the rounds, in milliseconds
 * @property {number} bytes of the answer
 */

/**
 * Puts the same load on each proxy in turn, round after round. All stand before the same API and answer the same bytes.
 *
 * @param {{ rounds?: number, seconds?: number }} [options]
 * @returns {Promise<Proxies>}
 */
export async function compareProxies({ rounds = 9, seconds = 3 } = {}) {
  const started = [];
  try {
    const api = await start("api");
    started.push(api);
    const wanted = await (await fetch(`${api.url}/v1/content/cnt_acme`)).text();
    /** @type {Record<string, () => Promise<number>>} */
    const contestants = {};
    /** @type {Map<string, number[]>} */
    const cpu = new Map();
    /** @type {Map<string, import("./load.mjs").Loaded[]>} */
    const loads = new Map();
    for (const [name, module] of Object.entries(contenders)) {
      const server = await start(module, api.url);
      started.push(server);
      const answer = await fetch(server.url + path, { headers });
      const text = await answer.text();
      if (answer.status !== 200 || text !== wanted) throw new Error(`${name} answers ${answer.status}: ${text}`);
      contestants[name] = async () => {
        const before = await server.cpu();
        const sent = Object.entries(headers).map(([header, value]) => `${header}=${value}`);
        const loaded = await load(server.url + path, sent, seconds);
        cpu.set(name, [...(cpu.get(name) ?? []), ((await server.cpu()) - before) / loaded.requests]);
        loads.set(name, [...(loads.get(name) ?? []), loaded]);
        return loaded.perSecond;
      };
    }
    const warmUp = 2;
    const perSecond = await compare(contestants, { floor, rounds, warmUp });
    return {
      perSecond,
      cpu: summarise(
        new Map(Object.keys(contenders).map((name) => [name, (cpu.get(name) ?? []).slice(warmUp)])),
        floor,
      ),
      latency: new Map(
        [...loads].map(([name, all]) => {
          const counted = all.slice(warmUp);
          const median = (/** @type {"p50" | "p99"} */ of) =>
            quantile(
              counted.map((one) => one[of]),
              0.5,
            );
          return [name, { p50: median("p50"), p99: median("p99") }];
        }),
      ),
      bytes: Buffer.byteLength(wanted),
    };
  } finally {
    await Promise.all(started.map(({ stop }) => stop()));
  }
}

/**
 * @param {string} module of `servers/`
 * @param {readonly string[]} args
 */
async function start(module, ...args) {
  const measured = startMeasured(new URL(`./servers/${module}.mjs`, import.meta.url), args);
  const [message] = await Promise.race([
    once(measured.child, "message"),
    once(measured.child, "exit").then(([code]) => {
      throw new Error(`${module} ended with exit code ${code} before it listened.`);
    }),
  ]);
  return { ...measured, url: `http://127.0.0.1:${message.port}` };
}
