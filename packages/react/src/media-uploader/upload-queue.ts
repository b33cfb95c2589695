import { isLayersError, type LayersClient, newIdempotencyKey } from "@layers-kit/client";
import { checkFile, type FileProblem, type UploadStore } from "@layers-kit/client/upload";
import { type AppMedia, type AppMediaKind, appMediaLimits } from "@layers-kit/contract";
import { hadNoEffect } from "../hooks/actions.ts";
import { scriptWindow } from "../provider/script-window.ts";

/** Brings a file to a public address that Layers can fetch it from. */
export type UploadMedia = (file: File, options: UploadMediaOptions) => PromiseLike<{ readonly url: string }>;

export interface UploadMediaOptions {
  readonly kind: AppMediaKind;
  readonly signal: AbortSignal;
  readonly onProgress: (sentBytes: number, totalBytes: number) => void;
  /** Remembers unfinished uploads, so that the same file goes on where it stopped. */
  readonly store: UploadStore;
}

/** One file or link on its way to the project. */
export interface MediaTask {
  readonly id: string;
  readonly kind: AppMediaKind;
  /** The file's name, or the link as typed. */
  readonly name: string;
  readonly isLink: boolean;
  /** `refused`: nothing was sent, and trying again changes nothing. `failed`: trying again may help. */
  readonly status: "waiting" | "uploading" | "adding" | "failed" | "refused";
  /** From 0 to 1 while it uploads; null when nobody knows. */
  readonly progress: number | null;
  readonly problems: readonly FileProblem[];
  readonly error?: unknown;
}

interface Job {
  task: MediaTask;
  readonly file: File | undefined;
  /** One key for one file: however often adding it is tried, it is added once. */
  idempotencyKey: string;
  controller: AbortController;
  url: string | undefined;
}

/** What a queue tells beside its tasks. */
export interface UploadListener {
  readonly added: (media: AppMedia) => void;
  readonly failed: (task: MediaTask) => void;
}

/** How many files travel at once. */
const AT_ONCE = 2;

/** The uploads of one project. Stands outside React, so that leaving a step does not stop them. */
export class UploadQueue {
  #jobs: Job[] = [];
  #tasks: readonly MediaTask[] = [];
  readonly #listeners = new Set<() => void>();
  readonly #hearers = new Set<UploadListener>();
  /** What was added while nobody was there to be told. */
  readonly #unheard: AppMedia[] = [];
  readonly #client: LayersClient;
  readonly #projectId: string;
  readonly #store: UploadStore;
  upload: UploadMedia | undefined;

