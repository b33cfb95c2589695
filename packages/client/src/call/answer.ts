import { type ErrorIssue, headers } from "@layers-kit/contract";
import { LayersError } from "./errors.ts";
import { parseRetryAfter } from "./retry-after.ts";

type JsonObject = Readonly<Record<string, unknown>>;

/** The JSON object of a good answer; throws a `LayersError` for every other. `now` in milliseconds since 1970. */
export async function readAnswer(response: Response, now: number): Promise<JsonObject> {
  const text = await response.text();
  const parsed = parse(text);
  const json = asObject(parsed);
  if (response.ok && json) return json;
  const common = {
    status: response.status,
    requestId: response.headers.get(headers.requestId) ?? undefined,
    retryAfterSeconds: parseRetryAfter(response.headers.get(headers.retryAfter), now),
  };
  const error = asObject(json?.error);
  if (response.ok || typeof error?.code !== "string") throw notFromProxy(response, parsed !== undefined, common);
  const details = asObject(error.details);
  throw new LayersError({
    ...common,
    code: error.code,
    message: typeof error.message === "string" ? error.message : error.code,
    requestId: typeof error.requestId === "string" ? error.requestId : common.requestId,
    details,
    // Which of the two levels carries missingFields differs between pages. [docs ref/keywords/refresh-keywords]
    issues: [...issuesIn(details?.issues), ...missing(details?.missingFields), ...missing(json?.missingFields)],
  });
}

/** Gateways and sign-in pages answer in HTML. Two statuses still mean the same from anyone. */
const codeOfStatus: Readonly<Record<number, string>> = { 401: "UNAUTHENTICATED", 429: "RATE_LIMITED" };

function notFromProxy(
  response: Response,
  isJson: boolean,
  common: { status: number; requestId: string | undefined; retryAfterSeconds: number | undefined },
): LayersError {
  const type = response.headers.get("Content-Type")?.split(";")[0] || "nothing";
  const cutOff = response.ok && !isJson && type.endsWith("json");
  return new LayersError({
    ...common,
    code: codeOfStatus[response.status] ?? "BAD_RESPONSE",
    // A good answer cut on its way is as lost as one that never came, and may be asked for again.
    retry: cutOff ? "backoff" : undefined,
    message: cutOff
      ? `The answer (${response.status}) is not whole JSON.`
      : `Got ${response.status} with ${type} instead of JSON${response.url && ` from ${response.url}`}. Check that this is where the kit's server half is mounted, and that who is not signed in gets 401 there, not a page.`,
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function asObject(value: unknown): JsonObject | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
}

function issuesIn(value: unknown): ErrorIssue[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item) => {
    const issue = asObject(item);
    return typeof issue?.path === "string" ? [{ path: issue.path, message: String(issue.message ?? "") }] : [];
  });
}

function missing(value: unknown): ErrorIssue[] {
  if (!Array.isArray(value)) return [];
  return value.filter((path) => typeof path === "string").map((path) => ({ path, message: "is required" }));
}
