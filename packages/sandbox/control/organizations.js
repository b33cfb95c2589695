import { call } from "./api.js";
import { button, el, field, select, show } from "./dom.js";
import { words } from "./section.js";

/**
 * @param {HTMLElement} place
 * @param {import("./section.js").Act} act
 * @returns {import("./section.js").Update}
 */
export function organizations(place, act) {
  const list = el("ul", { className: "rows" });
  const name = el("input", { required: true, maxLength: 200 });
  const tier = el("select");
  const credits = el("input", { type: "number", min: "0", value: "1000000", required: true });
  const parent = el("select");
  const form = el(
    "form",
    {},
    el("div", { className: "row" }, field("Name", name), field("Tier", tier)),
    el("div", { className: "row" }, field("Credits", credits), field("Child of", parent)),
    el("div", { className: "actions" }, el("button", { type: "submit" }, "Add with a key")),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const body = {
      name: name.value,
      tier: tier.value,
      credits: Number(credits.value),
      ...(parent.value && { parentOrganizationId: parent.value }),
    };
    void act("The organization and its key are there.", async () => {
      const { id } = /** @type {{ id: string }} */ (await call("POST", "/organizations", body));
      await call("POST", `/organizations/${id}/keys`, {});
      name.value = "";
    });
  });
  place.append(list, el("details", {}, el("summary", {}, "Add an organization"), form));

  return (state) => {
    const { tiers } = state.choices;
    show(list, state.organizations, (all) => all.map((row) => line(row, tiers, act)));
    show(tier, tiers, () => tiers.map((value) => el("option", { value }, value)));
    show(
      parent,
      state.organizations.map(({ id, name }) => [id, name]),
      (all) => [
        el("option", { value: "" }, "nobody"),
        ...all.map(([value, name]) => el("option", { value }, name ?? "")),
      ],
    );
  };
}

/**
 * @param {import("./api.js").Overview["organizations"][number]} row
 * @param {readonly string[]} tiers
 * @param {import("./section.js").Act} act
 */
function line(row, tiers, act) {
  const change = (/** @type {string} */ done, /** @type {object} */ body) =>
    act(done, () => call("PATCH", `/organizations/${row.id}`, body));
  const tier = select(
    tiers.map((each) => [each, each]),
    { "aria-label": `Tier of ${row.name}`, "data-key": `tier ${row.id}` },
  );
  tier.value = row.tier;
  tier.addEventListener("change", () => void change("The tier has changed.", { tier: tier.value }));
  return el(
    "li",
    { className: "organization" },
    el(
      "div",
      {},
      el("strong", {}, row.name),
      el(
        "p",
        { className: "quiet" },
        `${row.available.toLocaleString("en")} credits${row.reserved ? ` · ${row.reserved.toLocaleString("en")} held` : ""}${row.parentOrganizationId ? " · a child" : ""}`,
      ),
    ),
    el(
      "div",
      { className: "actions small" },
      tier,
      row.available > 0
        ? button("Empty wallet", () => change("The wallet is empty.", { credits: 0 }), {
            "data-key": `wallet ${row.id}`,
          })
        : button("Fill wallet", () => change("The wallet is full.", { credits: 1_000_000 }), {
            "data-key": `wallet ${row.id}`,
          }),
    ),
    el(
      "dl",
      {},
      ...Object.entries(row.budgets).flatMap(([name, { limit, remaining }]) => [
        el("dt", {}, words(name)),
        el(
          "dd",
          {},
          el("meter", { max: limit, value: remaining, low: limit / 5, "aria-label": `${words(name)} left` }),
          ` ${remaining} of ${limit}`,
        ),
      ]),
    ),
    ...row.keys.map((key) =>
      el(
        "p",
        { className: "key" },
        el("code", {}, key.secret),
        " ",
        el("span", { className: "quiet" }, key.scopes.includes("*") ? "all scopes" : key.scopes.join(", ")),
        " ",
        copy(key.secret, act),
      ),
    ),
  );
}

/**
 * @param {string} secret
 * @param {import("./section.js").Act} act
 */
function copy(secret, act) {
  return button("Copy", () => act("The key is copied.", () => navigator.clipboard.writeText(secret)), {
    "data-key": `copy ${secret}`,
    "aria-label": `Copy the key ${secret}`,
  });
}
