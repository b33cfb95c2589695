import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import type { ProxyOptions } from "../options.ts";
import { corpusOptions } from "./options.ts";
import { everything, type Platform } from "./port.ts";
import { sendBytesOverSocket, sendOverSocket } from "./socket.ts";

/** A platform that is a listener of Node's own server. `hold` keeps back what the platform does not hand over as it came. */
export function overSockets<Raw>(
  name: string,
  listener: (options: ProxyOptions<Raw>) => RequestListener | Promise<RequestListener>,
  hold: Partial<Platform["handsOver"]> = {},
): Platform {
  return {
    name,
    handsOver: { ...everything, ...hold },
    async mount(setting, tell) {
      const server = createServer(await listener(corpusOptions<Raw>(setting, tell)));
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      const { port } = server.address() as AddressInfo;
      return {
        send: sendOverSocket(port),
        sendBytes: sendBytesOverSocket(port),
        close: () =>
          new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
          }),
      };
    },
  };
}
