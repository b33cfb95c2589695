"use client";
import type { AppMedia, AppMediaKind } from "@layers-kit/contract";
import { useEffect, useReducer, useSyncExternalStore } from "react";
import { useOnline } from "../hooks/useOnline.ts";
import type { Resource } from "../hooks/useResource.ts";
import { useWhenIdle } from "../hooks/useWhenIdle.ts";
import { useMessages } from "../messages/useMessages.ts";
import { useLayersInternals } from "../provider/context.ts";
import { useLatest } from "../provider/useLatest.ts";
import { chosenIn, keepChosen } from "./chosen-media.ts";
import { mediaUploaderMessages } from "./messages.ts";
import type { MediaTask, UploadListener, UploadMedia } from "./upload-queue.ts";
import { useAppMedia } from "./useAppMedia.ts";
import { changing, useChanging } from "./useChanging.ts";

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
  /** Of what was chosen, and what brings it to the project still loads. A kind may be there several times. */
  readonly starting: readonly AppMediaKind[];
  readonly canUpload: boolean;
  readonly addFiles: (kind: AppMediaKind, files: Iterable<File>) => void;
  readonly addLink: (kind: AppMediaKind, url: string) => void;
  readonly retry: (taskId: string) => void;
  readonly dismiss: (taskId: string) => void;
}

/** All that `MediaUploader` knows and does, for a view of your own. */
export function useMediaUploader({ projectId, upload, onAdded }: MediaUploaderOptions): MediaUploaderState {
  const { client, emit, announce, report, store, left } = useLayersInternals();
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
  const { part } = useChanging();
  useWhenIdle(changing.load);
  const queue = part?.queueOf(store, client, projectId, left);
  const tasks = useSyncExternalStore(queue?.subscribe ?? ignore, queue?.tasks ?? noTasks, noTasks);
  const [, chosenChanged] = useReducer((times: number) => times + 1, 0);
  useEffect(
    () => queue?.listen({ added: (item) => latest.current.added(item), failed: (task) => latest.current.failed(task) }),
    [queue, latest],
  );
  useEffect(() => {
    if (!part || !queue) return;
    queue.upload = part.uploadThrough(upload);
    const all = chosenIn(store);
    keepChosen(
      store,
      all.filter((one) => one.projectId !== projectId),
    );
    for (const one of all) if (one.projectId === projectId) queue.add(one.kind, one.file);
  }, [part, queue, store, projectId, upload]);
  useEffect(() => {
    if (online) queue?.retryInterrupted();
  }, [online, queue]);

  const add = (kind: AppMediaKind, file: File | string): void => {
    if (queue) {
      queue.add(kind, file);
    } else {
      keepChosen(store, [...chosenIn(store), { projectId, kind, file }]);
      chosenChanged();
      changing.load();
    }
  };
  return {
    media,
    tasks,
    starting: chosenIn(store).flatMap((one) => (one.projectId === projectId ? one.kind : [])),
    canUpload: upload !== undefined,
    addFiles: (kind, files) => {
      for (const file of files) add(kind, file);
    },
    addLink: add,
    retry: (id) => queue?.retry(id),
    dismiss: (id) => queue?.dismiss(id),
  };
}

const none: readonly MediaTask[] = [];
const noTasks = (): readonly MediaTask[] => none;
const ignore = (): (() => void) => () => {};
