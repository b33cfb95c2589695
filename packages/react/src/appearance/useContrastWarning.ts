"use client";
import { type RefObject, useEffect } from "react";
import { inDevelopment } from "../development.ts";
import type { Theme } from "./appearance.ts";
import type { Scheme } from "./useHostScheme.ts";
import type { VariablesRule } from "./variables-rule.ts";
import { warnOfContrast } from "./warnOfContrast.ts";

export interface ContrastWarningOptions {
  readonly theme: Theme;
  /** Of the host, where it decides. */
  readonly scheme: Scheme | undefined;
  readonly rule: VariablesRule | undefined;
}

export function useContrastWarning(root: RefObject<Element | null>, options: ContrastWarningOptions): void {
  const { theme, scheme, rule } = options;
  useEffect(() => {
    // Said once more in the form by which bundlers leave all of it out.
    if (inDevelopment && process.env.NODE_ENV !== "production") {
      if (root.current) warnOfContrast(root.current, { theme, scheme, variables: rule?.variables });
    }
  }, [root, theme, scheme, rule]);
}
