import type { Duplex } from "node:stream";
import type { KnownErrorCode } from "@layers-kit/contract";
import { createIds } from "../ids.ts";
import { envelope, Refusal } from "../pipeline/errors.ts";

const ids = createIds(() => Date.now(), undefined);

/** The answer to what is no request that a server can read. */
export function unreadable(): Response {
  return refusal("BAD_REQUEST", "This is no request that a server can read.");
}

/** The answer when the sandbox itself has failed. */
export function internalError(): Response {
  return refusal("INTERNAL", "The sandbox failed. Its log says why.");
}

/** A refusal before the sandbox was asked, in the API's envelope. */
export function refusal(code: KnownErrorCode, message: string): Response {
  const refused = new Refusal(code, message);
  const init = { status: refused.status, headers: { "Cache-Control": "no-store" } };
  return Response.json(envelope(refused, ids.ulid("req")), init);
}

/** The same on a bare connection, for bytes that are no HTTP. */
export function refuseOn(error: NodeJS.ErrnoException | undefined, socket: Duplex): void {
  if (error?.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const answer = unreadable();
  void answer.text().then((body) => {
    const lines = [
      `HTTP/1.1 ${answer.status} Bad Request`,
      "Content-Type: application/json",
      `Content-Length: ${Buffer.byteLength(body)}`,
      "Cache-Control: no-store",
      "Connection: close",
    ];
    socket.end(`${lines.join("\r\n")}\r\n\r\n${body}`);
  });
}
