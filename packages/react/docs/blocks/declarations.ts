/** Sources of one folder, by path. */
export type Sources = Readonly<Record<string, string>>;

/** A type's declaration as it stands in the source, its doc lines included. */
function declarationOf(name: string, sources: Sources): string | undefined {
  const start = new RegExp(`^(/\\*\\*(?:(?!\\*/)[\\s\\S])*\\*/\\n)?(?:export )?(?:interface|type) ${name}\\b`, "m");
  for (const source of Object.values(sources)) {
    const found = start.exec(source);
    if (!found) continue;
    const rest = source.slice(found.index);
    const isInterface = /^(?:export )?interface/m.exec(rest)?.index === (found[1]?.length ?? 0);
    const end = (isInterface ? /\n\}\n|\{\}\n/ : /;\n(?=\S|\n|$)/).exec(rest);
    return rest.slice(0, end ? end.index + end[0].length : undefined).trim();
  }
  return undefined;
}

/** What a declaration is built on: what it extends, or what its alias names. */
function builtOn(declaration: string): string[] {
  const code = declaration.replace(/^\/\*\*[\s\S]*?\*\/\n/, "");
  const heading = /^(?:export )?interface/.test(code) ? code.slice(0, code.indexOf("{")) : code;
  return heading.match(/\b[A-Z]\w+/g) ?? [];
}

/** The props of a component and the types in its own folder that they are built on, in the order they are named. */
export function propDeclarations(component: string, sources: Sources): string[] {
  const declarations = new Map<string, string>();
  const wanted = [`${component}Props`];
  for (const name of wanted) {
    const declaration = declarations.has(name) ? undefined : declarationOf(name, sources);
    if (declaration === undefined) continue;
    declarations.set(name, declaration);
    wanted.push(...builtOn(declaration));
  }
  return [...declarations.values()];
}
