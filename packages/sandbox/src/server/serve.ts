import { createServer, type ServerResponse } from "node:http";
import { getRequestListener, type HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { createNodeArt } from "../art/node.ts";
import { ConnectionLost } from "../faults/inject.ts";
import { fetchPublicMedia } from "../media/node-fetch-media.ts";
import { createSandbox, type Sandbox, type SandboxOptions } from "../sandbox.ts";
import { brokeOff } from "./break-off.ts";
import { close, listen } from "./listen.ts";
import { internalError, refuseOn, unreadable } from "./refuse.ts";

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
  const answer = async (request: Request, outgoing: ServerResponse): Promise<Response> => {
    if (!sandbox) return new Response(null, { status: 503 });
    const answered = await sandbox.fetch(request).catch((error: unknown) => {
      if (error instanceof ConnectionLost || request.signal.aborted) return new ConnectionLost();
      console.error(error);
      return internalError();
    });
    return (await brokeOff(answered, outgoing)) ? RESPONSE_ALREADY_SENT : (answered as Response);
  };
  // A request without a host is refused like every other bad one, in the envelope.
  const server = createServer(
    { requireHostHeader: false },
    getRequestListener((request, env) => answer(request, (env as HttpBindings).outgoing), {
      overrideGlobalObjects: false,
      errorHandler: unreadable,
    }),
  );
  server.on("clientError", refuseOn);
  server.on("connect", (_request, socket) => refuseOn(undefined, socket));
  const taken = await listen(server, port, host);
  const url = `http://${host.includes(":") ? `[${host}]` : host}:${taken}`;
  sandbox = createSandbox({ art: createNodeArt(), fetchMedia: fetchPublicMedia, baseUrl: url, ...rest });
  return { url, sandbox, close: () => close(server) };
}
