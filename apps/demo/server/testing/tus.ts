import { headers } from "@layers-kit/contract";
import type { Visitor } from "./visitor.ts";

export interface Announcement {
  readonly size: number;
  readonly filename?: string;
  readonly filetype?: string;
  readonly kind?: string;
}

const TUS = { "Tus-Resumable": "1.0.0" };

/** tus by hand, request by request, for tests that look at each. */
export function announce(visitor: Visitor, { size, ...metadata }: Announcement): Promise<Response> {
  const pairs = Object.entries(metadata).map(([key, value]) => `${key} ${Buffer.from(value).toString("base64")}`);
  return visitor.fetch("/api/uploads", {
    method: "POST",
    headers: { ...TUS, "Upload-Length": String(size), "Upload-Metadata": pairs.join(",") },
  });
}

export function send(visitor: Visitor, location: string, body: Uint8Array<ArrayBuffer>, offset = 0): Promise<Response> {
  return visitor.fetch(location, {
    method: "PATCH",
    headers: { ...TUS, "Upload-Offset": String(offset), "Content-Type": "application/offset+octet-stream" },
    body,
  });
}

export function ask(visitor: Visitor, location: string, method: "HEAD" | "DELETE" = "HEAD"): Promise<Response> {
  return visitor.fetch(location, { method, headers: TUS });
}

/** Announces and sends a file whole; answers with the last response. */
export async function upload(
  visitor: Visitor,
  body: Uint8Array<ArrayBuffer>,
  metadata: Omit<Announcement, "size">,
): Promise<Response> {
  const created = await announce(visitor, { size: body.byteLength, ...metadata });
  return created.ok ? send(visitor, created.headers.get("location") ?? "", body) : created;
}

/** The public address that a finished upload was given. */
export function addressOf(response: Response): string {
  const address = response.headers.get(headers.uploadUrl);
  if (!address)
    throw new Error(`No address came with a ${response.status} (${response.headers.get(headers.requestId)}).`);
  return address;
}
