import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { appMediaLimits, type ErrorEnvelope, headers as headerNames } from "@layers-kit/contract";
import { FileStore } from "@tus/file-store";
import { MemoryKvStore, Server } from "@tus/server";
import { notFound, Refusal } from "../errors.ts";
import { checkAnnounced, checkFound } from "./policy.ts";
import type { FinishedFile, UploadRecord, UploadRegistry } from "./registry.ts";
import { findType } from "./sniff.ts";

export interface TusOptions {
  readonly directory: string;
  readonly registry: UploadRegistry;
  /** Who a request's cookie speaks for. */
  readonly customerOf: (cookie: string | null) => Promise<{ readonly id: string } | null>;
  readonly publicOrigin: string;
}

export interface Tus {
  handle(request: Request): Promise<Response>;
  /** Checks and publishes a file whose last byte is there. However often it is asked, it happens once. */
  finish(record: UploadRecord): Promise<FinishedFile>;
  /** Header that tells where a finished file is to be fetched. */
  urlHeader(file: FinishedFile): Record<string, string>;
  remove(id: string): Promise<void>;
}

export const UPLOADS_PATH = "/api/uploads";
/** An SVG is read whole to be checked; no kind takes a larger one. */
const SVG_MAX_BYTES = appMediaLimits.logo.maxBytes;

/** The tus protocol itself, by its own server, with the kit's rules at its hooks. */
export function createTus({ directory, registry, customerOf, publicOrigin }: TusOptions): Tus {
  // The index of uploads lives in memory like their owners, so nothing lies beside the files.
  const store = new FileStore({ directory, configstore: new MemoryKvStore() });
  const urlHeader = (file: FinishedFile): Record<string, string> => ({
    [headerNames.uploadUrl]: `${publicOrigin}/uploads/${file.name}`,
  });

  async function remove(id: string): Promise<void> {
    registry.remove(id);
    // Gone already is as good.
    await store.remove(id).catch(() => undefined);
  }

  function finish(record: UploadRecord): Promise<FinishedFile> {
    record.finished ??= check(record);
    return record.finished;
  }

  async function check(record: UploadRecord): Promise<FinishedFile> {
    try {
      const type = await findType(join(directory, record.id), record.size, SVG_MAX_BYTES);
      checkFound(record.kind, type?.mimeType);
      if (!type) throw notFound();
      return registry.publish(record, type);
    } catch (error) {
      await remove(record.id);
      throw error;
    }
  }

  const server = new Server({
    datastore: store,
    path: UPLOADS_PATH,
    relativeLocation: true,
    maxSize: Math.max(...Object.values(appMediaLimits).map(({ maxBytes }) => maxBytes)),
    namingFunction: () => randomBytes(16).toString("hex"),
    getFileIdFromRequest: (request) => new URL(request.url).pathname.split("/").at(-1),
    onUploadCreate: async (request, upload) => {
      const customer = await customerOf(request.headers.get("cookie"));
      if (!customer) throw notFound();
      const kind = checkAnnounced({ size: upload.size, metadata: upload.metadata });
      registry.add({ id: upload.id, customer: customer.id, kind, size: upload.size ?? 0 });
      return {};
    },
    onUploadFinish: async (request, upload) => {
      const customer = await customerOf(request.headers.get("cookie"));
      const file = await finish(registry.require(upload.id, customer?.id ?? ""));
      return { headers: urlHeader(file) };
    },
    onResponseError: async (_request, error) => {
      if (!(error instanceof Refusal)) return undefined;
      const answer = error.toResponse();
      return { status_code: answer.status, body: await answer.text() };
    },
  });

  return {
    handle: async (request) => inEnvelope(await server.handleWeb(request)),
    finish,
    urlHeader,
    remove,
  };
}

const codes: Readonly<Record<number, "NOT_FOUND" | "CONFLICT" | "BODY_TOO_LARGE" | "BAD_REQUEST">> = {
  404: "NOT_FOUND",
  409: "CONFLICT",
  410: "NOT_FOUND",
  413: "BODY_TOO_LARGE",
};

/** Keeps the protocol's status, which its clients act on, and says the rest in the API's envelope. */
async function inEnvelope(response: Response): Promise<Response> {
  const headers = new Headers(response.headers);
  // Another site's page gets nothing here, so there is nothing to allow it.
  for (const name of [...headers.keys()]) if (name.startsWith("access-control-")) headers.delete(name);
  if (response.status < 400) return new Response(response.body, { status: response.status, headers });
  const text = await response.text();
  const refusal =
    response.status >= 500
      ? new Refusal("INTERNAL", "The upload could not be stored. Try again.")
      : new Refusal(codes[response.status] ?? "BAD_REQUEST", `${text.trim().replace(/\.$/, "")}.`);
  const envelope = isEnvelope(text) ? text : await refusal.toResponse().text();
  headers.delete("content-length");
  headers.set("content-type", "application/json");
  headers.set("cache-control", "no-store");
  return new Response(envelope, { status: response.status, headers });
}

function isEnvelope(text: string): boolean {
  try {
    return typeof (JSON.parse(text) as Partial<ErrorEnvelope>).error?.code === "string";
  } catch {
    return false;
  }
}
