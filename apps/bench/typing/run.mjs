import { chromium } from "playwright";
import { findBrowser } from "../../../scripts/lib/browser.mjs";
import { repository } from "../../../scripts/lib/workspace.mjs";
import { compare, quantile } from "../lib/ratio.mjs";
import { table } from "../lib/table.mjs";
import { forms } from "./forms.mjs";
import { inpOf } from "./interactions.mjs";
import { servePages } from "./pages.mjs";
import { typeEverywhere } from "./type.mjs";

/** Times the native page. */
const MOST = 1.5;

const executablePath = await findBrowser(repository);
if (!executablePath) throw new Error("There is no Chromium: install one, or name it in CHROMIUM_PATH.");
const pages = await servePages();
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-quic"] });

/** @param {import("./forms.mjs").Form} form */
async function measure(form) {
  const named = { "native inputs": form.native, [form.name]: form.kit };
  /** @type {Map<string, number[]>} */
  const keys = new Map();
  const rounds = Object.entries(named).map(([name, page]) => [
    name,
    async () => {
      const interactions = await typeEverywhere(browser, pages.address(page), form);
      keys.set(name, [...(keys.get(name) ?? []), ...interactions]);
      return inpOf(interactions);
    },
  ]);
  const results = await compare(Object.fromEntries(rounds), { floor: "native inputs", rounds: 9 });
  const rows = results.map(({ name, ratio, median, low, high }) => [
    name,
    ratio.toFixed(2),
    `${median.toFixed(1)} (${low.toFixed(1)}–${high.toFixed(1)})`,
    quantile(keys.get(name) ?? [], 0.5).toFixed(1),
    `${keys.get(name)?.length}`,
  ]);
  return { rows, ratio: results.find(({ name }) => name === form.name)?.ratio ?? Number.NaN };
}

try {
  console.log("Interaction to next paint while typing, on a processor slowed down four times.\n");
  for (const form of forms) {
    const { rows, ratio } = await measure(form);
    console.log(table(["page", "ratio", "INP, ms (quartiles)", "typical key", "keys"], rows), "\n");
    if (ratio <= MOST) continue;
    console.error(
      `${form.name} answers a key ${ratio.toFixed(2)} times as slowly as native inputs. ${MOST} is the most.\n`,
    );
    process.exitCode = 1;
  }
} finally {
  await browser.close();
  pages.close();
}
