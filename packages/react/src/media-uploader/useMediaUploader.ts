"use client";
import type { LayersClient } from "@layers-kit/client";
import { type UploadStore, uploadFile } from "@layers-kit/client/upload";
import type { AppMedia, AppMediaKind } from "@layers-kit/contract";
import { useEffect, useSyncExternalStore } from "react";
import { useOnline } from "../hooks/useOnline.ts";
import type { Resource } from "../hooks/useResource.ts";
import { useMessages } from "../messages/useMessages.ts";
import { useLayersInternals } from "../provider/context.ts";
import { useLatest } from "../provider/useLatest.ts";
import type { Store } from "../storage/store.ts";
import { mediaUploaderMessages } from "./messages.ts";
import { type MediaTask, type UploadListener, type UploadMedia, UploadQueue } from "./upload-queue.ts";
import { useAppMedia } from "./useAppMedia.ts";

export interface MediaUploaderOptions {
  projectId: string;
  /**
   * How files reach a public address: the partner's tus endpoint, such as `/api/uploads`, or a function of the host's.
   * Without it only links can be added.
   */
  upload?: string | UploadMedia;
  onAdded?: (media: AppMedia) => void;
}

export interface MediaUploaderState {
  readonly media: Resource<readonly AppMedia[]>;
  /** Files and links on their way, oldest first. */
  readonly tasks: readonly MediaTask[];
  readonly canUpload: boolean;
  readonly addFiles: (kind: AppMediaKind, files: Iterable<File>) => void;
  readonly addLink: (kind: AppMediaKind, url: string) => void;
  readonly retry: (taskId: string) => void;
  readonly dismiss: (taskId: string) => void;
}

/** All that `MediaUploader` knows and does, for a view of your own. */
export function useMediaUploader({ projectId, upload, onAdded }: MediaUploaderOptions): MediaUploaderState {
  const { client, emit, announce, report, store } = useLayersInternals();
  const t = useMessages(mediaUploaderMessages);
  const online = useOnline();
  const media = useAppMedia(projectId);

  const latest = useLatest<UploadListener>({
    added: (item) => {
      emit({ type: "media.added", mediaId: item.id, kind: item.kind });
      announce(t.announceAdded({ kind: item.kind }));
      void media.reload();
      onAdded?.(item);
    },
    failed: (task) => {
      if (task.error !== undefined) report(task.error);
      announce(t.announceFailed({ name: task.name }));
    },
  });
  const queue = queueOf(store, client, projectId);
  const tasks = useSyncExternalStore(queue.subscribe, queue.tasks, () => none);
  useEffect(
    () => queue.listen({ added: (item) => latest.current.added(item), failed: (task) => latest.current.failed(task) }),
    [queue, latest],
  );
  useEffect(() => {
    queue.store = rememberedIn(store);
    queue.upload = typeof upload === "string" ? throughTus(upload) : upload;
  }, [queue, store, upload]);
  useEffect(() => {
    if (online) queue.retryInterrupted();
  }, [online, queue]);

  return {
    media,
    tasks,
    canUpload: upload !== undefined,
    addFiles: (kind, files) => {
      for (const file of files) queue.addFile(kind, file);
    },
    addLink: (kind, url) => queue.addLink(kind, url),
    retry: queue.retry,
    dismiss: queue.dismiss,
  };
}

const none: readonly MediaTask[] = [];
const queues = new WeakMap<Store, Map<string, UploadQueue>>();

/** One queue for each project of a provider, so that a component that comes back finds its uploads again. */
function queueOf(store: Store, client: LayersClient, projectId: string): UploadQueue {
  const own = queues.get(store) ?? new Map<string, UploadQueue>();
  queues.set(store, own);
  const queue = own.get(projectId) ?? new UploadQueue(client, projectId);
  own.set(projectId, queue);
  return queue;
}

function throughTus(endpoint: string): UploadMedia {
  return (file, options) => uploadFile(file, { endpoint, ...options });
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
