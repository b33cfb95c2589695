import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { onTestFinished } from "vitest";

/** A server on loopback that goes away with its test. */
export async function listen(listener: RequestListener): Promise<{ server: Server; port: number; url: string }> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  });
  const { port } = server.address() as AddressInfo;
  return { server, port, url: `http://127.0.0.1:${port}` };
}

export interface Recorded {
  readonly method: string;
  readonly url: string;
  readonly rawHeaders: readonly string[];
  readonly body: string;
}

/** An upstream that keeps what reached it, byte for byte, and answers as it is told. */
export async function recordingUpstream(
  answer: (req: IncomingMessage, res: ServerResponse) => void,
): Promise<{ url: string; recorded: Recorded[] }> {
  const recorded: Recorded[] = [];
  const { url } = await listen((req, res) => {
    let body = "";
    req.setEncoding("utf8").on("data", (text) => {
      body += text;
    });
    req.on("end", () => {
      recorded.push({ method: req.method ?? "", url: req.url ?? "", rawHeaders: req.rawHeaders, body });
      answer(req, res);
    });
  });
  return { url, recorded };
}

export function json(res: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  res.writeHead(status, { "content-type": "application/json", ...headers });
  res.end(JSON.stringify(body));
}

/** Sends bytes as they are and gives back all that comes until the server closes. */
export function sendRaw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    let received = "";
    socket.setTimeout(5000, () => socket.destroy(new Error("the server neither answered nor closed")));
    socket.setEncoding("latin1").on("data", (chunk) => {
      received += chunk;
    });
    socket.on("error", reject);
    socket.on("close", () => resolve(received));
    socket.write(text, "latin1");
  });
}

export function statusOf(raw: string): number {
  return Number(raw.slice(9, 12));
}
