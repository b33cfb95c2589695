import { createServer } from "node:http";
import { join } from "node:path";
import { build } from "esbuild";
import { forms } from "./forms.mjs";

/**
 * Serves every page on loopback, bundled as for production, React and styles included.
 *
 * @returns {Promise<{ address: (page: string) => string, close: () => void }>} a page by the name of its file
 */
export async function servePages() {
  /** @type {Map<string, Uint8Array>} */
  const files = new Map();
  const entries = forms.flatMap(({ kit, native }) => [kit, native]);
  for (const entry of entries) {
    const { outputFiles } = await build({
      entryPoints: [join(import.meta.dirname, entry)],
      bundle: true,
      minify: true,
      splitting: true,
      write: false,
      logLevel: "silent",
      outdir: "/",
      format: "esm",
      platform: "browser",
      target: "es2022",
      jsx: "automatic",
      define: { "process.env.NODE_ENV": '"production"' },
      entryNames: entry.replace(/\.\w+$/, ""),
    });
    for (const { path, contents } of outputFiles) files.set(path, contents);
  }
  const { outputFiles } = await build({
    stdin: { contents: '@import "@layers-kit/react/styles.css";', loader: "css", resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
  });
  files.set("/styles.css", outputFiles[0]?.contents ?? new Uint8Array());

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = files.get(pathname);
    if (file) {
      response.setHeader("Content-Type", pathname.endsWith(".css") ? "text/css" : "text/javascript").end(file);
      return;
    }
    const entry = entries.find((name) => pathname === `/${name}.html`);
    if (!entry) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader("Content-Type", "text/html; charset=utf-8").end(
      `<!doctype html><html lang="en"><head><title>Typing</title><link rel="icon" href="data:,">
        <link rel="stylesheet" href="/styles.css"></head>
        <body><script type="module" src="/${entry.replace(/\.\w+$/, ".js")}"></script></body></html>`,
    );
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", () => listening(undefined)));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return {
    address: (page) => `http://127.0.0.1:${port}/${page}.html`,
    close: () => server.close(),
  };
}
