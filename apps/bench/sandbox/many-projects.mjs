// Run with --expose-gc, in a process of its own: prints what 100,000 projects weigh and how long one of them is looked for.
import { FIRST_KEY } from "@layers-kit/sandbox";
import { cpuPerOperation } from "../lib/cpu.mjs";
import { compare } from "../lib/ratio.mjs";
import { createBare, createBrand, requestOf } from "./calls.mjs";
import { unhurried } from "./in-process.mjs";

const MANY = 100_000;
const FEW = 1000;
const LOOKUPS = 1000;

/** @param {import("./calls.mjs").Call} call @param {number} count */
async function filled(call, count) {
  const { origin, fetch } = unhurried();
  const before = weight();
  for (let at = 0; at < count; at++) {
    const response = await fetch(requestOf(origin, call, at));
    if (response.status !== 201) throw new Error(`${response.status} ${await response.text()}`);
  }
  return { origin, fetch, bytes: (weight() - before) / count };
}

function weight() {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const brand = (await filled(createBrand, 20_000)).bytes;
const few = await filled(createBare, FEW);
const many = await filled(createBare, MANY);

const authorization = { Authorization: `Bearer ${FIRST_KEY}` };
/** @param {typeof many} sandbox @param {number} count */
const lookups = ({ origin, fetch }, count) => {
  let at = 0;
  return () =>
    cpuPerOperation(LOOKUPS, async () => {
      for (let i = 0; i < LOOKUPS; i++) {
        at = (at + 7919) % count;
        const url = `${origin}/v1/projects?customerExternalId=bare-${at}`;
        const { items } = await (await fetch(new Request(url, { headers: authorization }))).json();
        if (items.length !== 1) throw new Error(`bare-${at} was found ${items.length} times.`);
      }
    });
};
const figures = await compare(
  { "among 1,000": lookups(few, FEW), "among 100,000": lookups(many, MANY) },
  { floor: "among 1,000", rounds: 15 },
);
process.send?.({ project: many.bytes, brand, figures });
