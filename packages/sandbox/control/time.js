import { call } from "./api.js";
import { button, el, field, show } from "./dom.js";

const MINUTE = 60_000;
/** @type {readonly (readonly [string, number])[]} */
const steps = [
  ["1 min", MINUTE],
  ["5 min", 5 * MINUTE],
  ["1 hour", 60 * MINUTE],
  ["1 day", 24 * 60 * MINUTE],
];
const SPEEDS = [1, 20, 1000];

/**
 * @param {HTMLElement} place
 * @param {import("./section.js").Act} act
 * @returns {import("./section.js").Update}
 */
export function time(place, act) {
  const now = el("p", { className: "now" });
  const running = el("div", { className: "actions" });
  const speed = el("input", { type: "number", min: "0.01", max: "1000000", step: "any", required: true, id: "speed" });
  const presets = el("div", { className: "actions small" });
  const step = (/** @type {string} */ name, /** @type {number} */ ms) =>
    button(`+ ${name}`, () => act(`Time went on by ${name}.`, () => call("POST", "/clock/step", { ms })));
  const setSpeed = (/** @type {number} */ to) =>
    act(`Work goes ${to} times as fast.`, () => call("PATCH", "/clock", { speed: to }));
  const form = el(
    "form",
    { className: "row" },
    field("Speed of work", speed),
    el("button", { type: "submit" }, "Set"),
    presets,
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void setSpeed(speed.valueAsNumber);
  });
  place.append(
    now,
    running,
    el(
      "div",
      { className: "actions small", role: "group", "aria-label": "Let time pass" },
      ...steps.map(([name, ms]) => step(name, ms)),
    ),
    form,
  );

  return ({ clock }) => {
    const { held } = clock;
    show(now, { wall: clock.wall.slice(0, 19), held }, ({ wall }) => [
      el("time", { dateTime: clock.wall }, el("strong", {}, wall.slice(11)), ` ${wall.slice(0, 10)} UTC`),
      el("span", { className: held ? "tag warn" : "tag" }, held ? "held" : "running"),
    ]);
    show(running, held, () => [
      button(
        held ? "Let time run" : "Hold time",
        () => act(held ? "Time runs." : "Time stands still.", () => call("PATCH", "/clock", { held: !held })),
        { "data-key": "hold" },
      ),
    ]);
    if (document.activeElement !== speed) speed.value = String(clock.speed);
    show(presets, clock.speed, (current) =>
      SPEEDS.map((to) =>
        button(`${to}×`, () => setSpeed(to), { "aria-pressed": current === to, "data-key": `speed-${to}` }),
      ),
    );
  };
}
