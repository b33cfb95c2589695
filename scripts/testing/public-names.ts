import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import ts from "typescript";
import type { Exports } from "../lib/workspace.mjs";

/** Every entry of a package with the names that it exports, sorted; types are marked as such. */
export function publicNames(folder: string): Record<string, string[]> {
  const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { exports: Exports };
  const entries = Object.entries(exports ?? {})
    // The published files of the kit's own packages are for each other.
    .filter(([entry]) => entry !== "./modules/*")
    .flatMap(([entry, target]) => sourcesOf(target).flatMap((source) => expand(folder, entry, source)));
  const names = entries
    .filter(([, file]) => /\.tsx?$/.test(file))
    .map(([entry, file]) => [
      entry,
      [...namesOf(file)].map(([name, isType]) => (isType ? `type ${name}` : name)).sort(),
    ]);
  return Object.fromEntries(names.sort());
}

/** The files in the sources. Where conditions choose between several, each is said with its own. */
function sourcesOf(target: Exports): { conditions: string; file: string }[] {
  const byFile = new Map<string, string[]>();
  for (const { conditions, file } of leaves(target)) byFile.set(file, [...(byFile.get(file) ?? []), conditions]);
  return [...byFile].map(([file, conditions]) => ({ file, conditions: byFile.size > 1 ? conditions.join(", ") : "" }));
}

function leaves(target: Exports, conditions: readonly string[] = []): { conditions: string; file: string }[] {
  if (typeof target === "string") return [{ conditions: conditions.join(" "), file: target }];
  if (target === null) return [];
  const source = target["layers-kit-source"];
  if (source !== undefined) return leaves(source);
  return Object.entries(target).flatMap(([condition, inner]) => leaves(inner, [...conditions, condition]));
}

function expand(
  folder: string,
  entry: string,
  { conditions, file }: { conditions: string; file: string },
): [string, string][] {
  const name = conditions ? `${entry} (${conditions})` : entry;
  if (!file.includes("*")) return [[name, join(folder, file)]];
  const [before = "", after = ""] = file.split("*");
  return readdirSync(join(folder, dirname(file)))
    .map((found) => `${dirname(file)}/${found}`)
    .filter((found) => found.startsWith(before) && found.endsWith(after))
    .map((found) => [name.replace("*", found.slice(before.length, -after.length)), join(folder, found)]);
}

/** The names that a module exports, and whether each is only a type. Read from the text alone, so it is quick. */
function namesOf(file: string): Map<string, boolean> {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022);
  const names = new Map<string, boolean>();
  for (const statement of source.statements) {
    if (ts.isExportDeclaration(statement)) {
      for (const [name, isType] of reExported(file, statement)) names.set(name, isType);
    } else if (ts.isExportAssignment(statement)) {
      names.set("default", false);
    } else if (ts.canHaveModifiers(statement) && isExported(statement)) {
      const isType = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
      for (const name of declared(statement)) names.set(name, isType && names.get(name) !== false);
    }
  }
  return names;
}

function reExported(
  file: string,
  { exportClause, moduleSpecifier, isTypeOnly }: ts.ExportDeclaration,
): [string, boolean][] {
  if (exportClause && ts.isNamedExports(exportClause)) {
    return exportClause.elements.map((element) => [element.name.text, isTypeOnly || element.isTypeOnly]);
  }
  if (exportClause) return [[exportClause.name.text, isTypeOnly]];
  const from = moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : "";
  if (!from.startsWith(".")) throw new Error(`${file} exports everything of ${from}: name what is meant to be public.`);
  return [...namesOf(resolve(dirname(file), from))].map(([name, isType]) => [name, isTypeOnly || isType]);
}

function isExported(statement: ts.HasModifiers): boolean {
  return ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function declared(statement: ts.Node): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) =>
      ts.isIdentifier(name) ? name.text : name.getText(),
    );
  }
  const { name } = statement as ts.DeclarationStatement;
  return name ? [name.text] : [];
}
