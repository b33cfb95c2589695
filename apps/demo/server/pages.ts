import { existsSync } from "node:fs";
import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { type Context, Hono, type MiddlewareHandler } from "hono";
import { notFound, type Refusal } from "./errors.ts";

/** The paths that answer with the page. `/social/callback` is where a consent page sends people back to. */
export const pagePaths = ["/", "/onboarding", "/product", "/leased-accounts", "/social/callback"] as const;

export interface PagesOptions {
  /** The folder of the built page. */
  readonly webDir: string;
  /** The folder of Storybook's build; it need not exist. */
  readonly storybookDir: string;
  /** Where pictures and video may come from, besides the demo itself: origins or a scheme. */
  readonly mediaSources: readonly string[];
}

/** The built page, its assets, and Storybook when it has been built. */
export function createPages({ webDir, storybookDir, mediaSources }: PagesOptions): Hono {
  const policy = contentSecurityPolicy(mediaSources);
  const file = (name: string): MiddlewareHandler => serveStatic({ root: webDir, path: name });
  const page: MiddlewareHandler = async (c, next) => {
    c.header("Content-Security-Policy", policy);
    c.header("Cache-Control", "no-cache");
    return file("index.html")(c, next);
  };

  const app = new Hono();
  for (const path of pagePaths) app.get(path, page, missingPage);
  app.get("/assets/*", immutable, serveStatic({ root: webDir }));
  app.route("/storybook", createStorybook(storybookDir));
  return app;
}

/** What a browser gets for an address that does not exist: a sentence when a person asks, else the error envelope. */
export function answerNotFound(c: Context): Response | Promise<Response> {
  const refusal = notFound();
  return c.req.header("accept")?.includes("text/html") ? sentence(c, refusal, 404) : refusal.toResponse();
}

/** Headers of every answer of the demo itself. The proxy sets its own. */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  c.res.headers.set("X-Content-Type-Options", "nosniff");
  // A consent page's state stands in the callback's query.
  c.res.headers.set("Referrer-Policy", "same-origin");
  if (!c.res.headers.has("Content-Security-Policy")) {
    c.res.headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
  }
};

function contentSecurityPolicy(mediaSources: readonly string[]): string {
  const media = ["'self'", "blob:", ...mediaSources].join(" ");
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src ${media} data:`,
    `media-src ${media}`,
    "connect-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** Vite names assets by their content, so one that was found never changes. */
const immutable: MiddlewareHandler = async (c, next) => {
  await next();
  if (c.res.ok) c.res.headers.set("Cache-Control", "public, max-age=31536000, immutable");
};

async function missingPage(): Promise<never> {
  throw new Error("The page has not been built. Run the demo's build first.");
}

function createStorybook(directory: string): Hono {
  if (!existsSync(join(directory, "index.html"))) {
    return new Hono().get("*", (c) => sentence(c, { message: "Storybook has not been built yet." }, 404));
  }
  return new Hono()
    .use("*", async (c, next) => {
      // Storybook's own pages use inline scripts and frame each other.
      c.header("Content-Security-Policy", "frame-ancestors 'self'");
      c.header("Cache-Control", "no-cache");
      await next();
    })
    .get("/", (c, next) =>
      // Its links are relative, so the address needs its slash.
      new URL(c.req.url).pathname.endsWith("/") ? next() : c.redirect("/storybook/", 302),
    )
    .get("*", serveStatic({ root: directory, rewriteRequestPath: (path) => path.replace(/^\/storybook/, "") }));
}

function sentence(c: Context, { message }: Pick<Refusal, "message">, status: 404): Response | Promise<Response> {
  c.header("Cache-Control", "no-store");
  return c.html(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${message}</title><p>${message} <a href="/">Go to the dashboard</a>.</p></html>`,
    status,
  );
}
