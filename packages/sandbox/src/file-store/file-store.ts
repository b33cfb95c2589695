import { type FileHandle, open, readFile, rename } from "node:fs/promises";
import { dirname } from "node:path";
import type { Change, Store } from "../index.ts";
import { lockFile } from "./lock.ts";
import { mediaFolder } from "./media-folder.ts";
import { type Contents, Damaged, decode, encode, firstLine } from "./record.ts";

/** A store in a file. */
export interface FileStore extends Store {
  /** Waits for what is being written, and lets the file go. */
  close(): Promise<void>;
}

/** A file is written anew once it has grown by this many bytes, and by as much as it had when it was written last. */
const ROOM_TO_GROW = 4_000_000;
const RECORD_OF_ROWS = 500;

/**
 * Opens a data file, or makes one. Every answer waits until the file system has its changes, so a kill at any moment loses
 * nothing that was answered. App media lie beside the file, in a folder of its name and `.media`.
 *
 * Rejects with one sentence that names the file when another process has it, when it is damaged or is no data file (it is
 * left as it is), and when it cannot be read or written.
 */
export async function openFileStore(path: string): Promise<FileStore> {
  const explain = (problem: string, cause?: unknown): Error =>
    new Error(`The data file ${path} ${problem}.`, { cause });
  const lock = await lockFile(path).catch((cause: unknown) => {
    throw explain(`cannot be opened (${reason(cause)})`, cause);
  });
  if (!lock) throw explain("is used by another sandbox; stop that one first, or choose another file");
  try {
    const contents = await load(path);
    const file = await open(path, contents ? "r+" : "w");
    await file.truncate(contents?.end ?? 0);
    const rows = latest(contents?.changes ?? []);
    const end = contents?.end ?? 0;
    const journal = new Journal({ path, file, end, rows, release: lock.release });
    const isMostlyPast = end > ROOM_TO_GROW && rows.length < (contents?.changes.length ?? 0) / 2;
    if (end === 0 || isMostlyPast) await journal.replace(rows);
    return journal;
  } catch (cause) {
    await lock.release();
    if (cause instanceof Damaged) throw explain(`${cause.message}; move it away, or put a good copy in its place`);
    throw explain(`cannot be opened (${reason(cause)})`, cause);
  }
}

const reason = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

async function load(path: string): Promise<Contents | null> {
  try {
    return decode(await readFile(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** Each row as it stood last, in the order in which they came to be. */
function latest(changes: readonly Change[]): Change[] {
  const rows = new Map<string, Change>();
  for (const change of changes) rows.set(`${change.table} ${change.row.id}`, change);
  return [...rows.values()];
}

/** Records that are written together. */
interface Batch {
  readonly records: Buffer[];
  readonly written: Promise<void>;
}

interface Opened {
  readonly path: string;
  readonly file: FileHandle;
  readonly end: number;
  readonly rows: readonly Change[];
  readonly release: () => Promise<void>;
}

class Journal implements FileStore {
  readonly files: ReturnType<typeof mediaFolder>;
  readonly #path: string;
  readonly #release: () => Promise<void>;
  #file: FileHandle;
  #loaded: Iterable<Change>;
  #end: number;
  #rewriteAt: number;
  #everything: () => Iterable<Change> = () => [];
  #next: Batch | null = null;
  #queue: Promise<void> = Promise.resolve();

  constructor({ path, file, end, rows, release }: Opened) {
    this.#path = path;
    this.#file = file;
    this.#loaded = rows;
    this.#end = end;
    this.#rewriteAt = 2 * end + ROOM_TO_GROW;
    this.#release = release;
    this.files = mediaFolder(`${path}.media`);
  }

  load(): Iterable<Change> {
    const loaded = this.#loaded;
    this.#loaded = [];
    return loaded;
  }

  commit(changes: readonly Change[], everything: () => Iterable<Change>): Promise<void> {
    this.#everything = everything;
    this.#next ??= this.#plan();
    this.#next.records.push(encode(changes));
    return this.#next.written;
  }

  replace(everything: Iterable<Change>): Promise<void> {
    const rows = [...everything];
    this.#next = null;
    return this.#then(() => this.#rewrite(rows));
  }

  async close(): Promise<void> {
    await this.#queue.catch(() => undefined);
    await this.#file.close();
    await this.#release();
  }

  /** What comes until its turn comes is written with it. */
  #plan(): Batch {
    const records: Buffer[] = [];
    const written = this.#then(() => {
      if (this.#next === batch) this.#next = null;
      return this.#append(records);
    });
    const batch: Batch = { records, written };
    return batch;
  }

  /** Does work after all that was planned before. Once something failed nothing is written any more, so nothing is half. */
  #then(work: () => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(async () => {
      await work().catch((cause: unknown) => {
        throw new Error(`The data file ${this.#path} cannot be written (${reason(cause)}).`, { cause });
      });
      this.files.sweep();
    });
    return this.#queue;
  }

  async #append(records: readonly Buffer[]): Promise<void> {
    const bytes = Buffer.concat(records);
    await writeAll(this.#file, bytes, this.#end);
    await this.#file.datasync();
    this.#end += bytes.length;
    if (this.#end > this.#rewriteAt) await this.#rewrite(this.#everything());
  }

  /** Writes the file anew beside itself and puts it in its own place, which happens wholly or not at all. */
  async #rewrite(everything: Iterable<Change>): Promise<void> {
    const beside = await open(`${this.#path}.new`, "w");
    let end = 0;
    const add = async (record: Buffer): Promise<void> => {
      await writeAll(beside, record, end);
      end += record.length;
    };
    await add(firstLine);
    for (const rows of inGroups([...everything], RECORD_OF_ROWS)) await add(encode(rows));
    await beside.sync();
    await this.#file.close();
    await rename(`${this.#path}.new`, this.#path);
    await syncFolder(dirname(this.#path));
    this.#file = beside;
    this.#end = end;
    this.#rewriteAt = 2 * end + ROOM_TO_GROW;
  }
}

async function writeAll(file: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let at = 0; at < bytes.length; ) {
    at += (await file.write(bytes, at, bytes.length - at, position + at)).bytesWritten;
  }
}

function* inGroups<T>(all: readonly T[], size: number): Generator<T[]> {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size);
}

/** Keeps a rename through a power failure. Windows has no such call. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const folder = await open(path, "r");
  await folder.sync().finally(() => folder.close());
}
