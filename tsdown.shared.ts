import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { defineConfig, type Rolldown, type UserConfig } from "tsdown";
import { arrangeChunks, type BuiltModule, importByModule } from "./scripts/chunks.ts";

type Target = string | { readonly [condition: string]: Target };
type Exports = Record<string, string | { readonly "layers-kit-source"?: Target }>;

/**
 * One module out for each module in, with entries read from the package's own `exports`, so that the two cannot disagree.
 * Stylesheets among them are the package's own to build.
 */
export function library(overrides: UserConfig = {}): UserConfig {
  const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as { exports: Exports };
  const entry = Object.values(exports).flatMap((target) =>
    typeof target === "string" ? [] : sources(target["layers-kit-source"] ?? {}),
  );
  return defineConfig({
    entry: [...new Set(entry)].filter((source) => !source.endsWith(".css")),
    format: "esm",
    platform: "neutral",
    target: "es2022",
    unbundle: true,
    dts: { sourcemap: true },
    sourcemap: true,
    fixedExtension: false,
    logLevel: "warn",
    inputOptions: { checks: { pluginTimings: false } },
    ...overrides,
  }) as UserConfig;
}

/**
 * Puts the values that a module exports, which must be plain data, in the place of what computes them. So a table can be
 * derived from another one without either being shipped.
 */
export function precomputed(file: string, values: Readonly<Record<string, unknown>>): Rolldown.Plugin {
  const id = resolve(file);
  const lines = Object.entries(values).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`);
  return {
    name: `precomputed ${file}`,
    transform: {
      // Declarations are made from the source, and before.
      order: "post",
      filter: { id },
      handler: (_, path) => (path === id ? { code: lines.join("\n"), moduleType: "js", map: null } : null),
    },
  };
}

/**
 * Tells bundlers that a module's constants may be left out where nothing uses them, though calls make them: a page that
 * checks one request then does not carry the schemas of everything beside it.
 */
export function removableConstants(modules: RegExp): Rolldown.Plugin {
  return {
    name: "removable constants",
    // Later than the bundler's own removal of dead code, which would take the marks for such.
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type === "chunk" && modules.test(output.fileName))
          output.code = marked(output.code, this.parse(output.code));
      }
    },
  };
}

/** Imports what other packages of the kit export from the modules it is in: see `importByModule`. */
export function importsByModule(): Rolldown.Plugin {
  return {
    name: "imports by module",
    generateBundle(_, bundle) {
      for (const [, output, { code }] of builtModules(bundle)) output.code = code;
    },
  };
}

/** That, and what `arrangeChunks` does. */
export function arrangedChunks(): Rolldown.Plugin {
  const newFiles = new Map<string, string>();
  return {
    name: "arranged chunks",
    generateBundle(_, bundle) {
      const built = builtModules(bundle);
      for (const [, output, { code }] of built) output.code = code;
      const outputs = new Map(built.map(([file, output]) => [file, output]));
      for (const [file, code] of arrangeChunks(new Map(built.map(([file, , module]) => [file, module])))) {
        const output = outputs.get(file);
        if (output) output.code = code;
        else newFiles.set(file, code);
      }
    },
    writeBundle({ dir = "dist" }) {
      for (const [file, code] of newFiles) {
        mkdirSync(join(dir, dirname(file)), { recursive: true });
        writeFileSync(join(dir, file), code);
      }
    },
  };
}

function builtModules(bundle: Rolldown.OutputBundle): [file: string, output: Rolldown.OutputChunk, BuiltModule][] {
  const modules = kitModules();
  return Object.values(bundle).flatMap((output) =>
    output.type === "chunk" && output.fileName.endsWith(".js")
      ? [[output.fileName, output, importByModule(output, modules)] as [string, Rolldown.OutputChunk, BuiltModule]]
      : [],
  );
}

/** The names that the kit's other packages export, with the published module each is in. They are built before. */
function kitModules(): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as { dependencies: object };
  const packages = Object.keys(dependencies).filter((name) => name.startsWith("@layers-kit/"));
  const { resolve: find } = createRequire(resolve("package.json"));
  return new Map(packages.map((name) => [name, modulesOf(name, readFileSync(find(name), "utf8"))]));
}

function modulesOf(name: string, index: string): ReadonlyMap<string, string> {
  const lines = index.matchAll(/import \{ ([^}]+) \} from "\.\/([^"]+)\.js";/g);
  return new Map(
    [...lines].flatMap(([, exported = "", module]) =>
      exported.split(", ").map((one): [string, string] => [one, `${name}/modules/${module}`]),
    ),
  );
}

/** The lines stay where they are, so that the source map still leads to them. */
function marked(code: string, { body }: ReturnType<Rolldown.PluginContext["parse"]>): string {
  const made = body.flatMap((statement) => {
    if (statement.type !== "VariableDeclaration") return [];
    return statement.declarations.flatMap(({ init }) => (init?.type === "CallExpression" ? [init] : []));
  });
  return made.reduceRight((text, { start, end }) => {
    return `${text.slice(0, start)}/* @__PURE__ */ (() => ${text.slice(start, end)})()${text.slice(end)}`;
  }, code);
}

/** The files under a condition, whichever conditions stand below it. */
function sources(target: Target): string[] {
  return typeof target === "string" ? [target] : Object.values(target).flatMap(sources);
}
