import { connect } from "node:net";

export interface RawAnswer {
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

/** Sends bytes as they are, which no HTTP client would, and reads the first answer. Null: the server only hung up. */
export function sendRaw(url: string, bytes: string | Uint8Array): Promise<RawAnswer | null> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port), timeout: 5000 });
    const chunks: Buffer[] = [];
    const finish = (): void => {
      socket.destroy();
      resolve(parse(Buffer.concat(chunks).toString("latin1")));
    };
    socket.on("connect", () => socket.write(bytes));
    socket.on("data", (chunk) => {
      chunks.push(chunk);
      const answer = parse(Buffer.concat(chunks).toString("latin1"));
      const length = answer && /^content-length: *(\d+)/im.exec(answer.head)?.[1];
      if (answer && length !== undefined && answer.body.length >= Number(length)) finish();
    });
    socket.on("end", finish);
    socket.on("timeout", () => reject(new Error("The server neither answered nor hung up within 5 s.")));
    // A reset after the answer is as good as an end.
    socket.on("error", finish);
  });
}

/** One request, written out byte for byte. The target is sent as it is. */
export function rawRequest(method: string, target: string, lines: readonly string[] = [], body = ""): string {
  return `${[`${method} ${target} HTTP/1.1`, "Connection: close", ...lines].join("\r\n")}\r\n\r\n${body}`;
}

function parse(text: string): RawAnswer | null {
  const end = text.indexOf("\r\n\r\n");
  const status = /^HTTP\/1\.[01] (\d{3})/.exec(text)?.[1];
  if (end < 0 || status === undefined) return null;
  return { status: Number(status), head: text.slice(0, end), body: text.slice(end + 4) };
}
