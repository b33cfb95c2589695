import { createServer } from "node:http";
import { getRequestListener, type HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { createNodeArt } from "../art/node.ts";
import { ConnectionLost } from "../faults/inject.ts";
import { openFileStore } from "../file-store/file-store.ts";
import { fetchPublicMedia } from "../media/node-fetch-media.ts";
import { createSandbox, type Sandbox, type SandboxOptions } from "../sandbox.ts";
import { deliverPublic } from "../webhooks/node-deliver.ts";
import { brokeOff } from "./break-off.ts";
import { type ControlAccess, controlRefusal } from "./control-access.ts";
import { answerControlCall } from "./control-page.ts";
import { close, listen } from "./listen.ts";
import { startPulse } from "./pulse.ts";
import { internalError, refuseOn, unreadable } from "./refuse.ts";

export interface ServeSandboxOptions extends SandboxOptions {
  /** 0 takes any free port. Default 4174. */
  readonly port?: number;
  /** The address to listen on. Default 127.0.0.1: this machine only. */
  readonly host?: string;
  /** A file that keeps everything, through restarts and kills. Default: nothing is kept. */
  readonly data?: string;
  /** Who may use the control page and its API at `/sandbox`. Default `this-machine`, whatever `host` is. */
  readonly control?: ControlAccess;
}

export interface ServedSandbox {
  /** The origin it listens on, without a slash at the end. */
  readonly url: string;
  readonly sandbox: Sandbox;
  /** Stops listening and ends every open connection. */
  close(): Promise<void>;
}

/**
 * Serves a sandbox over HTTP. Rejects with one clear sentence when the port is taken, the address is not this machine's, or the
 * data file is damaged or used by another process.
 */
export async function serveSandbox(options: ServeSandboxOptions = {}): Promise<ServedSandbox> {
  const { port = 4174, host = "127.0.0.1", data, control = "this-machine", ...rest } = options;
  let sandbox: Sandbox | undefined;
  const answer = async (request: Request, { incoming, outgoing }: HttpBindings): Promise<Response> => {
    if (!sandbox) return new Response(null, { status: 503 });
    const isControl = /^\/sandbox(?:[/?]|$)/.test(incoming.url ?? "");
    if (isControl) return answerControlCall(sandbox, request, controlRefusal(incoming, control));
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
    getRequestListener((request, env) => answer(request, env as HttpBindings), {
      overrideGlobalObjects: false,
      errorHandler: unreadable,
    }),
  );
  server.on("clientError", refuseOn);
  server.on("connect", (_request, socket) => refuseOn(undefined, socket));
  const store = data === undefined ? undefined : await openFileStore(data);
  try {
    const taken = await listen(server, port, host);
    const url = `http://${nameInUrl(host)}:${taken}`;
    const kept = store && { store };
    const ports = { art: createNodeArt(), fetchMedia: fetchPublicMedia, deliver: deliverPublic };
    sandbox = createSandbox({ ...ports, baseUrl: url, ...rest, ...kept });
    const stopPulse = startPulse(sandbox);
    const end = async (): Promise<void> => {
      stopPulse();
      await close(server);
      await store?.close();
    };
    return { url, sandbox, close: end };
  } catch (error) {
    await close(server);
    await store?.close();
    throw error;
  }
}

/** How this machine names a host that it listens on. */
function nameInUrl(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "127.0.0.1";
  return host.includes(":") ? `[${host}]` : host;
}
