import { readBytes } from "../pipeline/body.ts";
import { Refusal } from "../pipeline/errors.ts";
import type { World } from "../world.ts";

/** Takes a file at a presigned URL, as object storage does: exactly the announced type, no more than was announced. */
export async function answerUpload(world: World, request: Request, token: string): Promise<Response> {
  if (request.method === "OPTIONS") return answer(204, null, { "Access-Control-Allow-Methods": "PUT" });
  if (request.method !== "PUT") return answer(405, "Send the file with PUT.", { Allow: "PUT, OPTIONS" });
  const upload = world.state.uploads.named(token);
  if (!upload || world.clock.wallNow() >= upload.expiresAt) return answer(403, "This URL is unknown or has expired.");
  const type = (request.headers.get("content-type") ?? "").trim().toLowerCase();
  if (type !== upload.contentType) return answer(403, `Send the file as Content-Type: ${upload.contentType}.`);
  let bytes: Uint8Array;
  try {
    bytes = await readBytes(request, upload.sizeBytes);
  } catch (error) {
    if (error instanceof Refusal) return answer(error.status === 413 ? 413 : 400, error.message);
    throw error;
  }
  if (bytes.length !== upload.sizeBytes) return answer(400, `${upload.sizeBytes} bytes were announced.`);
  // Reading took time in which the content may have been finished.
  const latest = world.state.uploads.get(upload.id);
  if (!latest || world.state.content.get(upload.containerId)?.uploads) return answer(403, "The upload is finished.");
  world.files.put(upload.id, bytes);
  world.state.uploads.put({ ...latest, received: true });
  await world.state.commit();
  return answer(200, null);
}

function answer(status: number, text: string | null, headers: Record<string, string> = {}): Response {
  return new Response(text, {
    status,
    headers: {
      "Access-Control-Allow-Origin": "*",
      "Access-Control-Allow-Headers": "Content-Type",
      ...(text !== null && { "Content-Type": "text/plain; charset=utf-8" }),
      ...headers,
    },
  });
}
