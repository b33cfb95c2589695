import { fork } from "node:child_process";
import { once } from "node:events";
import { table } from "../lib/table.mjs";
import { compareInProcess, timeToCreate } from "./in-process.mjs";
import { compareOverHttp } from "./over-http.mjs";

/** The least share of the bare handler's requests. The goals are 0.5 in process and 0.6 over HTTP. */
const LEAST = { "in process": 0.25, "over HTTP": 0.3 };
const GOALS = { "in process": 0.5, "over HTTP": 0.6 };
const MOST_BYTES = 4096;
const MOST_LOOKUP = 1.5;

/** @type {string[]} */
const problems = [];

/**
 * @param {keyof typeof LEAST} transport
 * @param {Awaited<ReturnType<typeof compareInProcess>>} results
 */
function print(transport, results) {
  const rows = results.flatMap(({ call, figures }) => {
    const share = 1 / (figures.find(({ name }) => name === "sandbox")?.ratio ?? Number.NaN);
    if (!(share >= LEAST[transport])) {
      problems.push(`${call} ${transport}: ${share.toFixed(2)} of the bare handler. ${LEAST[transport]} is the least.`);
    }
    return figures.map(({ name, median, low, high, ratio }) => [
      call,
      name,
      (1 / ratio).toFixed(2),
      Math.round(1e6 / median).toString(),
      `${median.toFixed(0)} (${low.toFixed(0)}–${high.toFixed(0)})`,
    ]);
  });
  console.log(
    `Requests ${transport}, by CPU time: how many one core answers in a second. The goal is ${GOALS[transport]}.\n`,
  );
  console.log(table(["call", "who", "share", "requests/s", "µs (quartiles)"], rows));
  console.log();
}

print("in process", await compareInProcess());
print("over HTTP", await compareOverHttp());

const { median, slowest } = timeToCreate();
console.log(`createSandbox(): ${median.toFixed(2)} ms, at most ${slowest.toFixed(2)} ms\n`);

const child = fork(new URL("./many-projects.mjs", import.meta.url), { execArgv: ["--expose-gc"] });
const [{ project, brand, figures }] = await once(child, "message");
child.disconnect();
console.log("Memory for each of 100,000 projects, where the goal is less than 4 kB:");
console.log(
  `  ${Math.round(project)} bytes; with a brand, its two jobs, influencer and kept answer ${Math.round(brand)} bytes\n`,
);
if (!(project < MOST_BYTES)) problems.push(`A project takes ${Math.round(project)} bytes. ${MOST_BYTES} is the most.`);

console.log("Finding a project by its customerExternalId, which should not depend on how many there are:\n");
console.log(
  table(
    ["", "ratio", "µs (quartiles)"],
    figures.map((/** @type {import("../lib/ratio.mjs").Result} */ { name, median, low, high, ratio }) => [
      name,
      ratio.toFixed(2),
      `${median.toFixed(0)} (${low.toFixed(0)}–${high.toFixed(0)})`,
    ]),
  ),
);
const lookup = figures.at(-1).ratio;
if (!(lookup <= MOST_LOOKUP))
  problems.push(`Finding one of 100,000 takes ${lookup.toFixed(2)} times as long as of 1,000.`);

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
