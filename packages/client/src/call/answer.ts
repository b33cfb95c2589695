import { LayersError } from "./errors.ts";
import { requestIdHeader, retryAfterHeader } from "./header-names.ts";
import { parseRetryAfter } from "./retry-after.ts";

type JsonObject = Readonly<Record<string, unknown>>;

/** The JSON object of a good answer; throws a `LayersError` for every other. `now` in milliseconds since 1970. */
export async function readAnswer(response: Response, now: number): Promise<JsonObject> {
  const text = await response.text();
  const json = parse(text);
  const { ok, status, headers, url } = response;
  if (ok && isObject(json)) return json;

  const { error, missingFields } = fieldsOf(json);
  const { code: said, message, requestId, details } = fieldsOf(error);
  const code = textIn(said);
  const { issues, missingFields: missingInDetails } = fieldsOf(details);
  const type = headers.get("Content-Type") ?? "no type";
  // A good answer cut on its way is as lost as one that never came, and may be asked for again.
  const isCutOff = ok && json === undefined && type.includes("json");
  const explanation = `Got ${status} with ${type} from ${url}, not JSON. Is the kit's server half there? Without a session it must say 401.`;
  // Which of the two levels carries missingFields differs between pages. [docs ref/keywords/refresh-keywords]
  const missing = [missingInDetails, missingFields].flat().map((path) => ({ path, message: "is required" }));
  throw new LayersError({
    status,
    code: code ?? codeOfStatus[status] ?? "BAD_RESPONSE",
    retry: isCutOff ? "backoff" : undefined,
    message: (code && textIn(message)) ?? code ?? explanation,
    requestId: textIn(requestId ?? headers.get(requestIdHeader)),
    retryAfterSeconds: parseRetryAfter(headers.get(retryAfterHeader), now),
    details: isObject(details) ? details : undefined,
    issues: [issues, missing].flat().flatMap((issue) => {
      const { path, message } = fieldsOf(issue);
      return typeof path === "string" ? [{ path, message: String(message ?? "") }] : [];
    }),
  });
}

/** Gateways and sign-in pages answer in HTML. Two statuses still mean the same from anyone. */
const codeOfStatus: Readonly<Record<number, string>> = { 401: "UNAUTHENTICATED", 429: "RATE_LIMITED" };

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is JsonObject {
  return Object(value) === value && !Array.isArray(value);
}

/** What came from outside may be anything, and has its fields or none. */
function fieldsOf(value: unknown): JsonObject {
  return Object(value);
}

function textIn(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
