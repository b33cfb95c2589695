import { createSandbox, type Sandbox, type SandboxOptions } from "@layers-kit/sandbox";

/** A sandbox that plays in this page, its pictures and pages included. For stories and tests. */
export interface PageSandbox {
  readonly sandbox: Sandbox;
  /** What a customer's client calls, at `baseUrl`. */
  readonly fetch: typeof globalThis.fetch;
  readonly baseUrl: string;
}

/** Where the sandbox believes it is. A page cannot load anything from there, so its answers name the page's own paths. */
const inside = "http://sandbox.invalid";
const playing = new Map<string, Sandbox>();
let listening: Promise<void> | undefined;

export interface PlayOptions extends SandboxOptions {
  /** Stands between page and sandbox, for what a sandbox alone does not do: a fault, a lost answer, the proxy's part. */
  readonly between?: (fetch: typeof globalThis.fetch) => typeof globalThis.fetch;
}

/** Starts a sandbox of its own below this page's address. */
export async function playSandbox(customer: string, options: PlayOptions = {}): Promise<PageSandbox> {
  const { between = (fetch) => fetch, ...settings } = options;
  listening ??= listen();
  await listening;
  const baseUrl = new URL(`${import.meta.env.BASE_URL}__sandbox/${crypto.randomUUID()}`, document.baseURI).href;
  const sandbox = createSandbox({ returnOrigins: [location.origin], ...settings, baseUrl: inside });
  playing.set(baseUrl, sandbox);
  const answer = sandbox.fetchAs(customer);
  return {
    sandbox,
    baseUrl,
    fetch: between(async (input, init) => {
      const signal = init?.signal;
      signal?.throwIfAborted();
      const aborted = new Promise<never>((_, reject) => {
        signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
      });
      return Promise.race([answer(input, init).then((response) => moved(response, baseUrl)), aborted]);
    }),
  };
}

/** Pictures, video and the consent page come through a service worker, which asks this page. */
async function listen(): Promise<void> {
  const workers = navigator.serviceWorker;
  workers.addEventListener("message", ({ data, ports }) => void answerWorker(data, ports[0]));
  workers.startMessages();
  await workers.register(new URL(`${import.meta.env.BASE_URL}sandbox-worker.js`, document.baseURI));
  if (workers.controller) return;
  await new Promise((resolve) => workers.addEventListener("controllerchange", resolve, { once: true }));
}

interface Asked {
  readonly url: string;
  readonly method: string;
  readonly headers: [string, string][];
  readonly body: ArrayBuffer | undefined;
}

async function answerWorker({ url, method, headers, body }: Asked, port: MessagePort | undefined): Promise<void> {
  const found = [...playing].find(([baseUrl]) => url.startsWith(`${baseUrl}/`));
  if (!found) return port?.postMessage(null);
  const [baseUrl, sandbox] = found;
  const request = new Request(inside + url.slice(baseUrl.length), { method, headers, ...(body && { body }) });
  const response = await moved(await sandbox.fetch(request), baseUrl);
  const bytes = await response.arrayBuffer();
  const { status } = response;
  port?.postMessage({ status, headers: [...response.headers], body: bytes.byteLength > 0 ? bytes : null });
}

/** The same answer, with every address of the sandbox's where this page can reach it. */
async function moved(response: Response, baseUrl: string): Promise<Response> {
  const headers = new Headers(response.headers);
  const location = headers.get("location");
  if (location) headers.set("location", location.replace(inside, baseUrl));
  const { status } = response;
  const isText = /json|html/.test(headers.get("content-type") ?? "");
  if (!isText) return new Response(response.body, { status, headers });
  headers.delete("content-length");
  return new Response((await response.text()).replaceAll(inside, baseUrl), { status, headers });
}
