import { type AppMediaKind, headers as headerNames, kitProtocol } from "@layers-kit/contract";
import type { Upload } from "tus-js-client";
import { unanswered } from "../call/errors.ts";
import { isLayersError } from "../call/is-layers-error.ts";
import { fingerprintOf, type UploadStore } from "./upload-store.ts";

export interface UploadedFile {
  /** Where Layers can fetch the file, for `client.appMedia.add`. */
  readonly url: string;
}

export interface UploadFileOptions {
  /** What the file is for; the endpoint checks it against that kind's limits. */
  readonly kind: AppMediaKind;
  /** The partner's tus endpoint, such as `/api/uploads`. */
  readonly endpoint: string;
  /** Sent with every request beside the kit's own. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Stops the upload where it is. With a `store`, uploading the same file again goes on from there. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: (sentBytes: number, totalBytes: number) => void;
  /** Remembers unfinished uploads. Without one, only interruptions of this upload are survived. */
  readonly store?: UploadStore;
  /** As the client's own: asked once on 401, and on true the upload goes on where it was. */
  readonly onSessionExpired?: () => Promise<boolean>;
  /** How long to wait before each try to go on, in milliseconds. Counted anew whenever bytes have arrived. */
  readonly retryDelaysMs?: readonly number[];
}

/** An upload under way: a promise of its end, with controls. */
export interface FileUpload extends Promise<UploadedFile> {
  pause(): void;
  resume(): void;
  /** Gives the upload up for good and asks the endpoint to forget it. The promise rejects with an AbortError. */
  abort(): void;
}

const RETRY_DELAYS_MS: readonly number[] = [500, 1_000, 3_000, 5_000, 10_000, 20_000];

/**
 * Uploads a file to the partner's own tus endpoint, which must answer the last byte, and a `HEAD` of a finished upload, with
 * `X-Upload-Url`. Goes on after interruptions. Rejects with a `LayersError`, or with the signal's reason.
 */
export function uploadFile(file: File, options: UploadFileOptions): FileUpload {
  let upload: Upload | undefined;
  let paused = false;
  let over = false;
  const given = new AbortController();

  async function run(resolve: (file: UploadedFile) => void, reject: (reason: unknown) => void): Promise<void> {
    const { kind, endpoint, signal, onProgress, store, retryDelaysMs = RETRY_DELAYS_MS } = options;
    const fingerprint = fingerprintOf(file, kind, endpoint);
    let sessionAsked = false;

    function end(settle: () => void): void {
      if (over) return;
      over = true;
      signal?.removeEventListener("abort", onAbort);
      settle();
    }
    function onAbort(): void {
      void upload?.abort();
      end(() => reject(signal?.reason));
    }
    function goOn(): void {
      if (!over && !paused) upload?.start();
    }

    given.signal.addEventListener("abort", () => end(() => reject(given.signal.reason)), { once: true });
    if (signal?.aborted) return onAbort();
    signal?.addEventListener("abort", onAbort, { once: true });

    const tus = await import("./tus.ts");
    // Its build for servers reads no Blob.
    const source = typeof XMLHttpRequest === "undefined" ? Buffer.from(await file.arrayBuffer()) : file;
    if (over) return;
    async function onError(error: Error): Promise<void> {
      const failure = await tus.failureOf(error);
      if (failure.status === 401 && !sessionAsked && options.onSessionExpired) {
        sessionAsked = true;
        if (await options.onSessionExpired().catch(() => false)) return goOn();
      }
      end(() => reject(failure));
    }
    upload = new tus.Upload(source, {
      endpoint,
      uploadUrl: store?.get(fingerprint) ?? null,
      metadata: { filename: file.name, filetype: file.type, kind },
      headers: { ...options.headers, [headerNames.kit]: String(kitProtocol) },
      retryDelays: [...retryDelaysMs],
      // The store does this with one entry a file, and under the customer's own key.
      storeFingerprintForResuming: false,
      fingerprint: async () => fingerprint,
      onProgress: (sent, total) => onProgress?.(sent, total),
      onShouldRetry: (error) => tus.isPassing(tus.statusOf(error)),
      // Whatever refuses to tell how far an upload is, the library starts over; only one that is gone is a reason to.
      async onAfterResponse(request, response) {
        const status = response.getStatus();
        if (request.getMethod() === "HEAD" && (status === 401 || tus.isPassing(status)))
          throw await tus.refusalOf(response);
      },
      onUploadUrlAvailable: () => {
        if (upload?.url) store?.set(fingerprint, upload.url);
      },
      onError: (error) => void onError(error),
      onSuccess({ lastResponse }) {
        store?.delete(fingerprint);
        const url = tus.urlIn(lastResponse);
        end(() => (isLayersError(url) ? reject(url) : resolve({ url })));
      },
    });
    goOn();
  }

  const promise = new Promise<UploadedFile>((resolve, reject) => {
    run(resolve, reject).catch((cause: unknown) => {
      reject(unanswered("The uploader could not be loaded.", cause));
    });
  });
  return Object.assign(promise, {
    pause() {
      paused = true;
      void upload?.abort();
    },
    resume() {
      if (!paused || over) return;
      paused = false;
      upload?.start();
    },
    abort() {
      if (over) return;
      // The endpoint forgets old uploads anyway, so that it did not hear this changes nothing.
      upload?.abort(true).catch(() => {});
      options.store?.delete(fingerprintOf(file, options.kind, options.endpoint));
      given.abort();
    },
  });
}
