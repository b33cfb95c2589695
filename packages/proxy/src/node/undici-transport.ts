import { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { Agent, type Dispatcher } from "undici";
import { MAX_ANSWER_BYTES } from "../upstream/send.ts";
import type { Patience, Transport, UpstreamResponse } from "../upstream/transport.ts";

/**
 * Calls by undici, without the streams that `fetch` and `undici.request` put around an answer, since an answer is read whole.
 * Pass a dispatcher to go through a proxy of your own.
 */
export function undiciTransport(dispatcher: Dispatcher = new Agent()): Transport {
  return (request, patience) =>
    new Promise((resolve, reject) => {
      const { url, body } = request;
      const pathAt = url.indexOf("/", url.indexOf("//") + 2);
      dispatcher.dispatch(
        {
          origin: url.slice(0, pathAt),
          path: url.slice(pathAt),
          method: request.method as Dispatcher.HttpMethod,
          headers: request.headers as Record<string, string>,
          body,
          // The patience is the deadline; undici's own timers would only be a second opinion.
          headersTimeout: 0,
          bodyTimeout: 0,
        },
        new Reading(patience, resolve, reject),
      );
    });
}

/** Reads one answer to its end. */
class Reading implements Dispatcher.DispatchHandler {
  readonly #patience: Patience;
  readonly #resolve: (response: UpstreamResponse) => void;
  readonly #reject: (error: Error) => void;
  readonly #chunks: Uint8Array[] = [];
  #size = 0;
  #status = 0;
  #headers: Readonly<Record<string, string | string[] | undefined>> = {};

  constructor(patience: Patience, resolve: (response: UpstreamResponse) => void, reject: (error: Error) => void) {
    this.#patience = patience;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#patience.whenEnded(() => controller.abort(new Error("nobody waits for the answer any more")));
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: Readonly<Record<string, string | string[] | undefined>>,
  ): void {
    // Below 200 it is only word that the answer is still to come.
    if (status < 200) return;
    this.#status = status;
    this.#headers = headers;
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Uint8Array): void {
    this.#chunks.push(chunk);
    this.#size += chunk.byteLength;
    // Whoever reads what is here finds it too large; there is no need for more of it.
    if (this.#size > MAX_ANSWER_BYTES) controller.abort(new RangeError("the answer is too large"));
  }

  onResponseEnd(): void {
    this.#answer(this.#chunks.length === 1 ? (this.#chunks[0] ?? null) : Buffer.concat(this.#chunks));
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    if (this.#status === 0) this.#reject(error);
    else this.#answer(brokenOff(this.#chunks, error));
  }

  #answer(body: Uint8Array | AsyncIterable<Uint8Array> | null): void {
    const encoding = this.#header("content-encoding");
    this.#resolve({
      status: this.#status,
      headers: { get: (name) => this.#header(name) },
      body: encoding === null ? body : decoded(body, encoding),
    });
  }

  #header(name: string): string | null {
    const value = this.#headers[name];
    return (typeof value === "object" ? value[0] : value) ?? null;
  }
}

async function* brokenOff(chunks: readonly Uint8Array[], error: Error): AsyncGenerator<Uint8Array> {
  yield* chunks;
  throw error;
}

const decoders: Readonly<Record<string, () => NodeJS.ReadWriteStream & Readable>> = {
  gzip: createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** A server that compresses although it was asked not to is read all the same. */
function decoded(body: UpstreamResponse["body"], encoding: string): UpstreamResponse["body"] {
  const decoder = decoders[encoding];
  if (!decoder || body === null) return body;
  const bytes = Readable.from(body instanceof Uint8Array ? [body] : body);
  const plain = decoder();
  bytes.on("error", (error) => plain.destroy(error));
  return bytes.pipe(plain);
}