  constructor(client: LayersClient, projectId: string, store: UploadStore) {
    this.#client = client;
    this.#projectId = projectId;
    this.#store = store;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly listen = (hearer: UploadListener): (() => void) => {
    this.#hearers.add(hearer);
    for (const media of this.#unheard.splice(0)) hearer.added(media);
    return () => this.#hearers.delete(hearer);
  };

  /** The same array until something changes. */
  readonly tasks = (): readonly MediaTask[] => this.#tasks;

  readonly isBusy = (): boolean => this.#jobs.some(({ task }) => isMoving(task));

  /** Takes in a file, or a link to one. What Layers would refuse is not sent at all; what is on its way is not sent twice. */
  add(kind: AppMediaKind, chosen: File | string): void {
    const isLink = typeof chosen === "string";
    const jobs = this.#jobs.filter(({ task }) => task.kind === kind);
    if (!isLink && jobs.some(({ task, file }) => isMoving(task) && isSame(chosen, file))) return;
    const problems = isLink ? [] : checkFile(kind, chosen);
    const isRefused = problems.length > 0;
    const task: MediaTask = {
      id: newIdempotencyKey(),
      kind,
      name: isLink ? chosen : chosen.name,
      isLink,
      status: isRefused ? "refused" : "waiting",
      progress: null,
      problems,
    };
    // Of a kind that there is one of, the latest counts, whichever would arrive last.
    if (!isRefused && !appMediaLimits[kind].many) for (const job of jobs) this.dismiss(job.task.id);
    this.#jobs = [
      ...this.#jobs,
      {
        task,
        file: isLink ? undefined : chosen,
        url: isLink ? chosen : undefined,
        idempotencyKey: newIdempotencyKey(),
        controller: new AbortController(),
      },
    ];
    this.#publish();
    if (isRefused) for (const hearer of this.#hearers) hearer.failed(task);
    this.#next();
  }

  /** Goes on where it failed: with the upload, or with adding what was uploaded. */
  readonly retry = (id: string): void => {
    const job = this.#jobs.find(({ task }) => task.id === id);
    if (job?.task.status !== "failed") return;
    job.controller = new AbortController();
    this.#change(job, { status: "waiting", error: undefined });
    this.#next();
  };

  /** Tries again what only the network stopped. */
  readonly retryInterrupted = (): void => {
    for (const { task } of this.#jobs) {
      if (task.status === "failed" && isLayersError(task.error) && task.error.status === 0) this.retry(task.id);
    }
  };

  /** Stops it, or takes its failure off the list. What is being added can no longer be stopped. */
  readonly dismiss = (id: string): void => {
    const job = this.#jobs.find(({ task }) => task.id === id);
    if (!job || !canStop(job.task)) return;
    job.controller.abort();
    this.#remove(job);
  };

  /** Ends everything under way, for good: the customer it belongs to has gone. */
  readonly close = (): void => {
    for (const { controller } of this.#jobs) controller.abort();
    this.#jobs = [];
    this.#publish();
  };

  #remove(job: Job): void {
    this.#jobs = this.#jobs.filter((one) => one !== job);
    this.#publish();
    this.#next();
  }

  #next(): void {
    const moving = this.#jobs.filter(({ task }) => task.status === "uploading" || task.status === "adding").length;
    for (const job of this.#jobs
      .filter(({ task }) => task.status === "waiting")
      .slice(0, Math.max(0, AT_ONCE - moving))) {
      void this.#run(job);
    }
  }

  async #run(job: Job): Promise<void> {
    const { signal } = job.controller;
    try {
      if (job.url === undefined && job.file) {
        this.#change(job, { status: "uploading", progress: 0 });
        job.url = (await this.#send(job.file, job)).url;
      }
      if (signal.aborted || job.url === undefined) return;
      this.#change(job, { status: "adding", progress: null });
      const body = { kind: job.task.kind, url: job.url };
      const { idempotencyKey } = job;
      const media = await this.#client.appMedia.add(this.#projectId, body, { idempotencyKey, signal });
      this.#remove(job);
      if (this.#hearers.size === 0) this.#unheard.push(media);
      for (const hearer of this.#hearers) hearer.added(media);
    } catch (error) {
      if (signal.aborted) return;
      // The same key would only bring the same refusal again.
      if (hadNoEffect(error)) job.idempotencyKey = newIdempotencyKey();
      this.#change(job, { status: "failed", error, progress: null });
      for (const hearer of this.#hearers) hearer.failed(job.task);
      this.#next();
    }
  }

  #send(file: File, job: Job): PromiseLike<{ readonly url: string }> {
    if (!this.upload) throw new TypeError("No way to upload files was given: pass `upload`, or offer links only.");
    return this.upload(file, {
      kind: job.task.kind,
      signal: job.controller.signal,
      store: this.#store,
      onProgress: (sent, total) => this.#change(job, { progress: total > 0 ? sent / total : null }),
    });
  }

  #change(job: Job, change: Partial<MediaTask>): void {
    job.task = { ...job.task, ...change };
    this.#publish();
  }

  #publish(): void {
    this.#tasks = this.#jobs.map(({ task }) => task);
    if (this.isBusy()) scriptWindow?.addEventListener("beforeunload", keepPage);
    else scriptWindow?.removeEventListener("beforeunload", keepPage);
    for (const listener of this.#listeners) listener();
  }
}

/** Whether a task is under way, so that leaving the page would stop it. */
export function isMoving({ status }: MediaTask): boolean {
  return status === "waiting" || status === "uploading" || status === "adding";
}

/** Whether it can be stopped, or taken off the list: not while Layers fetches it. */
export function canStop({ status }: MediaTask): boolean {
  return status !== "adding";
}

function isSame(file: File, other: File | undefined): boolean {
  return (["name", "size", "type", "lastModified"] as const).every((trait) => file[trait] === other?.[trait]);
}

/** Files are lost with the page, so leaving it is asked about, wherever on it the customer is by then. */
function keepPage(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
