import { mkdirSync, mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { headers } from "@layers-kit/contract";
import { Hono, type MiddlewareHandler } from "hono";
import { methodNotAllowed, notFound, Refusal } from "../errors.ts";
import { requireSameOrigin } from "../same-origin.ts";
import type { Sessions } from "../session.ts";
import { createFiles } from "./files.ts";
import { type Bounds, UploadRegistry } from "./registry.ts";
import { createTus, type TusOptions } from "./tus.ts";

export interface UploadsOptions {
  readonly sessions: Sessions;
  readonly origins: readonly string[];
  readonly publicOrigin: string;
  /** Why file upload is off; absent when it is on. */
  readonly off?: string | undefined;
  /** The folder in which a folder is made for the files. Default: the system's temporary one. */
  readonly parentDir?: string | undefined;
  readonly bounds?: Bounds;
  readonly now?: () => number;
}

/** What the guard of `/api/uploads` has found out when a handler runs. */
interface SignedIn {
  Variables: { customer: string };
}

export interface Uploads {
  /** `/api/uploads`: tus, for signed-in customers on the demo's own pages. */
  readonly routes: Hono<SignedIn>;
  /** `/uploads`: finished files, for everyone who knows the name. */
  readonly files: Hono;
  /** Removes what is older than its time. */
  sweep(): Promise<void>;
  /** Removes every file. */
  close(): Promise<void>;
}

const SWEEP_MS = 10 * 60 * 1000;

/** Resumable uploads of app media, checked before, while and after they arrive. */
export function createUploads(options: UploadsOptions): Uploads {
  const { sessions, origins, publicOrigin, off } = options;
  const parent = options.parentDir ?? tmpdir();
  mkdirSync(parent, { recursive: true });
  const directory = mkdtempSync(join(parent, "layers-demo-uploads-"));
  const registry = new UploadRegistry(options.bounds, options.now);
  const tusOptions: TusOptions = { directory, registry, publicOrigin, customerOf: (c) => sessions.customerOf(c) };
  const tus = createTus(tusOptions);

  async function sweep(): Promise<void> {
    await Promise.all(registry.expired().map((id) => tus.remove(id)));
  }
  const sweeper = setInterval(() => void sweep(), SWEEP_MS);
  sweeper.unref();

  const guard: MiddlewareHandler<SignedIn> = async (c, next) => {
    requireSameOrigin(c.req.raw.headers, origins);
    requireOwnPage(c.req.raw.headers, origins);
    const customer = await sessions.customerOf(c.req.header("cookie"));
    if (!customer) throw new Refusal("UNAUTHENTICATED", "Nobody is signed in. Sign in and try again.");
    if (off !== undefined) throw new Refusal("NOT_FOUND", off);
    // tus would take another method from this header, past the checks of this one.
    if (c.req.header("x-http-method-override")) throw new Refusal("BAD_REQUEST", "Send the method itself.");
    c.set("customer", customer.id);
    await next();
    c.res.headers.set("Cache-Control", "no-store");
  };

  const routes = new Hono<SignedIn>()
    .use(guard)
    .on(["POST", "OPTIONS"], "/", (c) => tus.handle(c.req.raw))
    .all("/", () => {
      throw methodNotAllowed("POST", "OPTIONS");
    })
    .on(["PATCH", "DELETE"], "/:id", async (c) => {
      const record = registry.require(c.req.param("id"), c.get("customer"));
      const response = await tus.handle(c.req.raw);
      if (c.req.method === "DELETE" && response.ok) registry.remove(record.id);
      return response;
    })
    .get("/:id", async (c) => {
      const record = registry.require(c.req.param("id"), c.get("customer"));
      if (c.req.raw.method !== "HEAD") throw methodNotAllowed("HEAD", "PATCH", "DELETE");
      const response = await tus.handle(c.req.raw);
      // Who lost the answer to the last byte asks again with HEAD, and must learn the same.
      const complete = response.headers.get("upload-offset") === String(record.size);
      return complete ? withHeaders(response, tus.urlHeader(await tus.finish(record))) : response;
    })
    .all("/:id", () => {
      throw methodNotAllowed("HEAD", "PATCH", "DELETE");
    })
    .all("*", () => {
      throw notFound();
    });

  return {
    routes,
    files: createFiles(directory, registry),
    sweep,
    close: async () => {
      clearInterval(sweeper);
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** A write with a cookie needs a proof that the demo's own page made it, not only the absence of one that another did. */
function requireOwnPage(given: Headers, origins: readonly string[]): void {
  const ours =
    given.has(headers.kit) ||
    given.get("sec-fetch-site") === "same-origin" ||
    origins.includes(given.get("origin") ?? "");
  if (!ours) throw new Refusal("ORIGIN_NOT_ALLOWED", `Send the ${headers.kit} header, as the kit's client does.`);
}

function withHeaders(response: Response, more: Record<string, string>): Response {
  const all = new Headers(response.headers);
  for (const [name, value] of Object.entries(more)) all.set(name, value);
  return new Response(response.body, { status: response.status, headers: all });
}
