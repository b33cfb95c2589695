import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, defaultClientConditions, defaultServerConditions, type Plugin } from "vite";

const demoDir = fileURLToPath(new URL("../../", import.meta.url));
const SOURCE = "layers-kit-source";

/** What a partner writes in a page. */
const page = `
import { createLayersClient } from "@layers-kit/client";
import { ProjectForm } from "@layers-kit/react";
globalThis.app = { client: createLayersClient({ baseUrl: "/api/layers" }), ProjectForm };
`;

/** What a partner writes on the server, with the proxy's own log on the console. */
const server = `
import { createServer } from "node:http";
import { createNodeProxy } from "@layers-kit/proxy/node";
const proxy = createNodeProxy({
  apiKey: process.env.LAYERS_API_KEY ?? "",
  baseUrl: process.env.LAYERS_API_URL ?? "",
  origins: ["http://localhost"],
  denialFloorMs: 0,
  deadlineMs: 2000,
  authenticate: () => ({ customerExternalId: "acme" }),
});
const server = createServer(proxy).listen(0, "127.0.0.1", () => console.log("port " + server.address().port));
`;

export interface PartnerApp {
  readonly dir: string;
  readonly serverFile: string;
  remove(): void;
}

/** Builds a small app on the kit from the packages' sources: a page and a server, both with source maps. */
export async function buildPartnerApp(): Promise<PartnerApp> {
  // Beside the proxy's own dependencies, which its server half needs at run time.
  const dir = mkdtempSync(join(demoDir, "../../packages/proxy/node_modules/.partner-app-"));
  const shared = { configFile: false, root: demoDir, logLevel: "error" } as const;
  await build({
    ...shared,
    plugins: [written(page)],
    resolve: { conditions: [SOURCE, ...defaultClientConditions] },
    build: { outDir: join(dir, "page"), sourcemap: true, rollupOptions: { input: WRITTEN } },
  });
  await build({
    ...shared,
    plugins: [written(server)],
    resolve: { conditions: [SOURCE, ...defaultServerConditions] },
    ssr: { noExternal: true, external: ["undici"], resolve: { conditions: [SOURCE, ...defaultServerConditions] } },
    build: {
      outDir: join(dir, "server"),
      sourcemap: true,
      ssr: true,
      rollupOptions: { input: WRITTEN, output: { entryFileNames: "server.mjs" } },
    },
  });
  return {
    dir,
    serverFile: join(dir, "server/server.mjs"),
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
}

const WRITTEN = "virtual:partner-app";

function written(code: string): Plugin {
  return {
    name: "partner-app",
    resolveId: (id) => (id === WRITTEN ? `\0${WRITTEN}` : null),
    load: (id) => (id === `\0${WRITTEN}` ? code : null),
  };
}
