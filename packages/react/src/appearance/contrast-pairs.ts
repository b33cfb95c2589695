import type { VariableName } from "./variables.ts";

/** Two colours that the kit puts on each other, and the least contrast between them. [WCAG 2.2, 1.4.3 and 1.4.11, AA] */
export interface ContrastPair {
  readonly foreground: VariableName;
  readonly background: VariableName;
  /** What a reader sees it as. */
  readonly what: string;
  readonly least: 4.5 | 3;
}

const text = (what: string, foreground: VariableName, ...backgrounds: VariableName[]): ContrastPair[] =>
  backgrounds.map((background) => ({ foreground, background, what, least: 4.5 }));

const edge = (what: string, foreground: VariableName, ...backgrounds: VariableName[]): ContrastPair[] =>
  backgrounds.map((background) => ({ foreground, background, what, least: 3 }));

export const contrastPairs: readonly ContrastPair[] = [
  ...text("text", "--lk-color-text", "--lk-color-bg", "--lk-color-surface", "--lk-color-raised"),
  ...text("secondary text", "--lk-color-muted", "--lk-color-bg", "--lk-color-surface", "--lk-color-raised"),
  ...text("links and what is selected", "--lk-color-accent", "--lk-color-bg", "--lk-color-accent-soft"),
  ...text("primary buttons", "--lk-color-on-accent", "--lk-color-accent", "--lk-color-accent-hover"),
  ...text("what is done", "--lk-color-ok", "--lk-color-bg", "--lk-color-ok-soft"),
  ...text("what needs attention", "--lk-color-warn", "--lk-color-bg", "--lk-color-warn-soft"),
  ...text("what is wrong", "--lk-color-bad", "--lk-color-bg", "--lk-color-bad-soft"),
  ...edge("borders of controls", "--lk-color-border-strong", "--lk-color-bg"),
  ...edge("the focus ring", "--lk-color-focus", "--lk-color-bg", "--lk-color-surface"),
];
