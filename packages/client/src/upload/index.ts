/** Resumable uploads to the partner's own endpoint. Apart from the root entry, and tus itself is loaded on the first upload. */
export * from "./check-file.ts";
export * from "./upload-file.ts";
export type { UploadStore } from "./upload-store.ts";
