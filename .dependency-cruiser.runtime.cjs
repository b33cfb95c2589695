const { builtinModules } = require("node:module");
const { options, testFile, zod } = require("./.dependency-cruiser.shared.cjs");

const nodeBuiltins = `^(node:)?(${builtinModules.filter((name) => !name.startsWith("_")).join("|")})$`;

/**
 * What holds when the code runs: what an entry drags in, however far down, and that no module waits for itself. Apart from
 * the directions, since here imports of types must not count: they are gone by then.
 */
module.exports = {
  forbidden: [
    {
      name: "no-circular",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "routes-without-zod",
      comment: "Whoever imports only the routes must not get the schema library with them.",
      severity: "error",
      from: { path: "^packages/contract/src/index\\.ts$" },
      to: { path: zod, reachable: true },
    },
    {
      name: "client-drags-in-zod",
      severity: "error",
      from: { path: "^packages/client/src/" },
      to: { path: zod, reachable: true },
    },
    {
      name: "proxy-runs-anywhere",
      comment: "The proxy's root entry also runs on workers: what needs Node lives behind its /node entry.",
      severity: "error",
      from: { path: "^packages/proxy/src/index\\.ts$" },
      to: { path: `${nodeBuiltins}|(^|/)node_modules/undici/`, reachable: true },
    },
  ],
  options: {
    ...options,
    // Tests are half of the modules, and nothing that a partner runs.
    exclude: { path: [...options.exclude.path, testFile] },
    tsPreCompilationDeps: false,
  },
};
