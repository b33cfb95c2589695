import { fileURLToPath } from "node:url";
import { createServer, defaultServerConditions } from "vite";

// Runs a TypeScript module of the demo as a process, from the packages' sources: node server/testing/run.mjs <module>
const root = fileURLToPath(new URL("../../", import.meta.url));
const vite = await createServer({
  configFile: false,
  root,
  appType: "custom",
  logLevel: "error",
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true, include: [] },
  ssr: { resolve: { conditions: ["layers-kit-source", ...defaultServerConditions] } },
});
await vite.ssrLoadModule(process.argv[2] ?? "");
