import { compareProxies } from "./compare.mjs";
import { judge } from "./floor.mjs";
import { print } from "./print.mjs";

const results = await compareProxies();
print(results);
const problems = judge(results);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
