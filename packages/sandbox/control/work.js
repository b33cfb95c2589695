import { call } from "./api.js";
import { button, el, show } from "./dom.js";
import { words } from "./section.js";

/**
 * What the sandbox holds, part by part, with what can be brought about for each row.
 *
 * @param {HTMLElement} place
 * @param {import("./section.js").Act} act
 * @returns {import("./section.js").Update}
 */
export function work(place, act) {
  const parts = ["Projects", "Jobs", "Content", "Accounts", "Leased accounts", "Posts"].map((title) => {
    const count = el("span", { className: "tag" });
    const list = el("ul", { className: "rows" });
    const details = el(
      "details",
      { open: title === "Projects" || title === "Jobs" },
      el("summary", {}, title, " ", count),
      list,
    );
    place.append(details);
    return { count, list };
  });
  const bring = (/** @type {string} */ done, /** @type {object} */ body) =>
    act(done, () => call("POST", "/outcomes", body));

  return (state) => {
    const names = new Map(state.projects.items.map(({ id, name }) => [id, name]));
    const project = (/** @type {string} */ id) => names.get(id) ?? id;
    /** @type {readonly { total: number, rows: readonly [unknown, () => Node][] }[]} */
    const lists = [
      part(state.projects, (row) =>
        line(
          row.name,
          [row.customerExternalId, row.status, row.id],
          [
            button(
              row.emptyPortfolio ? "Fill portfolio" : "Empty portfolio",
              () =>
                bring("The portfolio has changed.", {
                  do: "emptyPortfolio",
                  projectId: row.id,
                  empty: !row.emptyPortfolio,
                }),
              {
                "data-key": row.id,
                "aria-label": `${row.emptyPortfolio ? "Fill" : "Empty"} portfolio of ${row.name}`,
              },
            ),
          ],
        ),
      ),
      part(state.jobs, (row) =>
        line(
          words(row.kind),
          [row.stage ? words(row.stage) : row.status, project(row.projectId)],
          row.status === "running"
            ? [
                button(
                  "Fail",
                  () => bring("The job has failed.", { do: "failJob", jobId: row.id, code: "PLATFORM_ERROR" }),
                  {
                    "data-key": row.id,
                    "aria-label": `Fail the ${words(row.kind)} job of ${project(row.projectId)}`,
                  },
                ),
              ]
            : [],
          row.progress,
        ),
      ),
      part(state.content, (row) =>
        line(
          words(row.format ?? "own upload"),
          [words(row.approvalStatus), project(row.projectId)],
          row.approvalStatus === "not_required"
            ? [
                button(
                  "Require approval",
                  () => bring("The content waits for a yes.", { do: "requireApproval", containerId: row.id }),
                  {
                    "data-key": row.id,
                  },
                ),
              ]
            : [],
        ),
      ),
      part(state.accounts, (row) =>
        line(
          `@${row.handle}`,
          [row.platform, words(row.status), project(row.projectId)],
          row.status === "connected"
            ? [
                button(
                  "End consent",
                  () =>
                    bring("The account has to be connected again.", {
                      do: "requireReauthorisation",
                      socialAccountId: row.id,
                    }),
                  { "data-key": row.id, "aria-label": `End consent of @${row.handle}` },
                ),
              ]
            : [],
        ),
      ),
      part(state.leases, (row) =>
        line(
          `${row.count} ${row.count === 1 ? "account" : "accounts"}`,
          [words(row.status), project(row.projectId)],
          row.isFinal
            ? []
            : ["assigned", "partial", "rejected", "in_review"].map((status) =>
                button(
                  words(status),
                  () => bring(`The request is ${words(status)}.`, { do: "lease", requestId: row.requestId, status }),
                  {
                    "data-key": `${row.requestId} ${status}`,
                  },
                ),
              ),
        ),
      ),
      part(state.posts, (row) =>
        line(words(row.status), [row.scheduledFor.slice(0, 16).replace("T", " "), project(row.projectId)], []),
      ),
    ];
    for (const [at, { count, list }] of parts.entries()) {
      const { total, rows } = lists[at] ?? { total: 0, rows: [] };
      count.textContent = String(total);
      show(
        list,
        rows.map(([row]) => row),
        () => rows.map(([, view]) => view()),
      );
    }
  };
}

/**
 * @template Row
 * @param {{ readonly total: number, readonly items: readonly Row[] }} newest
 * @param {(row: Row) => Node} view
 * @returns {{ total: number, rows: readonly [unknown, () => Node][] }}
 */
function part({ total, items }, view) {
  return { total, rows: items.map((row) => [row, () => view(row)]) };
}

/**
 * @param {string} title
 * @param {readonly (string | null)[]} details
 * @param {readonly Node[]} actions
 * @param {number} [progress]
 */
function line(title, details, actions, progress) {
  return el(
    "li",
    {},
    el(
      "div",
      {},
      el("strong", {}, title),
      el("p", { className: "quiet" }, details.filter((each) => each !== null).join(" · ")),
      progress !== undefined && el("progress", { max: 1, value: progress, "aria-label": `Progress of ${title}` }),
    ),
    actions.length > 0 && el("div", { className: "actions small" }, ...actions),
  );
}
