import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { defineConfig, type Rolldown, type UserConfig } from "tsdown";
import { arrangeChunks, type BuiltModule } from "./scripts/chunks.ts";

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

/** See `arrangeChunks`. */
export function arrangedChunks(hasPartsElsewhere = false): Rolldown.Plugin {
  const newFiles = new Map<string, string>();
  return {
    name: "arranged chunks",
    generateBundle(_, bundle) {
      const modules = new Map<string, BuiltModule & { code: string }>();
      for (const output of Object.values(bundle)) {
        if (output.type === "chunk" && output.fileName.endsWith(".js")) modules.set(output.fileName, output);
      }
      for (const [file, code] of arrangeChunks(modules, hasPartsElsewhere)) {
        const module = modules.get(file);
        if (module) module.code = code;
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
