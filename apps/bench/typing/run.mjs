import { chromium } from "playwright";
import { findBrowser } from "../../../scripts/lib/browser.mjs";
import { repository } from "../../../scripts/lib/workspace.mjs";
import { quantile } from "../lib/ratio.mjs";
import { table } from "../lib/table.mjs";
import { servePages } from "./pages.mjs";
import { typeEverywhere } from "./type.mjs";

/** Times the native page. */
const MOST = 1.5;
const ROUNDS = 7;

const executablePath = await findBrowser(repository);
if (!executablePath) throw new Error("There is no Chromium: install one, or name it in CHROMIUM_PATH.");
const pages = await servePages();
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-quic"] });
const names = /** @type {const} */ (["native inputs", "ProjectForm"]);
/** @type {Map<string, number[][]>} rounds of keys */
const typed = new Map(names.map((name) => [name, []]));
try {
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of round % 2 === 0 ? names : [...names].reverse()) {
      typed.get(name)?.push(await typeEverywhere(browser, pages.address(name)));
    }
  }
} finally {
  await browser.close();
  pages.close();
}

const results = names.map((name) => {
  const rounds = typed.get(name) ?? [];
  const keys = rounds[0] ?? [];
  // A round in which another process had its turn says nothing of the page.
  const usual = keys.map((_, key) =>
    quantile(
      rounds.map((round) => round[key] ?? Number.NaN),
      0.25,
    ),
  );
  const ofRounds = rounds.map((round) => Math.max(...round));
  return { name, keys: keys.length, worst: Math.max(...usual), typical: quantile(usual, 0.5), ofRounds };
});
const floor = results[0]?.worst ?? Number.NaN;
console.log(`Interaction to next paint of ${results[0]?.keys} keys, on a processor slowed down four times.\n`);
console.log(
  table(
    ["page", "ratio", "slowest key, ms", "typical key", "slowest by round (quartiles)"],
    results.map(({ name, worst, typical, ofRounds }) => [
      name,
      (worst / floor).toFixed(2),
      worst.toFixed(0),
      typical.toFixed(0),
      `${quantile(ofRounds, 0.5).toFixed(0)} (${quantile(ofRounds, 0.25).toFixed(0)}–${quantile(ofRounds, 0.75).toFixed(0)})`,
    ]),
  ),
);
const ratio = (results[1]?.worst ?? Number.NaN) / floor;
if (!(ratio <= MOST)) {
  console.error(
    `\nProjectForm answers a key ${ratio.toFixed(2)} times as slowly as native inputs. ${MOST} is the most.`,
  );
  process.exitCode = 1;
}
