import { createLayersClient, isLayersError } from "@layers-kit/client";
import type { Content } from "@layers-kit/contract";
import { Hono } from "hono";
import { methodNotAllowed, notFound, Refusal } from "./errors.ts";
import { PROXY_MOUNT } from "./proxy.ts";

export const CONTENT_FILES_PATH = "/api/content-files";

const FETCH_TIMEOUT_MS = 60_000;

/**
 * Files of a customer's own content, to be saved. The page may read from this origin alone, so the server fetches them: only
 * what Layers itself names in that content, which the proxy shows to its owner and to nobody else.
 * @param origin where this server answers
 */
export function createContentFiles(origin: string): Hono {
  return new Hono()
    .get("/:containerId", async (c) => {
      const client = createLayersClient({
        baseUrl: origin + PROXY_MOUNT,
        headers: { cookie: c.req.header("cookie") ?? "" },
      });
      const content = await client.content.read(c.req.param("containerId")).catch(asRefusal);
      const url = urlsIn(content).find((known) => known === c.req.query("url"));
      if (url === undefined) throw notFound();
      return fetchMedia(url);
    })
    .all("/:containerId", () => {
      throw methodNotAllowed("GET", "HEAD");
    });
}

function urlsIn({ preview, assets }: Content): string[] {
  const shown = [preview?.primaryUrl, preview?.thumbnailUrl, preview?.videoUrl, ...(preview?.imageUrls ?? [])];
  return [...shown, ...(assets ?? []).map((asset) => asset.url)].filter((url) => typeof url === "string");
}

async function fetchMedia(url: string): Promise<Response> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(FETCH_TIMEOUT_MS) }).catch(() => undefined);
  const type = answer?.headers.get("content-type") ?? "";
  if (!answer?.ok || !/^(image|video)\//.test(type)) {
    await answer?.body?.cancel();
    throw new Refusal("UPSTREAM_UNAVAILABLE", "The file could not be fetched. Try again.");
  }
  return new Response(answer.body, {
    headers: { "Content-Type": type, "Content-Disposition": "attachment", "Cache-Control": "private, no-store" },
  });
}

function asRefusal(error: unknown): never {
  if (isLayersError(error) && error.status === 401) {
    throw new Refusal("UNAUTHENTICATED", "Nobody is signed in. Sign in and try again.");
  }
  if (isLayersError(error) && error.status === 404) throw notFound();
  throw new Refusal("UPSTREAM_UNAVAILABLE", "The file could not be fetched. Try again.");
}
