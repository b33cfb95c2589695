import { randomBytes } from "node:crypto";
import { notFound, Refusal } from "../errors.ts";
import type { MediaKind } from "./policy.ts";
import type { FoundType } from "./sniff.ts";

/** One upload, from its announcement on. */
export interface UploadRecord {
  readonly id: string;
  readonly customer: string;
  readonly kind: MediaKind;
  /** In bytes, as announced. */
  readonly size: number;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
  /** Set once, when the last byte is there: the check of the whole file, shared by all who ask. */
  finished?: Promise<FinishedFile>;
}

/** A file that was checked and may be fetched by anyone who knows its name. */
export interface FinishedFile extends FoundType {
  /** Unguessable, with the extension. */
  readonly name: string;
}

export interface Bounds {
  /** How many uploads one customer may have here at a time. */
  readonly maxUploads: number;
  /** How many bytes all of one customer's uploads may have together. */
  readonly maxBytes: number;
  /** How long an upload stays, in milliseconds. Layers fetches a file when it is added, so a day is plenty. */
  readonly keepMs: number;
}

export const usualBounds: Bounds = { maxUploads: 40, maxBytes: 1_000_000_000, keepMs: 24 * 60 * 60 * 1000 };

/** Who uploaded what. It lives as long as the folder of files: until the server stops. */
export class UploadRegistry {
  readonly #records = new Map<string, UploadRecord>();
  readonly #published = new Map<string, FinishedFile & { readonly id: string }>();
  readonly #bounds: Bounds;
  readonly #now: () => number;

  constructor(bounds: Bounds = usualBounds, now: () => number = Date.now) {
    this.#bounds = bounds;
    this.#now = now;
  }

  /** Takes a new upload in, or refuses it when the customer has too much here already. */
  add(upload: Pick<UploadRecord, "id" | "customer" | "kind" | "size">): UploadRecord {
    const { maxUploads, maxBytes, keepMs } = this.#bounds;
    const theirs = [...this.#records.values()].filter((record) => record.customer === upload.customer);
    const bytes = theirs.reduce((sum, record) => sum + record.size, 0);
    if (theirs.length >= maxUploads || bytes + upload.size > maxBytes) {
      throw new Refusal(
        "RATE_LIMITED",
        `Too many files are waiting here: at most ${maxUploads}, together ${maxBytes} bytes. Delete one, or try again tomorrow.`,
      );
    }
    const record: UploadRecord = { ...upload, expiresAt: this.#now() + keepMs };
    this.#records.set(record.id, record);
    return record;
  }

  /** The customer's own upload. Another customer's is answered like one that never was. */
  require(id: string, customer: string): UploadRecord {
    const record = this.#records.get(id);
    if (record?.customer !== customer || record.expiresAt <= this.#now()) throw notFound();
    return record;
  }

  /** Gives a checked file its public name. */
  publish(record: UploadRecord, type: FoundType): FinishedFile {
    const file: FinishedFile = { ...type, name: `${randomBytes(16).toString("hex")}.${type.extension}` };
    this.#published.set(file.name, { ...file, id: record.id });
    return file;
  }

  /** The finished file of a public name, with the id under which its bytes lie. */
  findPublished(name: string): (FinishedFile & { readonly id: string }) | undefined {
    const file = this.#published.get(name);
    const record = file && this.#records.get(file.id);
    return record && record.expiresAt > this.#now() ? file : undefined;
  }

  remove(id: string): void {
    this.#records.delete(id);
    for (const [name, file] of this.#published) if (file.id === id) this.#published.delete(name);
  }

  /** The ids of uploads whose time is over. */
  expired(): string[] {
    return [...this.#records.values()].filter(({ expiresAt }) => expiresAt <= this.#now()).map(({ id }) => id);
  }
}
