import { Hono } from "hono";
import { CONTENT_FILES_PATH, createContentFiles } from "./content-files.ts";
import { methodNotAllowed, Refusal } from "./errors.ts";
import type { Config } from "./page-api.ts";
import { answerNotFound, createPages, type PagesOptions, securityHeaders } from "./pages.ts";
import type { Sessions } from "./session.ts";
import type { Uploads } from "./uploads/index.ts";
import { UPLOADS_PATH } from "./uploads/tus.ts";

export interface AppOptions {
  readonly config: Config;
  readonly sessions: Sessions;
  readonly uploads: Uploads;
  readonly pages: PagesOptions;
  /** Where this server answers. */
  readonly url: string;
}

/** Everything the demo answers itself; the proxy stands before it. */
export function createApp({ config, sessions, uploads, pages, url }: AppOptions): Hono {
  const app = new Hono().use(securityHeaders);
  const get = (path: string, body: unknown): void => {
    app.get(path, (c) => c.json(body as object, 200, { "Cache-Control": "no-store" }));
    app.all(path, () => {
      throw methodNotAllowed("GET", "HEAD");
    });
  };
  get("/healthz", { ok: true, upstream: config.upstream });
  get("/api/config", config);
  app.use("/api/session", async (c, next) => {
    await next();
    c.res.headers.set("Cache-Control", "no-store");
  });
  app.route("/api/session", sessions.routes);
  app.route(UPLOADS_PATH, uploads.routes);
  app.route("/uploads", uploads.files);
  app.route(CONTENT_FILES_PATH, createContentFiles(url));
  app.route("/", createPages(pages));
  app.notFound(answerNotFound);
  app.onError((error) => {
    if (error instanceof Refusal) return error.toResponse();
    if ((error as NodeJS.ErrnoException).code === "ECONNRESET") {
      return new Refusal("BAD_REQUEST", "The request ended before its body did.").toResponse();
    }
    console.error(error);
    return new Refusal("INTERNAL", "Something broke on this server. Try again.").toResponse();
  });
  return app;
}
