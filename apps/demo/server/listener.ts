import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { Refusal } from "./errors.ts";

export type Handle = (request: IncomingMessage, response: ServerResponse) => unknown;

/** An HTTP server that may be opened before it can answer: its own address decides what it is built of. */
export interface Listener {
  readonly server: Server;
  /** Answers every request from now on, those that waited first. */
  answerWith(handle: Handle): void;
  close(): Promise<void>;
}

export function createListener(): Listener {
  let answerWith: (handle: Handle) => void = () => undefined;
  const ready = new Promise<Handle>((resolve) => {
    answerWith = resolve;
  });
  // A request without a host is answered like every other bad one, in the envelope.
  const server = createServer({ requireHostHeader: false }, (request, response) => {
    void ready.then((handle) => handle(request, response));
  });
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if (error.code === "ECONNRESET" || !socket.writable) socket.destroy();
    else refuseOn(socket);
  });
  server.on("connect", (_request, socket) => refuseOn(socket));
  return {
    server,
    answerWith: (handle) => answerWith(handle),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export function unreadable(): Response {
  return new Refusal("BAD_REQUEST", "This is no request that a server can read.").toResponse();
}

/** Node gives no response object for bytes that are no HTTP, so the answer is written by hand. */
function refuseOn(socket: Duplex): void {
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
