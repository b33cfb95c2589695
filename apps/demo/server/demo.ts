import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { getRequestListener } from "@hono/node-server";
import { createApp } from "./app.ts";
import { describeConfig } from "./config.ts";
import type { Settings } from "./env.ts";
import { Refusal } from "./errors.ts";
import { explainPort, listen } from "./ports.ts";
import { createSessions } from "./session.ts";
import { createUploads } from "./uploads/index.ts";

export interface DemoOptions {
  readonly settings: Settings;
  /** The folder of the built page. */
  readonly webDir: string;
  /** The folder of Storybook's build; it need not exist. */
  readonly storybookDir: string;
}

export interface Demo {
  /** Where a person opens the demo. */
  readonly url: string;
  close(): Promise<void>;
}

/** Starts the demo and everything it needs. Rejects when a port is taken. */
export async function startDemo({ settings, webDir, storybookDir }: DemoOptions): Promise<Demo> {
  // Without a host the answer is ours to give, in the envelope.
  const server = createServer({ requireHostHeader: false });
  // A request that comes while the rest starts waits for it, rather than being lost.
  let start: (handle: Handle) => void = () => undefined;
  const ready = new Promise<Handle>((resolve) => {
    start = resolve;
  });
  server.on("request", (request, response) => void ready.then((handle) => handle(request, response)));
  server.on("clientError", answerUnreadable);
  server.on("connect", (request, socket) => answerUnreadable(new Error(request.method), socket));
  const port = await listen(server, settings.host, settings.port).catch((error: unknown) => {
    throw explainPort(error, "PORT", settings.host, settings.port);
  });

  const url = `http://${nameOf(settings.host)}:${port}`;
  const publicOrigin = settings.publicOrigin ?? url;
  const origins = [...new Set([publicOrigin, url, `http://127.0.0.1:${port}`, `http://localhost:${port}`])];
  const config = describeConfig(settings);
  const sessions = createSessions({
    secret: settings.sessionSecret ?? randomBytes(32).toString("hex"),
    origins,
    secure: publicOrigin.startsWith("https:"),
  });
  const uploads = createUploads({
    sessions,
    origins,
    publicOrigin,
    off: config.features.upload.reason,
    parentDir: settings.uploadDir,
  });
  const app = createApp({ config, sessions, uploads, pages: { webDir, storybookDir, mediaSources: [] } });
  const answer = getRequestListener(app.fetch, {
    overrideGlobalObjects: false,
    errorHandler: () => new Refusal("BAD_REQUEST", "This is no request that a server can read.").toResponse(),
  });
  start(answer);

  return {
    url,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await Promise.all([closed, uploads.close()]);
    },
  };
}

type Handle = (request: IncomingMessage, response: ServerResponse) => unknown;

/** How a browser on this machine names the host. */
function nameOf(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "127.0.0.1";
  return host.includes(":") ? `[${host}]` : host;
}

/** Bytes that are no HTTP still get an answer in the envelope, and the connection ends. */
function answerUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const refusal = new Refusal("BAD_REQUEST", "This is no request that a server can read.");
  void refusal
    .toResponse()
    .text()
    .then((body) => {
      socket.end(
        `HTTP/1.1 400 Bad Request\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n${body}`,
      );
    });
}
