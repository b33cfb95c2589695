import { playwright } from "@vitest/browser-playwright";
import { defaultClientConditions, type Plugin } from "vite";
import type { BrowserConfigOptions } from "vitest/node";

/** Tests run on the packages' sources, in a browser as in Node. */
export const sourceConditions: string[] = ["layers-kit-source", ...defaultClientConditions];

/** Named up front, so that Vite does not find them half-way through a run and reload the page under a test. */
export const prebundled: string[] = [
  "react",
  "react/jsx-runtime",
  "react/jsx-dev-runtime",
  "react-dom",
  "react-dom/client",
];

type PageOptions = NonNullable<NonNullable<Parameters<typeof playwright>[0]>["contextOptions"]>;

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Real Chromium: the one in `CHROMIUM_PATH`, else the system's. Its pages may be emulated: reduced motion, for one. */
export function chromium(pages: PageOptions = {}): BrowserConfigOptions {
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({
      contextOptions: pages,
      launchOptions: { executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium", args: flags },
    }),
    instances: [{ browser: "chromium" }],
  };
}

/**
 * Every test file has a page of its own, which asks for each of some 700 modules: let the browser keep them for the run, where it would
 * ask whether each has changed. They may change while somebody watches.
 */
export function keptModules(): Plugin {
  return {
    name: "kept-modules",
    configureServer({ middlewares, config }) {
      if (config.server.watch !== null) return;
      middlewares.use((_request, response, next) => {
        const { setHeader } = response;
        response.setHeader = (name, value) =>
          setHeader.call(response, name, name === "Cache-Control" && value === "no-cache" ? "max-age=3600" : value);
        next();
      });
    },
  };
}
