import { nodeProblem } from "./lib/node-version.mjs";

// As in start.mjs: nothing newer than this file may be parsed before the check has spoken.
const problem = nodeProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else {
  import("./lib/bench.mjs").then(({ bench }) => bench(process.argv.slice(2)));
}
