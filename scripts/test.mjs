import { nodeProblem } from "./lib/node-version.mjs";

// As in start.mjs: nothing newer than this file may be parsed before the check has spoken.
const problem = nodeProblem(process.versions.node);
if (problem) {
  console.error(problem);
  console.log("0 passed, 1 failed");
  process.exitCode = 1;
} else {
  import("./lib/test.mjs").then(({ test }) => test(process.argv.slice(2)));
}
