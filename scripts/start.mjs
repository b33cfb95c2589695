import { nodeProblem } from "./lib/node-version.mjs";

// Everything else is imported only after this check: an old Node would stop at the first line of newer syntax it meets,
// and print that instead of the one sentence that helps.
const problem = nodeProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else {
  import("./lib/start.mjs").then(({ start }) => start());
}
