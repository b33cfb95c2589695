import type { Variables } from "./variables.ts";

/** A host's variables as one rule. Its id is made from them, so that equal ones, even of two pages' roots, are one. */
export interface VariablesRule {
  readonly id: string;
  readonly css: string;
  readonly variables: Variables;
}

/** @throws TypeError for a name or value that is not one custom property */
export function variablesRule(variables: Variables): VariablesRule | undefined {
  const declarations = Object.entries(variables).map(([name, value]: [string, string]) => {
    if (!/^--lk-[a-z-]+$/.test(name) || /[;{}<>]|\/\*/.test(value)) {
      throw new TypeError(
        `appearance.variables: "${name}: ${value}" cannot be set. Use a --lk- name and one CSS value, without ; { } < or >.`,
      );
    }
    return `${name}:${value}`;
  });
  if (declarations.length === 0) return undefined;
  const text = declarations.join(";");
  const id = hash(text);
  return { id, css: `${selectorOf(id)}{${text}}`, variables };
}

/** The roots that a rule is for. */
export const selectorOf = (id: string): string => `.lk-root[data-lk-variables="${id}"]`;

/** FNV-1a, 32 bits: short and the same on server and page. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36);
}
