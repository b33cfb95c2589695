/** What the sandbox can do on Node besides: a port, files, pictures that can be posted, media from the internet. */
export { createNodeArt } from "./art/node.ts";
export { fetchPublicMedia } from "./media/node-fetch-media.ts";
export { type ServedSandbox, type ServeSandboxOptions, serveSandbox } from "./server/serve.ts";
