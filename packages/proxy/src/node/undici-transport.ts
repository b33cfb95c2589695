import { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { Agent, type Dispatcher } from "undici";
import { MAX_ANSWER_BYTES } from "../upstream/send.ts";
import type { Transport, UpstreamResponse } from "../upstream/transport.ts";

type Answer = Pick<UpstreamResponse, "status" | "headers"> & { readonly encoding: string | null };

/**
 * Calls by undici, without the streams that `fetch` and `undici.request` put around an answer, since an answer is read whole.
 * Pass a dispatcher to go through a proxy of your own.
 */
export function undiciTransport(dispatcher: Dispatcher = new Agent()): Transport {
  return ({ method, url, headers, body, signal }) =>
    new Promise((resolve, reject) => {
      const pathAt = url.indexOf("/", url.indexOf("//") + 2);
      const chunks: Uint8Array[] = [];
      let size = 0;
      let answer: Answer | null = null;
      let stop: ((reason: Error) => void) | null = null;
      const leave = (): void => stop?.(new Error("nobody waits for the answer any more"));
      signal.addEventListener("abort", leave, { once: true });
      const end = (error: Error | null): void => {
        signal.removeEventListener("abort", leave);
        if (answer) resolve({ ...answer, body: decoded(replay(chunks, error), answer.encoding) });
        else reject(error);
      };
      dispatcher.dispatch(
        {
          origin: url.slice(0, pathAt),
          path: url.slice(pathAt),
          method: method as Dispatcher.HttpMethod,
          headers: headers as Record<string, string>,
          body,
          // The signal is the deadline; undici's own timers would only be a second opinion.
          headersTimeout: 0,
          bodyTimeout: 0,
        },
        {
          onRequestStart(controller) {
            stop = (reason) => controller.abort(reason);
            if (signal.aborted) leave();
          },
          onResponseStart(_controller, status, received) {
            // Only word that the answer is still to come.
            if (status < 200) return;
            const get = (name: string): string | null => {
              const value = received[name];
              return Array.isArray(value) ? (value[0] ?? null) : (value ?? null);
            };
            answer = { status, headers: { get }, encoding: get("content-encoding") };
          },
          onResponseData(controller, chunk) {
            chunks.push(chunk);
            size += chunk.byteLength;
            // Whoever reads what is here finds it too large; there is no need for more of it.
            if (size > MAX_ANSWER_BYTES) controller.abort(new RangeError("the answer is too large"));
          },
          onResponseEnd: () => end(null),
          onResponseError: (_controller, error) => end(error),
        },
      );
    });
}

async function* replay(chunks: readonly Uint8Array[], error: Error | null): AsyncGenerator<Uint8Array> {
  yield* chunks;
  if (error) throw error;
}

const decoders: Readonly<Record<string, () => NodeJS.ReadWriteStream & Readable>> = {
  gzip: createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** A server that compresses although it was asked not to is read all the same. */
function decoded(bytes: AsyncGenerator<Uint8Array>, encoding: string | null): AsyncIterable<Uint8Array> {
  const decoder = encoding === null ? undefined : decoders[encoding];
  if (!decoder) return bytes;
  const body = Readable.from(bytes);
  const plain = decoder();
  body.on("error", (error) => plain.destroy(error));
  return body.pipe(plain);
}
