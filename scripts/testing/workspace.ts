import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryTree, writeCommand } from "./temporary.ts";

const manifest = (name: string, rest: object) => JSON.stringify({ name, ...rest });

/**
 * A small workspace of the same shape as this one, with an `npx` of its own that does what pnpm would do to the files and
 * keeps a list of what it was asked.
 */
export function temporaryWorkspace(server = "") {
  const root = temporaryTree({
    "package.json": manifest("kit", { packageManager: "pnpm@9.8.7", devDependencies: { tool: "1.0.0" } }),
    "pnpm-workspace.yaml": "packages:\n  - packages/*\n  - apps/*\n\nother: true\n",
    "pnpm-lock.yaml": "lockfileVersion: 9\n",
    "packages/one/package.json": manifest("@kit/one", {
      scripts: { build: "build" },
      exports: {
        ".": { source: "./src/index.ts", node: { default: "./dist/index.js" } },
        "./deep/*": "./dist/deep/*.js",
        "./closed": null,
      },
    }),
    "packages/one/src/index.ts": "export const one = 1;\n",
    "apps/demo/package.json": manifest("@kit/demo", { scripts: { build: "build" } }),
    "apps/demo/server/main.ts": server,
  });
  const calls = join(root, "calls.txt");
  writeCommand(
    join(root, "bin/npx"),
    `cd ${root}
    echo "$@" >> ${calls}
    case "$*" in
      *install*)
        if [ -f fails ]; then cat fails; exit 1; fi
        if [ -f fails-once ]; then cat fails-once; rm fails-once; exit 1; fi
        [ -f warns ] && cat warns
        mkdir -p node_modules/tool ;;
      *storybook*)
        if [ -f storybook-fails ]; then cat storybook-fails; exit 1; fi
        mkdir -p storybook-static; echo built > storybook-static/index.html ;;
      *packages*) mkdir -p packages/one/dist; echo built > packages/one/dist/index.js ;;
      *demo*)
        if [ -f build-fails ]; then cat build-fails; exit 2; fi
        [ -f build-hangs ] && { echo $$ > building; sleep 60; }
        mkdir -p apps/demo/dist/server; cp apps/demo/server/main.ts apps/demo/dist/server/main.js ;;
    esac`,
  );
  writeCommand(join(root, "bin/npm"), `[ -f ${root}/online ]`);
  return {
    root,
    /** What pnpm was asked since the last time this was read. */
    calls: calledSince(calls),
    path: `${join(root, "bin")}:${process.env.PATH}`,
  };
}

function calledSince(file: string): () => string[] {
  let read = 0;
  return () => {
    const all = existsSync(file) ? readFileSync(file, "utf8").trim().split("\n") : [];
    const fresh = all.slice(read);
    read = all.length;
    return fresh;
  };
}
