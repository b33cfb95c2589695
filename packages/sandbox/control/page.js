import { call } from "./api.js";
import { byId } from "./dom.js";
import { faults } from "./faults.js";
import { organizations } from "./organizations.js";
import { outcomes } from "./outcomes.js";
import { requests } from "./requests.js";
import { time } from "./time.js";
import { work } from "./work.js";

const EVERY = 1000;

const notice = byId("notice");

/** @type {import("./section.js").Act} */
async function act(done, perform) {
  try {
    await perform();
    say(done);
    await refresh();
    return true;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error), true);
    return false;
  }
}

/**
 * @param {string} words
 * @param {boolean} [bad]
 */
function say(words, bad = false) {
  notice.textContent = words;
  notice.classList.toggle("bad", bad);
}

const sections = [
  time(byId("time"), act),
  faults(byId("faults"), act),
  outcomes(byId("outcomes"), act),
  requests(byId("requests")),
  work(byId("work"), act),
  organizations(byId("organizations"), act),
];

async function refresh() {
  const state = /** @type {import("./api.js").Overview} */ (await call("GET", "/state"));
  for (const update of sections) update(state);
}

let isAway = false;
async function watch() {
  for (;;) {
    if (document.visibilityState === "visible") {
      await refresh().then(
        () => {
          if (isAway) say("The sandbox answers again.");
          isAway = false;
        },
        (error) => {
          isAway = true;
          say(error.message, true);
        },
      );
    }
    await new Promise((resolve) => setTimeout(resolve, EVERY));
  }
}
void watch();

const dialog = /** @type {HTMLDialogElement} */ (byId("reset-dialog"));
byId("reset").addEventListener("click", () => dialog.showModal());
byId("reset-cancel").addEventListener("click", () => dialog.close());
byId("reset-confirm").addEventListener("click", async () => {
  dialog.close();
  await act("Everything is forgotten.", () => call("POST", "/reset"));
});
