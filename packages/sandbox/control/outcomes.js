import { call } from "./api.js";
import { button, controlOf, el, field, select, show } from "./dom.js";
import { words } from "./section.js";

const leaseStatuses = ["assigned", "partial", "rejected", "in_review", "provisioning", "failed"];

/**
 * @param {HTMLElement} place
 * @param {import("./section.js").Act} act
 * @returns {import("./section.js").Update}
 */
export function outcomes(place, act) {
  const what = el("select", { id: "outcome-what" });
  const status = field("Becomes", select(leaseStatuses.map((each) => [each, words(each)])));
  const code = field("Fails with", el("input", { value: "PLATFORM_ERROR", required: true, spellcheck: false }));
  const times = el("input", { type: "number", min: "1", value: "1", required: true });
  const list = el("ul", { className: "rows" });
  const form = el(
    "form",
    {},
    el("div", { className: "row" }, field("The next", what, { whole: true }), status, code, field("How many", times)),
    el("div", { className: "actions" }, el("button", { type: "submit", className: "primary" }, "Plan")),
  );
  const adapt = () => {
    status.hidden = what.value !== "lease";
    code.hidden = what.value === "lease" || what.value === "approval";
    controlOf(code).disabled = code.hidden;
  };
  what.addEventListener("change", adapt);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const of = what.value;
    const detail =
      of === "lease" ? { status: controlOf(status).value } : of === "approval" ? {} : { code: controlOf(code).value };
    const body = { do: "next", outcome: { of, ...detail }, times: Number(times.value) };
    void act("It is planned.", () => call("POST", "/outcomes", body));
  });
  const forget = el("div", { className: "actions" });
  place.append(form, list, forget);

  return (state) => {
    show(what, state.choices.jobKinds, (jobKinds) => [
      el("option", { value: "lease" }, "request for leased accounts"),
      ...jobKinds.map((kind) => el("option", { value: kind }, `${words(kind)} job`)),
      el("option", { value: "approval" }, "content: needs approval"),
    ]);
    adapt();
    show(list, state.outcomes, (all) =>
      all.map(({ outcome, left, projectId }) =>
        el(
          "li",
          {},
          el(
            "div",
            {},
            el("strong", {}, `Next ${words(outcome.of)}`),
            " ",
            outcome.of === "lease"
              ? words(outcome.status)
              : outcome.of === "approval"
                ? "waits for a yes"
                : outcome.code,
            el("p", { className: "quiet" }, `${left} left${projectId ? ` · only ${projectId}` : ""}`),
          ),
        ),
      ),
    );
    show(forget, state.outcomes.length > 0, (any) =>
      any
        ? [
            button("Forget the plans", () => act("Nothing is planned.", () => call("DELETE", "/outcomes")), {
              "data-key": "forget",
            }),
          ]
        : [],
    );
  };
}
