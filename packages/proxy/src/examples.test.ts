import type { AddressInfo, Server } from "node:net";
import { onTestFinished, test, vi } from "vitest";
import { keepsCustomersApart, sandboxFor } from "./test-support/example.ts";
import { serveWorker } from "./test-support/worker.ts";

test.each(["node", "express", "fastify", "hono"])("the example for %s keeps its customers apart", async (name) => {
  const { sandbox, env } = await sandboxFor();
  onTestFinished(() => sandbox.close());
  for (const [variable, value] of Object.entries(env)) vi.stubEnv(variable, value);
  onTestFinished(() => void vi.unstubAllEnvs());
  const example = new URL(`../examples/${name}/server.js`, import.meta.url);
  const { server } = (await import(example.href)) as { server: Server };
  onTestFinished(() => new Promise((resolve) => server.close(() => resolve())));
  if (!server.listening) await new Promise((resolve) => server.once("listening", resolve));
  await keepsCustomersApart(`http://localhost:${(server.address() as AddressInfo).port}`);
});

test("the example for Workers keeps its customers apart on Cloudflare's own runtime", async () => {
  const { sandbox, env } = await sandboxFor();
  onTestFinished(() => sandbox.close());
  const worker = new URL("../examples/workers/worker.ts", import.meta.url);
  const { LAYERS_API_KEY = "", LAYERS_API_URL = "" } = env;
  const serving = await serveWorker(worker, { LAYERS_API_KEY, LAYERS_API_URL, ORIGIN: "http://localhost:3000" });
  onTestFinished(() => serving.close());
  await keepsCustomersApart(`http://127.0.0.1:${serving.port}`);
});
