/** What the sandbox can do on Node besides: a port, files, pictures that can be posted, media from the internet. */
export { createNodeArt } from "./art/node.ts";
export { type FileStore, openFileStore } from "./file-store/file-store.ts";
export { fetchPublicMedia } from "./media/node-fetch-media.ts";
export type { ControlAccess } from "./server/control-access.ts";
export { type ServedSandbox, type ServeSandboxOptions, serveSandbox } from "./server/serve.ts";
export { deliverPublic } from "./webhooks/node-deliver.ts";
