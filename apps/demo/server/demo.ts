import { randomBytes } from "node:crypto";
import { getRequestListener } from "@hono/node-server";
import { createApp } from "./app.ts";
import { describeConfig } from "./config.ts";
import type { Settings } from "./env.ts";
import { createListener, unreadable } from "./listener.ts";
import { explainPort, hostInUrl, listen } from "./ports.ts";
import { createProxy, isForProxy } from "./proxy.ts";
import { createSessions } from "./session.ts";
import { createUploads } from "./uploads/index.ts";
import { startUpstream } from "./upstream.ts";

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
  /** Where the API is that it talks to. */
  readonly apiUrl: string;
  /** Where a developer sees and drives its sandbox; null where there is none to be driven. */
  readonly controlUrl: string | null;
  close(): Promise<void>;
}

/** Starts the demo and, unless it is on the real API, its sandbox. Rejects when a port is taken. */
export async function startDemo({ settings, webDir, storybookDir }: DemoOptions): Promise<Demo> {
  const { host } = settings;
  const listener = createListener();
  const port = await listen(listener.server, host, settings.port).catch((error: unknown) => {
    throw explainPort(error, "PORT", host, settings.port);
  });
  const url = `http://${hostInUrl(host)}:${port}`;
  const publicOrigin = settings.publicOrigin ?? url;
  const origins = [...new Set([publicOrigin, url, `http://127.0.0.1:${port}`, `http://localhost:${port}`])];

  const upstream = await startUpstream(settings, { origins, publicOrigin }).catch(async (error: unknown) => {
    await listener.close();
    throw error;
  });
  const config = describeConfig(settings);
  const { connect, upload } = config.features;
  const secret = settings.sessionSecret ?? randomBytes(32).toString("hex");
  const sessions = createSessions({ secret, origins, secure: publicOrigin.startsWith("https:") });
  const uploads = createUploads({
    sessions,
    origins,
    publicOrigin,
    off: upload.reason,
    parentDir: settings.uploadDir,
  });
  const pages = { webDir, storybookDir, mediaSources: upstream.mediaSources };
  const app = createApp({ config, sessions, uploads, pages, url });
  const own = getRequestListener(app.fetch, { overrideGlobalObjects: false, errorHandler: unreadable });
  const proxy = createProxy({ upstream, sessions, origins, publicOrigin, connect: connect.available });
  // The proxy judges the raw target, so it stands before everything that would tidy it.
  listener.answerWith((request, response) => (isForProxy(request.url) ? proxy : own)(request, response));

  return {
    url,
    apiUrl: upstream.apiUrl,
    controlUrl: upstream.controlUrl,
    close: async () => {
      await Promise.all([listener.close(), upstream.close(), uploads.close()]);
    },
  };
}
