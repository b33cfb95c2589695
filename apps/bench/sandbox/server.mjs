// The sandbox, or the bare handler on the same listener, over HTTP in a process of its own: node server.mjs <sample or "">
import { createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { createManualClock } from "@layers-kit/sandbox";
import { serveSandbox } from "@layers-kit/sandbox/node";
import { bareHandler } from "./floor.mjs";

const sample = process.argv[2];
if (sample) {
  const listener = getRequestListener(bareHandler(JSON.parse(sample)), { overrideGlobalObjects: false });
  const server = createServer(listener).listen(0, "127.0.0.1", () => {
    const address = server.address();
    if (typeof address === "object") process.send?.(`http://127.0.0.1:${address?.port}`);
  });
} else {
  const clock = createManualClock();
  const { url } = await serveSandbox({ port: 0, tier: "partner", clock });
  // Budgets are whole again before they are spent.
  setInterval(() => clock.step(60_000), 50);
  process.send?.(url);
}
