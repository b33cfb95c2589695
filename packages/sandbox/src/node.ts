import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { createNodeArt } from "./art/node.ts";
import { fetchPublicMedia } from "./media/node-fetch-media.ts";
import { createSandbox, type Sandbox, type SandboxOptions } from "./sandbox.ts";
import { refuseOn, unreadable } from "./unreadable.ts";

export { createNodeArt } from "./art/node.ts";
export { fetchPublicMedia } from "./media/node-fetch-media.ts";

export interface ServeSandboxOptions extends SandboxOptions {
  /** 0 takes any free port. Default 4174. */
  readonly port?: number;
  /** The address to listen on. Default 127.0.0.1: this machine only. */
  readonly host?: string;
}

export interface ServedSandbox {
  /** The origin it listens on, without a slash at the end. */
  readonly url: string;
  readonly sandbox: Sandbox;
  /** Stops listening and ends every open connection. */
  close(): Promise<void>;
}

/** Serves a sandbox over HTTP. Rejects with one clear sentence when the port is taken or the address is not this machine's. */
export async function serveSandbox(options: ServeSandboxOptions = {}): Promise<ServedSandbox> {
  const { port = 4174, host = "127.0.0.1", ...rest } = options;
  let sandbox: Sandbox | undefined;
  const answer = getRequestListener(
    async (request) => (sandbox ? sandbox.fetch(request) : new Response(null, { status: 503 })),
    { overrideGlobalObjects: false, errorHandler: unreadable },
  );
  // A request without a host is refused like every other bad one, in the envelope.
  const server = createServer({ requireHostHeader: false }, answer);
  server.on("clientError", refuseOn);
  server.on("connect", (_request, socket) => refuseOn(undefined, socket));
  await listen(server, port, host);
  const { port: taken } = server.address() as AddressInfo;
  const url = `http://${host.includes(":") ? `[${host}]` : host}:${taken}`;
  sandbox = createSandbox({ art: createNodeArt(), fetchMedia: fetchPublicMedia, baseUrl: url, ...rest });
  return { url, sandbox, close: () => close(server) };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(new Error(explain(error, port, host), { cause: error })),
    );
    server.listen(port, host, () => {
      server.removeAllListeners("error");
      resolve();
    });
  });
}

function explain(error: NodeJS.ErrnoException, port: number, host: string): string {
  if (error.code === "EADDRINUSE")
    return `Port ${port} on ${host} is taken. Stop what uses it, or choose another port.`;
  if (error.code === "EACCES") return `Port ${port} may not be used without more rights. Choose one above 1023.`;
  if (error.code === "EADDRNOTAVAIL") return `${host} is not an address of this machine.`;
  return `The sandbox cannot listen on ${host}:${port}: ${error.message}`;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
