import { el, show } from "./dom.js";

/**
 * @param {HTMLElement} place
 * @returns {import("./section.js").Update}
 */
export function requests(place) {
  const list = el("ol");
  place.append(el("div", { className: "log", tabIndex: 0, role: "group", "aria-label": "The latest requests" }, list));
  return (state) =>
    show(list, state.requests, (all) =>
      all.length === 0
        ? [el("li", { className: "quiet" }, "None yet. Call the API with the key below.")]
        : all.map(row),
    );
}

/** @param {import("./api.js").Overview["requests"][number]} request */
function row({ at, method, path, status, took }) {
  const kind = status === null ? "bad" : status >= 500 ? "bad" : status >= 400 ? "warn" : "good";
  return el(
    "li",
    {},
    el("time", { dateTime: new Date(at).toISOString() }, new Date(at).toISOString().slice(11, 19)),
    el("span", { className: `status ${kind}` }, status ?? (took === null ? "…" : "lost")),
    el("span", { className: "path" }, el("b", {}, method), ` ${path}`),
    el(
      "span",
      { className: "quiet" },
      took === null ? "" : took < 10 ? `${took.toFixed(1)} ms` : `${Math.round(took)} ms`,
    ),
  );
}
