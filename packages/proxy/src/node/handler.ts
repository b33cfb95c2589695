import type { IncomingMessage, ServerResponse } from "node:http";
import type { ProxyOptions } from "../options.ts";
import type { PlainResponse } from "../plain.ts";
import { createLayersProxy } from "../proxy.ts";
import { readNodeRequest } from "./request.ts";
import { undiciTransport } from "./undici-transport.ts";

export type NodeProxyOptions = ProxyOptions<IncomingMessage>;
export type NodeHandler = (req: IncomingMessage, res: ServerResponse) => void;

/** The options of `createLayersProxy`, for `node:http`, Express, Connect and whoever hands over Node's own pair. */
export function createNodeProxy(options: NodeProxyOptions): NodeHandler {
  const proxy = createLayersProxy<IncomingMessage>({ transport: undiciTransport(), ...options });
  return (req, res) => {
    const gone = new AbortController();
    res.once("close", () => {
      if (!res.writableFinished) gone.abort();
    });
    proxy.handle(readNodeRequest(req, gone.signal)).then((answer) => write(req, res, answer));
  };
}

function write(req: IncomingMessage, res: ServerResponse, { status, headers, body }: PlainResponse): void {
  if (res.destroyed) return;
  const unread = !req.complete && req.httpVersionMajor === 1;
  res.writeHead(status, {
    ...headers,
    ...(status !== 304 && { "content-length": Buffer.byteLength(body) }),
    // What is left of a refused body is not waited for.
    ...(unread && { connection: "close" }),
  });
  res.end(body);
}
