"use client";
import { type RefObject, useEffect, useLayoutEffect } from "react";
import { scriptWindow } from "../provider/script-window.ts";
import type { Variables } from "./variables.ts";

/** On a server there is no layout, and React warns about the hook. */
const useBrowserLayoutEffect: typeof useLayoutEffect = scriptWindow ? useLayoutEffect : useEffect;

/** A host's variables as one rule. Its id is made from them, so that equal ones, even of two pages' roots, are one. */
export interface VariablesRule {
  readonly id: string;
  readonly css: string;
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
  return { id, css: `.lk-root[data-lk-variables="${id}"]{${text}}` };
}

/**
 * Puts the rule on the page as a constructed stylesheet: a strict content security policy allows it, and no element needs
 * a style attribute.
 */
export function useVariables(root: RefObject<Element | null>, css: string | undefined): void {
  useBrowserLayoutEffect(() => {
    const element = root.current;
    const view = element?.ownerDocument.defaultView;
    if (!css || !element || !view) return;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    const scopes = new Set([element.ownerDocument, element.getRootNode() as Document | ShadowRoot]);
    for (const scope of scopes) scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, sheet];
    return () => {
      for (const scope of scopes) {
        scope.adoptedStyleSheets = scope.adoptedStyleSheets.filter((other) => other !== sheet);
      }
    };
  }, [root, css]);
}

/** FNV-1a, 32 bits: short and the same on server and page. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36);
}
