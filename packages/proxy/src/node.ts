/** The proxy on Node: a plain `(req, res)` handler for `node:http` and every framework on top of it. */
export * from "./index.ts";
export { createNodeProxy, type NodeHandler, type NodeProxyOptions } from "./node/handler.ts";
export { undiciTransport } from "./node/undici-transport.ts";
