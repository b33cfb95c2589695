import { readFileSync } from "node:fs";

/**
 * The sentence to print when this Node is too old, else undefined. Written in the syntax of 2018, as its callers are.
 *
 * @param {string} version
 */
export function nodeProblem(version) {
  const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  const needed = numbers(manifest.engines.node);
  if (atLeast(numbers(version), needed)) return undefined;
  return `This needs Node ${needed.join(".")} or newer, and this is Node ${version}: get a newer one from https://nodejs.org and run the command again.`;
}

/** @param {string} text */
function numbers(text) {
  return (text.match(/\d+/g) || []).slice(0, 3).map(Number);
}

/**
 * @param {number[]} version
 * @param {number[]} needed
 */
function atLeast(version, needed) {
  for (let i = 0; i < needed.length; i++) {
    const difference = (version[i] || 0) - (needed[i] || 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}
