import { parseJson } from "@layers-kit/contract/schemas";
import { concat } from "../chunks.ts";
import { Refusal } from "./errors.ts";

/** The largest JSON body, in bytes. Assumed: the docs name none. */
export const MAX_BODY_BYTES = 1_000_000;

/** The parsed JSON body, or undefined when there is none. */
export async function readJson(request: Request): Promise<unknown> {
  if (request.method === "GET" || request.method === "HEAD") return undefined;
  const bytes = await readBytes(request, MAX_BODY_BYTES);
  if (bytes.length === 0) return undefined;
  const type = (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") {
    throw new Refusal("UNSUPPORTED_MEDIA_TYPE", "Send the body as Content-Type: application/json.");
  }
  const parsed = parseJson(decodeUtf8(bytes));
  if (!parsed.ok) throw new Refusal("BAD_REQUEST", `The body ${parsed.problem}.`);
  return parsed.value;
}

/** Reads a body no further than `limit` bytes. */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array> {
  const declared = request.headers.get("content-length");
  if (declared !== null && !(Number(declared) <= limit)) throw tooLarge(limit);
  try {
    // A server holds a body to its declared length, so it can be taken whole.
    return declared === null ? await bounded(request, limit) : new Uint8Array(await request.arrayBuffer());
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal("BAD_REQUEST", "The body ended too early.");
  }
}

async function bounded(request: Request, limit: number): Promise<Uint8Array> {
  if (!request.body) return new Uint8Array();
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  for (let size = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return concat(chunks, size);
    size += value.length;
    if (size > limit) {
      await reader.cancel();
      throw tooLarge(limit);
    }
    chunks.push(value);
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new Refusal("BAD_REQUEST", "The body is not UTF-8.");
  }
}

function tooLarge(limit: number): Refusal {
  return new Refusal("BODY_TOO_LARGE", `The body is larger than ${limit} bytes.`);
}
