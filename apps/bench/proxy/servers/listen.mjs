/**
 * Listens on loopback and tells the bench at which port.
 *
 * @param {import("node:http").RequestListener} listener
 */
export async function listen(listener) {
  const { createServer } = await import("node:http");
  const server = createServer(listener).listen(0, "127.0.0.1", () => tell(server.address()));
}

/** @param {unknown} address of a server that listens */
export function tell(address) {
  if (typeof address !== "object" || address === null || !("port" in address)) throw new Error("There is no port.");
  process.send?.({ port: address.port });
}

/** Where the API is, and what its key is. */
export const api = process.argv[2] ?? "";
export const authorization = "Bearer lp_test_sandbox_0000";
