import { chromium } from "playwright";
import { findBrowser } from "../../../scripts/lib/browser.mjs";
import { repository } from "../../../scripts/lib/workspace.mjs";
import { compare, quantile } from "../lib/ratio.mjs";
import { table } from "../lib/table.mjs";
import { inpOf } from "./interactions.mjs";
import { servePages } from "./pages.mjs";
import { typeEverywhere } from "./type.mjs";

/** Times the native page. */
const MOST = 1.5;

const executablePath = await findBrowser(repository);
if (!executablePath) throw new Error("There is no Chromium: install one, or name it in CHROMIUM_PATH.");
const pages = await servePages();
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-quic"] });
const names = /** @type {const} */ (["native inputs", "ProjectForm"]);
/** @type {Map<string, number[]>} */
const keys = new Map(names.map((name) => [name, []]));
/** @param {typeof names[number]} name */
const round = (name) => async () => {
  const interactions = await typeEverywhere(browser, pages.address(name));
  keys.get(name)?.push(...interactions);
  return inpOf(interactions);
};
const results = await compare(
  { "native inputs": round("native inputs"), ProjectForm: round("ProjectForm") },
  { floor: "native inputs", rounds: 9 },
).finally(async () => {
  await browser.close();
  pages.close();
});

console.log("Interaction to next paint while typing, on a processor slowed down four times.\n");
console.log(
  table(
    ["page", "ratio", "INP, ms (quartiles)", "typical key", "keys"],
    results.map(({ name, ratio, median, low, high }) => [
      name,
      ratio.toFixed(2),
      `${median.toFixed(1)} (${low.toFixed(1)}–${high.toFixed(1)})`,
      quantile(keys.get(name) ?? [], 0.5).toFixed(1),
      `${keys.get(name)?.length}`,
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
