import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { methodNotAllowed, notFound } from "../errors.ts";
import type { UploadRegistry } from "./registry.ts";

/** `GET /uploads/:name`: finished files, for whoever was given the name. This is what Layers fetches. */
export function createFiles(directory: string, registry: UploadRegistry): Hono {
  const serve = serveStatic({
    root: directory,
    rewriteRequestPath: (path) => registry.findPublished(path.slice(path.lastIndexOf("/") + 1))?.id ?? "",
  });
  return new Hono()
    .get("/:name", async (c, next) => {
      const file = registry.findPublished(c.req.param("name"));
      const response = file && (await serve(c, next));
      if (!file || !response) throw notFound();
      const active = file.mimeType === "image/svg+xml";
      response.headers.set("Content-Type", file.mimeType);
      response.headers.set("Content-Disposition", active ? "attachment" : "inline");
      response.headers.set("Content-Security-Policy", "sandbox; default-src 'none'");
      response.headers.set("Accept-Ranges", "bytes");
      response.headers.set("Cache-Control", "public, max-age=3600, immutable");
      return response;
    })
    .all("/:name", () => {
      throw methodNotAllowed("GET", "HEAD");
    });
}
