import { chromium } from "playwright";
import { findBrowser } from "../../../scripts/lib/browser.mjs";
import { repository } from "../../../scripts/lib/workspace.mjs";
import { compare, quantile } from "../lib/ratio.mjs";
import { table } from "../lib/table.mjs";
import { servePages } from "./pages.mjs";
import { typeEverywhere } from "./type.mjs";

/** Times the native page. */
const MOST = 1.5;

const executablePath = await findBrowser(repository);
if (!executablePath) throw new Error("There is no Chromium: install one, or name it in CHROMIUM_PATH.");
const pages = await servePages();
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-quic"] });
const names = /** @type {const} */ (["native inputs", "ProjectForm"]);
/** @type {Map<string, import("./type.mjs").Typed[]>} */
const typed = new Map(names.map((name) => [name, []]));
/** @param {typeof names[number]} name */
const round = (name) => async () => {
  const figures = await typeEverywhere(browser, pages.address(name));
  typed.get(name)?.push(figures);
  return figures.inp;
};
const results = await compare(
  { "native inputs": round("native inputs"), ProjectForm: round("ProjectForm") },
  { floor: "native inputs", rounds: 7 },
).finally(async () => {
  await browser.close();
  pages.close();
});

/** @param {string} name @param {"slowest" | "typical" | "keys"} figure */
const median = (name, figure) =>
  quantile(
    (typed.get(name) ?? []).map((round) => round[figure]),
    0.5,
  ).toFixed(0);
console.log("Interaction to next paint while typing, on a processor slowed down four times.\n");
console.log(
  table(
    ["page", "ratio", "INP, ms (quartiles)", "slowest key", "typical key", "keys"],
    results.map(({ name, ratio, median: inp, low, high }) => [
      name,
      ratio.toFixed(2),
      `${inp.toFixed(0)} (${low.toFixed(0)}–${high.toFixed(0)})`,
      .../** @type {const} */ (["slowest", "typical", "keys"]).map((figure) => median(name, figure)),
    ]),
  ),
);
const ratio = results.find(({ name }) => name === "ProjectForm")?.ratio ?? Number.NaN;
if (!(ratio <= MOST)) {
  console.error(
    `\nProjectForm answers a key ${ratio.toFixed(2)} times as slowly as native inputs. ${MOST} is the most.`,
  );
  process.exitCode = 1;
}
