import { isObject, type JsonObject } from "../json-object.ts";
import { withoutPartnerOnly } from "../partner-only.ts";
import { nothingHere, Refusal, type RefusalExtra } from "../refusal.ts";
import { readRetryAfter } from "./retry-after.ts";
import { badAnswer, type UpstreamAnswer } from "./send.ts";

/** 403s that the flow itself answers for; every other is about the partner's key. [docs ops/errors] */
const FORBIDDEN_FOR_THE_FLOW = new Set(["RETURN_URL_NOT_ALLOWED", "APPROVAL_REQUIRED"]);
/** Statuses by which the API speaks to the caller about the call. */
const CALLERS_OWN = new Set([400, 409, 410, 422]);
const MAX_MESSAGE = 1000;

/** The object of a success. Everything else becomes the refusal that the browser may see. */
export function interpret(answer: UpstreamAnswer, now: number): JsonObject {
  const { status, json, requestId } = answer;
  if (status >= 200 && status < 300) {
    if (isObject(json)) return json;
    throw badAnswer(`Layers answered ${status} without a JSON object`, requestId);
  }
  throw refusalOf(answer, now);
}

function refusalOf(answer: UpstreamAnswer, now: number): Refusal {
  const { status, json, requestId } = answer;
  const error = readError(json);
  const said = `Layers answered ${status}${error ? ` ${error.code}: ${error.message}` : ""}`;
  const extra = { upstreamRequestId: requestId, reason: said };
  if (isAbsent(answer)) return nothingHere();
  if (status === 429) return rateLimited(answer, now);
  if (status === 402) return new Refusal("BILLING_EXHAUSTED", "The provider's account cannot pay for this now.", extra);
  if (status === 503 && error?.code === "KILL_SWITCH")
    return new Refusal("KILL_SWITCH", "The provider's access to Layers is switched off.", extra);
  if (status >= 500) return new Refusal("UPSTREAM_UNAVAILABLE", "Layers cannot answer right now. Try again.", extra);
  if (status === 401 || (status === 403 && !(error && FORBIDDEN_FOR_THE_FLOW.has(error.code))))
    return new Refusal("UPSTREAM_CONFIG", "The provider's access to Layers is not set up for this.", extra);
  if (error && (status === 403 || CALLERS_OWN.has(status)))
    return new Refusal(error.code, error.message, passedOn(status, error.details, requestId));
  return badAnswer(said, requestId);
}

/** Whether the API itself says that the thing is not there; any other 404 is a wrong address. */
export function isAbsent({ status, json }: UpstreamAnswer): boolean {
  return status === 404 && readError(json) !== null;
}

function rateLimited(answer: UpstreamAnswer, now: number): Refusal {
  const seconds = readRetryAfter(answer.retryAfter, now);
  return new Refusal("RATE_LIMITED", "Too many calls at once. Try again in a moment.", {
    ...(seconds && { headers: { "retry-after": seconds } }),
    upstreamRequestId: answer.requestId,
  });
}

function passedOn(status: number, details: JsonObject | undefined, upstreamRequestId: string | null): RefusalExtra {
  return { status, upstreamRequestId, ...(details && { details: withoutPartnerOnly(details) }) };
}

function readError(json: unknown): { code: string; message: string; details: JsonObject | undefined } | null {
  const error = isObject(json) ? json.error : undefined;
  if (!isObject(error) || typeof error.code !== "string" || !/^[A-Z][A-Z0-9_]{0,63}$/.test(error.code)) return null;
  const message = typeof error.message === "string" ? error.message.slice(0, MAX_MESSAGE) : error.code;
  return { code: error.code, message, details: isObject(error.details) ? error.details : undefined };
}
