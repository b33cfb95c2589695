import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { proofs } from "../proofs.mjs";
import { install } from "./install.mjs";
import { Problem } from "./problem.mjs";
import { endGroupsOnSignal, run } from "./process.mjs";
import { withResult } from "./proof-table.mjs";
import { repository, tool } from "./workspace.mjs";

/**
 * Runs the long proofs, or those named, and keeps each one's result in docs/proof.md.
 *
 * @param {string[]} names
 */
export async function testFull(names, root = repository) {
  if (process.env.npm_lifecycle_event) await import("./end-with-parent.mjs");
  endGroupsOnSignal();
  try {
    const known = proofs.map(({ name }) => name);
    const unknown = names.find((name) => !known.includes(name));
    if (unknown) throw new Problem(`There is no proof "${unknown}": choose from ${known.join(", ")}.`);
    await install(root, console.log);
    for (const proof of proofs.filter(({ name }) => names.length === 0 || names.includes(name))) {
      console.log(`\n── ${proof.name}`);
      const started = performance.now();
      const { code } = await run([...tool(root, "vitest"), "run", ...proof.vitest], {
        cwd: root,
        env: { ...process.env, ...proof.env },
      });
      const minutes = ((performance.now() - started) / 60_000).toFixed(1);
      const file = join(root, "docs/proof.md");
      const result = `${code === 0 ? "passed" : "failed"} in ${minutes} min`;
      const kept = { name: proof.name, shows: proof.shows, result, commit: commitOf(root), date: today() };
      writeFileSync(file, withResult(readFileSync(file, "utf8"), kept));
      if (code !== 0) process.exitCode = 1;
    }
  } catch (error) {
    console.error(error instanceof Problem ? error.message : error);
    process.exitCode = 1;
  }
}

/** The commit that was proved; a star where there were changes beside it. @param {string} root */
function commitOf(root) {
  const git = (/** @type {string[]} */ ...args) => execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim();
  return git("rev-parse", "--short", "HEAD") + (git("status", "--porcelain", "--untracked-files=no") === "" ? "" : "*");
}

const today = () => new Date().toISOString().slice(0, 10);
