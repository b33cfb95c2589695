import type { AppMediaKind } from "@layers-kit/contract";

/** Remembers where unfinished uploads are, by the file's fingerprint. Keep one for each customer. */
export interface UploadStore {
  get(fingerprint: string): string | null | undefined;
  set(fingerprint: string, url: string): void;
  delete(fingerprint: string): void;
}

/** What tells a file from others, across reloads; nothing of the upload is in it, or it would never match again. */
export function fingerprintOf(file: File, kind: AppMediaKind, endpoint: string): string {
  return [kind, endpoint, file.name, file.type, file.size, file.lastModified].map(encodeURIComponent).join("&");
}
