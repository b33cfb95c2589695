import { manifest, workspaceDirs } from "./workspace.mjs";

/**
 * Where each dependency from outside stands, by its name.
 *
 * @param {string} root
 */
function dependencies(root) {
  /** @type {Map<string, string[]>} */
  const found = new Map();
  for (const dir of [".", ...workspaceDirs(root)]) {
    const { dependencies, devDependencies, optionalDependencies, peerDependencies } = manifest(root, dir);
    const all = { ...dependencies, ...devDependencies, ...optionalDependencies, ...peerDependencies };
    for (const [name, version] of Object.entries(all)) {
      if (version.startsWith("workspace:")) continue;
      found.set(name, [...(found.get(name) ?? []), dir === "." ? "package.json" : `${dir}/package.json`]);
    }
  }
  return found;
}

/**
 * What keeps `docs/dependencies.md` from giving every dependency its reason, a sentence each.
 *
 * @param {string} root
 * @param {string} text of that file
 */
export function reasonProblems(root, text) {
  const found = dependencies(root);
  const lines = [...text.matchAll(/^- `([^`]+)`(?:: (.*))?$/gm)].map(([, name = "", reason = ""]) => ({
    name,
    reason,
  }));
  const named = lines.map(({ name }) => name);
  return [
    ...[...found]
      .filter(([name]) => !named.includes(name))
      .map(([name, where]) => `Add a line "- \`${name}\`: why it is needed." (it stands in ${where.join(", ")}).`),
    ...lines
      .filter(({ name }) => !found.has(name))
      .map(({ name }) => `Remove the line of \`${name}\`: nothing needs it.`),
    ...lines.filter(({ reason }) => reason.trim() === "").map(({ name }) => `Give \`${name}\` a reason.`),
    ...named.filter((name, at) => named.indexOf(name) < at).map((name) => `\`${name}\` has two lines: keep one.`),
  ].sort();
}
