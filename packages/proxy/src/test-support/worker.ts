interface Serving {
  readonly port: number;
  close(): Promise<void>;
}

interface Server {
  serveWorker(
    entry: string,
    bindings: Readonly<Record<string, string>>,
    options: { readonly conditions: readonly string[] },
  ): Promise<Serving>;
}

/** Serves a Worker by Cloudflare's own runtime, as the example does, on the packages' sources. */
export async function serveWorker(entry: URL, bindings: Readonly<Record<string, string>>): Promise<Serving> {
  const example = new URL("../../examples/workers/serve.js", import.meta.url);
  const server = (await import(example.href)) as Server;
  return server.serveWorker(entry.pathname, bindings, { conditions: ["layers-kit-source"] });
}
