import * as z from "zod/mini";
import { schemasOf } from "./endpoints.ts";
import type { ErrorIssue } from "./errors.ts";
import { issueMessage } from "./issue-message.ts";
import type { Route } from "./route.ts";

export type Checked<T = unknown> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: ErrorIssue[] };

/** Repeats a parameter at most this often. */
const MAX_REPEATS = 10;

/** Checks a query string against the route: known parameters, each as often as its type allows, each within its bounds. */
export function checkQuery(route: Route, search: URLSearchParams): Checked<Record<string, unknown>> {
  const issues: ErrorIssue[] = [];
  const query: Record<string, unknown> = {};
  for (const name of new Set(search.keys())) {
    const repeats = Object.hasOwn(route.query, name) ? route.query[name] : undefined;
    const values = search.getAll(name);
    if (!repeats) issues.push({ path: name, message: "is not a parameter of this call" });
    else if (repeats === "one" && values.length > 1) issues.push({ path: name, message: "may appear once" });
    else if (values.length > MAX_REPEATS) issues.push({ path: name, message: `may appear ${MAX_REPEATS} times` });
    else query[name] = repeats === "many" ? values : values[0];
  }
  if (issues.length > 0) return { ok: false, issues };
  const schema = schemasOf(route).query;
  return schema ? (check(schema, query) as Checked<Record<string, unknown>>) : { ok: true, value: {} };
}

/**
 * Checks a parsed body against the route. A call without a body schema takes none, or an empty object. That every body is
 * strict is assumed: two pages of the docs say so of theirs. [docs ref/social-accounts/reauth-url, ref/influencers/patch-influencer]
 */
export function checkBody(route: Route, body: unknown): Checked {
  const schema = schemasOf(route).body;
  if (schema) return check(schema, body);
  const object = typeof body === "object" && body !== null && !Array.isArray(body);
  const empty = body === undefined || (object && Object.keys(body).length === 0);
  return empty ? { ok: true, value: undefined } : { ok: false, issues: [{ path: "", message: "takes no body" }] };
}

/** Whether an answer has the shape that the docs promise. Unknown fields and unknown enum values pass. */
export function checkResponse(route: Route, response: unknown): Checked {
  return check(schemasOf(route).response, response);
}

/** Runs a schema and says what is wrong the way the API does: a dotted path and a sentence. */
export function check<T extends z.ZodMiniType>(schema: T, value: unknown): Checked<z.infer<T>> {
  const result = z.safeParse(schema, value, { error: issueMessage });
  if (result.success) return { ok: true, value: result.data as z.infer<T> };
  return { ok: false, issues: onePerPath(result.error.issues.flatMap(toIssues)) };
}

function toIssues(issue: z.core.$ZodIssue): ErrorIssue[] {
  const at = issue.path.map(String);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ path: [...at, key].join("."), message: "is not a field of this call" }));
  }
  return [{ path: at.join("."), message: issue.message }];
}

/** The first thing wrong with a field is enough; the next is often only its consequence. */
function onePerPath(issues: readonly ErrorIssue[]): ErrorIssue[] {
  return issues.filter((issue, i) => issues.findIndex((other) => other.path === issue.path) === i);
}
