"use client";
import type { RefObject } from "react";
import { adopt } from "./adopt.ts";
import { colorReader, readableOn } from "./contrast.ts";
import { useBrowserLayoutEffect } from "./useBrowserLayoutEffect.ts";
import { valuesIn } from "./valuesIn.ts";
import { lightDark } from "./variables.ts";
import { selectorOf, type VariablesRule } from "./variables-rule.ts";

/** Puts a host's variables on the page, unless a `<style>` with the page's nonce already has. */
export function useVariables(
  root: RefObject<Element | null>,
  rule: VariablesRule | undefined,
  nonce: string | undefined,
): void {
  useBrowserLayoutEffect(() => {
    if (rule && root.current && nonce === undefined) return adopt(root.current, rule.css);
  }, [root, rule, nonce]);
  useBrowserLayoutEffect(() => {
    const css = rule && root.current && textOnAccent(root.current, rule);
    if (css && root.current) return adopt(root.current, css);
  }, [root, rule]);
}

/** The oldest browsers cannot make a colour from another in CSS, see variables.css. */
function textOnAccent(root: Element, { id, variables }: VariablesRule): string | undefined {
  const window = root.ownerDocument.defaultView;
  const isMade = window?.CSS.supports("color", "color(from white xyz-d65 calc(x * 2) y z)");
  if (isMade || !("--lk-color-accent" in variables) || "--lk-color-on-accent" in variables) return undefined;
  const read = colorReader(root.ownerDocument);
  const [light, dark] = (["light", "dark"] as const).map((scheme) => {
    const accent = valuesIn(root, scheme, (value) => read(value("--lk-color-accent")));
    return accent && readableOn(accent);
  });
  return light && dark && `${selectorOf(id)}{--lk-color-on-accent:${lightDark(light, dark)}}`;
}
