import { connect } from "node:net";
import type { RawAnswer, RawRequest } from "./port.ts";

const SILENCE_MS = 15_000;

/** Sends requests to a port on loopback byte for byte, as no HTTP library would. */
export function sendOverSocket(port: number): (request: RawRequest) => Promise<RawAnswer> {
  return async (request) => {
    const received = await exchange(port, bytesOf(request));
    if (received === "")
      throw new Error(`${request.method} ${request.target}: the connection closed without an answer`);
    return parse(received);
  };
}

/** Sends bytes as they are and gives back all that comes until the server closes, or a reset for nothing. */
export function sendBytesOverSocket(port: number): (bytes: string) => Promise<string> {
  return (bytes) =>
    exchange(port, Buffer.from(bytes, "latin1")).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ECONNRESET" || error.code === "EPIPE") return "";
      throw error;
    });
}

function bytesOf({ method, target, headers, body }: RawRequest): Buffer {
  const content = body === undefined ? Buffer.alloc(0) : Buffer.from(body as string);
  const lines = [
    `${method} ${target} HTTP/1.1`,
    "Host: app.acme-host.com",
    "Connection: close",
    ...headers.map(([name, value]) => `${name}: ${value}`),
    ...(body === undefined || headers.some(([name]) => /^(content-length|transfer-encoding)$/i.test(name))
      ? []
      : [`Content-Length: ${content.byteLength}`]),
  ];
  return Buffer.concat([Buffer.from(`${lines.join("\r\n")}\r\n\r\n`, "latin1"), content]);
}

function exchange(port: number, bytes: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    let received = "";
    socket.setTimeout(SILENCE_MS, () => socket.destroy(new Error("the server neither answered nor closed")));
    socket.setEncoding("latin1").on("data", (chunk) => {
      received += chunk;
    });
    // A server that refuses a body may reset the connection after its answer.
    socket.on("error", (error) => (received === "" ? reject(error) : resolve(received)));
    socket.on("close", () => resolve(received));
    socket.write(bytes);
  });
}

function parse(received: string): RawAnswer {
  const end = received.indexOf("\r\n\r\n");
  const [first = "", ...lines] = received.slice(0, end).split("\r\n");
  const headers = new Headers(
    lines.map((line): [string, string] => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1)]),
  );
  const rest = received.slice(end + 4);
  const body = headers.get("transfer-encoding") === "chunked" ? dechunk(rest) : rest;
  return { status: Number(first.slice(9, 12)), headers, body: Buffer.from(body, "latin1").toString("utf8") };
}

function dechunk(text: string): string {
  let body = "";
  for (let rest = text; ; ) {
    const line = rest.indexOf("\r\n");
    const size = Number.parseInt(rest.slice(0, line), 16);
    if (!(size > 0)) return body;
    body += rest.slice(line + 2, line + 2 + size);
    rest = rest.slice(line + 2 + size + 2);
  }
}
