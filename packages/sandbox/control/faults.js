import { call } from "./api.js";
import { button, controlOf, el, field, select, show } from "./dom.js";

/** @type {readonly (readonly [kind: string, words: string])[]} */
const kinds = [
  ["status", "Refused: 429, 500, 502, 503"],
  ["latency", "Slow answer"],
  ["answer-dropped", "Answer lost after the work"],
  ["connection-reset", "Connection reset"],
  ["truncated-json", "Answer breaks off"],
  ["malformed-json", "Half the JSON"],
  ["html", "HTML, no JSON"],
  ["kill-switch", "Key suspended"],
];
const statuses = ["503", "429", "500", "502"];

/**
 * @param {HTMLElement} place
 * @param {import("./section.js").Act} act
 * @returns {import("./section.js").Update}
 */
export function faults(place, act) {
  const list = el("ul", { className: "rows" });
  const kind = select(kinds, { id: "fault-kind" });
  const on = el("input", {
    id: "fault-on",
    list: "endpoints",
    placeholder: "every endpoint",
    autocomplete: "off",
    spellcheck: false,
  });
  const endpoints = el("datalist", { id: "endpoints" });
  const status = field("Status", select(statuses.map((one) => [one, one])));
  const ms = field("Milliseconds", el("input", { type: "number", min: "0", value: "3000", required: true }));
  const share = el("input", { type: "number", min: "1", max: "100", value: "100", required: true });
  const count = el("input", { type: "number", min: "1", placeholder: "no end" });
  const form = el(
    "form",
    {},
    el("div", { className: "row" }, field("What", kind, { whole: true }), status, ms),
    el("div", { className: "row" }, field("Where", on), endpoints),
    el("div", { className: "row" }, field("Percent of calls", share), field("How often", count)),
    el("div", { className: "actions" }, el("button", { type: "submit", className: "primary" }, "Add fault")),
  );
  const adapt = () => {
    status.hidden = kind.value !== "status";
    ms.hidden = kind.value !== "latency";
    controlOf(ms).disabled = ms.hidden;
  };
  kind.addEventListener("change", adapt);
  adapt();
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const body = {
      kind: kind.value,
      ...(kind.value === "status" && { status: Number(controlOf(status).value) }),
      ...(kind.value === "latency" && { ms: Number(controlOf(ms).value) }),
      ...(on.value.trim() && { on: on.value.trim() }),
      ...(share.value !== "100" && { probability: Number(share.value) / 100 }),
      ...(count.value && { count: Number(count.value) }),
    };
    void act("The fault is in force.", () => call("POST", "/faults", body));
  });
  place.append(form, list);

  return (state) => {
    show(endpoints, state.choices.endpoints, (names) => ["*", ...names].map((value) => el("option", { value })));
    show(list, state.faults, (all) => all.map((fault) => row(fault, act)));
  };
}

/**
 * @param {import("./api.js").Overview["faults"][number]} fault
 * @param {import("./section.js").Act} act
 */
function row(fault, act) {
  const name = kinds.find(([kind]) => kind === fault.kind)?.[1] ?? fault.kind;
  const detail = [
    fault.kind === "status" && String(fault.status),
    fault.kind === "latency" && `${fault.ms} ms`,
    fault.probability !== undefined && `${Math.round(fault.probability * 100)} %`,
    fault.count !== undefined && `${fault.count} in all`,
    `${fault.hits} so far`,
  ];
  return el(
    "li",
    {},
    el(
      "div",
      {},
      el("strong", {}, fault.kind === "status" ? "Refused" : name),
      " ",
      el("code", {}, fault.on ?? "*"),
      el("p", { className: "quiet" }, detail.filter(Boolean).join(" · ")),
    ),
    el(
      "div",
      { className: "actions small" },
      button("Remove", () => act("The fault is gone.", () => call("DELETE", `/faults/${fault.id}`)), {
        "aria-label": `Remove ${name} on ${fault.on ?? "every endpoint"}`,
        "data-key": fault.id,
      }),
    ),
  );
}
