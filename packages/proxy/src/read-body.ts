import { parseJson } from "@layers-kit/contract/schemas";
import type { Clock } from "./clock.ts";
import type { PlainRequest } from "./plain.ts";
import { Refusal } from "./refusal.ts";

const MAX_BODY_BYTES = 256 * 1024;
const BODY_DEADLINE_MS = 10_000;
const JSON_TYPE = /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;

export function hasBody({ body }: PlainRequest): boolean {
  return body !== null && body !== undefined && body !== "";
}

/** Reads a JSON body, or undefined when there is none. Stops reading at the limit, whatever the length header says. */
export async function readBody(request: PlainRequest, clock: Clock): Promise<unknown> {
  const { body, headers } = request;
  if (body === null || body === undefined || body === "") return undefined;
  if (headers.get("content-encoding"))
    throw new Refusal("UNSUPPORTED_MEDIA_TYPE", "Send the body without a content encoding.");
  if (Number(headers.get("content-length")) > MAX_BODY_BYTES) throw tooLarge();
  const text = typeof body === "string" ? checkLength(body) : await readText(body, clock);
  if (text === "") return undefined;
  if (!JSON_TYPE.test(headers.get("content-type") ?? ""))
    throw new Refusal("UNSUPPORTED_MEDIA_TYPE", "Send the body as application/json.");
  const parsed = parseJson(text);
  if (parsed.ok) return parsed.value;
  if (!isJson(text)) throw new Refusal("BAD_REQUEST", `The body ${parsed.problem}.`);
  const issues = [{ path: "", message: parsed.problem }];
  throw new Refusal("VALIDATION", `The body ${parsed.problem}.`, { details: { issues } });
}

/** Tells text that no parser reads from JSON that is refused for what it holds. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

async function readText(body: AsyncIterable<Uint8Array>, clock: Clock): Promise<string> {
  const chunks = body[Symbol.asyncIterator]();
  // A byte order mark is kept, so that the parser refuses it instead of two readers disagreeing about it.
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const deadline = startDeadline(clock);
  let text = "";
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await Promise.race([chunks.next(), deadline.passed]);
      if (done) return text + decode(decoder);
      size += value.byteLength;
      if (size > MAX_BODY_BYTES) throw tooLarge();
      text += decode(decoder, value);
    }
  } catch (error) {
    // Not awaited: a stalled sender would not let go before its next byte.
    chunks.return?.().catch(() => {});
    if (error instanceof Refusal) throw error;
    throw new Refusal("BAD_REQUEST", "The body broke off.");
  } finally {
    deadline.cancel();
  }
}

function startDeadline(clock: Clock): { passed: Promise<never>; cancel: () => void } {
  let cancel = (): void => {};
  const passed = new Promise<never>((_, reject) => {
    cancel = clock.after(BODY_DEADLINE_MS, () =>
      reject(new Refusal("BODY_TIMEOUT", "The body took too long to arrive. Try again.")),
    );
  });
  return { passed, cancel };
}

function decode(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
  } catch {
    throw new Refusal("BAD_REQUEST", "The body is not UTF-8.");
  }
}

function checkLength(text: string): string {
  if (new TextEncoder().encode(text).length > MAX_BODY_BYTES) throw tooLarge();
  return text;
}

function tooLarge(): Refusal {
  return new Refusal("BODY_TOO_LARGE", `The body is larger than ${MAX_BODY_BYTES / 1024} KB.`);
}
