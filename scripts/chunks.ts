import { posix } from "node:path";

/** One module as it is published. */
export interface BuiltModule {
  readonly code: string;
  /** Files and packages that it imports, and files that it loads on use. */
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
}

type Modules = ReadonlyMap<string, BuiltModule>;

const ENTRY = "index.js";

/**
 * Makes bundlers put a package that loads parts of itself on use into few chunks, and the right ones. esbuild makes one for each
 * set of pages and parts that reach a file, be it used or not. So two things are arranged:
 *
 * - A page that imports one name reaches all files that the entry names. What parts need would then be loaded by every page. So
 *   the entry names a small file in front of each of those, which nothing else uses.
 * - Files that some parts reach and others do not would fall into many chunks, each at a price of its own. So every part reaches
 *   what several of them share with pages, as long as no library hangs on it that the part has no use for.
 *
 * Other bundlers follow what is used, and leave both out.
 * @returns the files that change, and those that are new
 */
export function arrangeChunks(modules: Modules): Map<string, string> {
  const arranged = new Map<string, string>();
  const entry = modules.get(ENTRY);
  if (!entry) return arranged;
  const parts = new Set([...modules.values()].flatMap(({ dynamicImports }) => dynamicImports));
  const reachedByParts = [...parts].map((part) => reached(part, modules));

  const entryCode = entry.code.replace(
    /import \{ ([^}]+) \} from "\.\/([^"]+)";/g,
    (line, list: string, file: string) => {
      if (!reachedByParts.some((files) => files.has(file))) return line;
      const front = `public/${file}`;
      arranged.set(front, frontOf(file, list.split(", "), modules));
      return line.replace(`./${file}`, `./${front}`);
    },
  );
  arranged.set(ENTRY, entryCode);

  const librariesOf = (file: string): string[] =>
    [...reached(file, modules)].filter((one) => !modules.has(one) && !/^(react|@layers-kit)($|\/)/.test(one)).sort();
  const groups = new Map<string, string[]>();
  for (const file of reached(ENTRY, modules)) {
    if (!(modules.has(file) || isKitModule(file)) || parts.has(file)) continue;
    if (reachedByParts.filter((files) => files.has(file)).length < 2) continue;
    const libraries = librariesOf(file).join(" ");
    groups.set(libraries, [...(groups.get(libraries) ?? []), file]);
  }
  const shared = [...groups].map(([libraries, files], at) => ({ libraries, files, name: `shared/${at}.js` }));
  for (const { name, files } of shared) {
    arranged.set(name, files.map((file) => `import "${pathTo(file, name)}";\n`).join(""));
  }
  for (const part of parts) {
    const code = modules.get(part)?.code ?? "";
    const [directive = ""] = /^"use client";\s*/.exec(code) ?? [];
    const own = librariesOf(part);
    const fitting = shared.filter(
      ({ libraries }) => libraries === "" || libraries.split(" ").every((one) => own.includes(one)),
    );
    const lines = fitting.map(({ name }) => `import "${pathTo(name, part)}";`).join("");
    arranged.set(part, `${directive}${lines}${code.slice(directive.length)}`);
  }
  return arranged;
}

/**
 * Imports each name of a package from the module it is in. A page that imports a package's entry reaches all of its files, so
 * that it would load at once what any part of it uses of any of them.
 * @param packages by name, with the module that each name they export is in
 */
export function importByModule(
  { code, imports, dynamicImports }: BuiltModule,
  packages: ReadonlyMap<string, ReadonlyMap<string, string>>,
): BuiltModule {
  const used = new Set<string>();
  const narrowed = code.replace(/import \{ ([^}]+) \} from "([^"]+)";/g, (line, list: string, from: string) => {
    const modules = packages.get(from);
    if (!modules) return line;
    const byModule = new Map<string, string[]>();
    for (const name of list.split(", ")) {
      const module = modules.get(name.split(" as ")[0] ?? "") ?? from;
      byModule.set(module, [...(byModule.get(module) ?? []), name]);
    }
    for (const module of byModule.keys()) used.add(module);
    return [...byModule].map(([module, names]) => `import { ${names.join(", ")} } from "${module}";`).join(" ");
  });
  return { code: narrowed, imports: [...imports.filter((one) => !packages.has(one)), ...used], dynamicImports };
}

/** The same names as constants of another file. */
function frontOf(file: string, list: readonly string[], modules: Modules): string {
  const names = list.map((name) => name.split(" as ")[0] ?? name);
  const isClient = modules.get(file)?.code.startsWith('"use client"');
  return [
    ...(isClient ? ['"use client";'] : []),
    `import { ${names.map((name) => `${name} as own_${name}`).join(", ")} } from "${pathTo(file, `public/${file}`)}";`,
    ...names.map((name) => `export const ${name} = own_${name};`),
    "",
  ].join("\n");
}

/** Every file and package that one leads to by static imports, itself included. */
function reached(file: string, modules: Modules, found: Set<string> = new Set()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const next of modules.get(file)?.imports ?? []) reached(next, modules, found);
  return found;
}

/** A module of another package of the kit; its schemas bring a library along. */
function isKitModule(file: string): boolean {
  return /^@layers-kit\/\w+\/(?!schemas\/)/.test(file);
}

function pathTo(file: string, importer: string): string {
  if (file.startsWith("@")) return file;
  const path = posix.relative(posix.dirname(importer), file);
  return path.startsWith(".") ? path : `./${path}`;
}
