import { nodeProblem } from "./lib/node-version.mjs";

// As in start.mjs: nothing newer than this file may be parsed before the check has spoken.
const problem = nodeProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else {
  import("./lib/test-full.mjs").then(({ testFull }) => testFull(process.argv.slice(2)));
}
