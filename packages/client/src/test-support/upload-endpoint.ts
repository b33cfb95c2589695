import { mkdtempSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { headers } from "@layers-kit/contract";
import { FileStore, MemoryConfigstore } from "@tus/file-store";
import { Server } from "@tus/server";
import { onTestFinished } from "vitest";

/** What goes wrong with the next request of a method: cut after so many bytes, its answer lost, or another answer. */
export interface UploadFault {
  readonly on: "POST" | "PATCH" | "HEAD";
  readonly cutAfterBytes?: number;
  readonly loseAnswer?: boolean;
  readonly answer?: { readonly status: number; readonly body?: unknown };
}

export interface UploadEndpoint {
  readonly url: string;
  /** `METHOD status` of every request; a cut or lost one has no status. */
  readonly log: string[];
  readonly requests: IncomingMessage["headers"][];
  readonly faults: UploadFault[];
  /** The bytes behind a URL that an upload was answered with. */
  bytesAt(url: string): Promise<Buffer>;
}

const FILES = "https://cdn.shop.example/";

/** A partner's upload endpoint over real HTTP, with faults on request. Closed when the test ends. */
export async function uploadEndpoint({
  tellsUrl = true,
}: {
  readonly tellsUrl?: boolean;
} = {}): Promise<UploadEndpoint> {
  const directory = mkdtempSync(join(tmpdir(), "layers-client-uploads-"));
  const datastore = new FileStore({ directory, configstore: new MemoryConfigstore() });
  const tus = new Server({
    path: "/api/uploads",
    datastore,
    relativeLocation: true,
    onUploadFinish: async (_, upload) => (tellsUrl ? { headers: { [headers.uploadUrl]: FILES + upload.id } } : {}),
  });
  const log: string[] = [];
  const faults: UploadFault[] = [];
  const requests: IncomingMessage["headers"][] = [];

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const method = incoming.method ?? "";
    const index = faults.findIndex(({ on }) => on === method);
    const fault = index === -1 ? undefined : faults.splice(index, 1)[0];
    requests.push(incoming.headers);
    if (fault?.answer) {
      log.push(`${method} ${fault.answer.status}`);
      incoming.resume();
      outgoing.writeHead(fault.answer.status, { "Content-Type": "application/json" });
      outgoing.end(JSON.stringify(fault.answer.body));
      return;
    }
    const body = method === "PATCH" || method === "POST" ? bodyOf(incoming, fault?.cutAfterBytes) : null;
    const init = { method, headers: incoming.headers as Record<string, string>, body, duplex: "half" };
    const response = await tus.handleWeb(
      new Request(`http://${incoming.headers.host}${incoming.url}`, init as RequestInit),
    );
    if (fault) {
      log.push(method);
      incoming.socket.destroy();
      return;
    }
    log.push(`${method} ${response.status}`);
    for (const [name, value] of response.headers) outgoing.setHeader(name, value);
    const id = incoming.url?.split("/").at(-1) ?? "";
    if (method === "HEAD" && response.headers.get("upload-offset") === response.headers.get("upload-length")) {
      outgoing.setHeader(headers.uploadUrl, FILES + id);
    }
    outgoing.writeHead(response.status);
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  }

  const server = createServer((incoming, outgoing) => {
    answer(incoming, outgoing).catch(() => outgoing.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
    await rm(directory, { recursive: true, force: true });
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/uploads`,
    log,
    requests,
    faults,
    bytesAt: (url) => readFile(join(directory, url.slice(FILES.length))),
  };
}

/** The body of a request, which ends where the connection is to be cut. */
function bodyOf(incoming: IncomingMessage, cutAfterBytes: number | undefined): ReadableStream<Uint8Array> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    let left = cutAfterBytes ?? Number.POSITIVE_INFINITY;
    for await (const chunk of incoming as AsyncIterable<Buffer>) {
      yield chunk.subarray(0, left);
      left -= chunk.length;
      if (left <= 0) break;
    }
  }
  return Readable.toWeb(Readable.from(chunks())) as ReadableStream<Uint8Array>;
}
