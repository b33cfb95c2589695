import type { LayersClient } from "@layers-kit/client";
import { type UploadStore, uploadFile } from "@layers-kit/client/upload";
import type { Store } from "../storage/store.ts";
import { type UploadMedia, UploadQueue } from "./upload-queue.ts";

const queues = new WeakMap<Store, Map<string, UploadQueue>>();

/** One queue for each project of a provider, so that a component that comes back finds its uploads again. It ends with `left`. */
export function queueOf(store: Store, client: LayersClient, projectId: string, left: AbortSignal): UploadQueue {
  const own = queues.get(store) ?? new Map<string, UploadQueue>();
  queues.set(store, own);
  const queue = own.get(projectId) ?? new UploadQueue(client, projectId, rememberedIn(store));
  if (!own.has(projectId)) left.addEventListener("abort", queue.close);
  own.set(projectId, queue);
  return queue;
}

/** The way that files go: a tus endpoint, or the host's own. */
export function uploadThrough(way: string | UploadMedia | undefined): UploadMedia | undefined {
  return typeof way === "string" ? (file, options) => uploadFile(file, { endpoint: way, ...options }) : way;
}

/** Unfinished uploads, kept with everything else of this customer. */
function rememberedIn(store: Store): UploadStore {
  const key = (fingerprint: string): string => `upload:${fingerprint}`;
  return {
    get: (fingerprint) => store.read(key(fingerprint)) as string | undefined,
    set: (fingerprint, url) => store.write(key(fingerprint), url),
    delete: (fingerprint) => store.remove(key(fingerprint)),
  };
}
