import type { ServerResponse } from "node:http";
import { chunksOf } from "../chunks.ts";
import { brokenOff, ConnectionLost } from "../faults/inject.ts";

/**
 * Answers over a real connection as a fault wants it: a lost connection is reset, an answer that breaks off is sent up to
 * there and its connection cut. False when the answer is an ordinary one.
 */
export async function brokeOff(answer: Response | ConnectionLost, outgoing: ServerResponse): Promise<boolean> {
  if (answer instanceof ConnectionLost) {
    outgoing.socket?.resetAndDestroy();
    return true;
  }
  if (!brokenOff.has(answer)) return false;
  outgoing.writeHead(answer.status, [...answer.headers].flat());
  try {
    for await (const chunk of chunksOf(answer.body)) {
      await new Promise<void>((resolve) => outgoing.write(chunk, () => resolve()));
    }
  } catch {
    // An orderly end, unlike a reset, lets what was sent arrive.
    outgoing.socket?.destroySoon();
  }
  return true;
}
