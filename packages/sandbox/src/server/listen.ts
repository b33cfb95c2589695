import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Opens a server and tells its port. Rejects with one sentence that says what to do. */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(new Error(explain(error, port, host), { cause: error })),
    );
    server.listen(port, host, () => {
      server.removeAllListeners("error");
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function explain(error: NodeJS.ErrnoException, port: number, host: string): string {
  if (error.code === "EADDRINUSE")
    return `Port ${port} on ${host} is taken. Stop what uses it, or choose another port.`;
  if (error.code === "EACCES") return `Port ${port} may not be used without more rights. Choose one above 1023.`;
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND") return `${host} is not an address of this machine.`;
  return `The sandbox cannot listen on ${host}:${port}: ${error.message}`;
}

/** Stops listening and ends every open connection. */
export function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
