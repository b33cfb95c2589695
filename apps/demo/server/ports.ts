import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { SettingsError } from "./env.ts";

/** Opens a server on a port and tells which it became. Rejects with the sentence for whoever chose it. */
export function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** Says what to do about a port that could not be opened, naming the variable that chose it; passes other errors on. */
export function explainPort(error: unknown, variable: "PORT" | "SANDBOX_PORT", host: string, port: number): unknown {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  switch ((cause as NodeJS.ErrnoException).code) {
    case "EADDRINUSE":
      return new SettingsError(`Port ${port} is taken. Stop what uses it, or set ${variable} to another port.`);
    case "EACCES":
      return new SettingsError(`Port ${port} may not be opened by this user. Set ${variable} to one above 1023.`);
    case "EADDRNOTAVAIL":
      return new SettingsError(`HOST is ${host}, which is no address of this machine. Set it to 127.0.0.1.`);
    default:
      return error;
  }
}

/** How a browser on this machine names a host that a server listens on. */
export function hostInUrl(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "127.0.0.1";
  return host.includes(":") ? `[${host}]` : host;
}
