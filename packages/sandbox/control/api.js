/**
 * The overview, as `GET /sandbox/state` answers it.
 * @typedef {import("../src/control/views.ts").Overview} Overview
 */

/**
 * Calls the control API. Throws an Error with the sentence of the refusal.
 *
 * @param {"GET" | "POST" | "PATCH" | "DELETE"} method
 * @param {string} path below /sandbox
 * @param {unknown} [body]
 * @returns {Promise<unknown>}
 */
export async function call(method, path, body) {
  const json =
    body === undefined ? {} : { headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
  const response = await fetch(`/sandbox${path}`, { method, ...json }).catch(() => {
    throw new Error("The sandbox does not answer. Start it again; this page then goes on by itself.");
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error.message);
  return answer;
}
