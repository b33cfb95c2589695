import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { describe, expect, it, onTestFinished } from "vitest";
import { addressOf, spawnModule } from "./testing/process.ts";

function start(env: Record<string, string>): ChildProcess {
  const child = spawnModule("/server/main.ts", env);
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  return child;
}

/** What a process that could not start said, and how it ended. */
async function ended(child: ChildProcess): Promise<{ code: unknown; said: string }> {
  if (!child.stderr) throw new Error("The process has no output.");
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, "exit")]);
  return { code, said: said.trim() };
}

/** How long Node keeps a connection that nobody uses, in milliseconds. A process that waits for one takes as long to end. */
const KEPT_OPEN_MS = 5000;

async function takenPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => {
    server.close();
  });
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

// A process loads everything from its sources, which a busy machine takes its time for.
describe("the demo as a process", { timeout: 60_000 }, () => {
  it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "says where it is, and ends on %s without waiting for a connection that stays open",
    async (signal) => {
      const child = start({});
      const address = await addressOf(child);
      expect(await (await fetch(`${address}/healthz`)).json()).toEqual({ ok: true, upstream: "sandbox" });
      const open = await fetch(`${address}/healthz`, { headers: { Connection: "keep-alive" } });
      expect(open.ok).toBe(true);
      const before = performance.now();
      child.kill(signal);
      expect(await once(child, "exit")).toEqual([0, null]);
      expect(performance.now() - before).toBeLessThan(KEPT_OPEN_MS - 1000);
      await expect(fetch(`${address}/healthz`)).rejects.toThrow();
    },
  );

  it.each(["PORT", "SANDBOX_PORT"])("names %s when that port is taken", async (variable) => {
    const port = await takenPort();
    const { code, said } = await ended(start({ [variable]: String(port) }));
    expect(code).toBe(1);
    expect(said).toBe(`Port ${port} is taken. Stop what uses it, or set ${variable} to another port.`);
  });

  it("says one sentence, without a trace, about a setting that cannot be", async () => {
    const { code, said } = await ended(start({ SANDBOX_SPEED: "fast" }));
    expect(code).toBe(1);
    expect(said).toMatch(/^SANDBOX_SPEED is "fast"\..*$/);
  });

  it("starts no sandbox for the real API", async () => {
    const port = await takenPort();
    const child = start({ LAYERS_API_KEY: "k-of-a-test", SANDBOX_PORT: String(port) });
    const address = await addressOf(child);
    expect(await (await fetch(`${address}/healthz`)).json()).toEqual({ ok: true, upstream: "layers" });
  });
});
