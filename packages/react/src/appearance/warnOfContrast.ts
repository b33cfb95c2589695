import type { Theme } from "./appearance.ts";
import { type ContrastVerdict, judgeContrast } from "./judge-contrast.ts";
import type { Scheme } from "./useHostScheme.ts";
import type { VariableName, Variables } from "./variables.ts";

const told = new Set<string>();

/** Tells a developer, once, of each pair of colours that cannot be read well enough. */
export function warnOfContrast(
  root: Element,
  { theme, scheme, variables = {} }: { theme: Theme; scheme: Scheme | undefined; variables: Variables | undefined },
): void {
  const shown = theme === "light" || theme === "dark" ? theme : (scheme ?? systemScheme(root));
  const other = shown === "dark" ? "light" : "dark";
  const followsPage = (name: VariableName) => /var\((?!--lk-)/.test(variables[name] ?? "");
  // What the page's own styles say in the other theme cannot be known from here; what the host's variables say can.
  const knownThere = ({ foreground, background }: ContrastVerdict) =>
    [foreground, background].some((name) => name in variables) && ![foreground, background].some(followsPage);
  const verdicts = [
    ...judgeContrast(root, shown),
    ...(shown === theme ? [] : judgeContrast(root, other).filter(knownThere)),
  ];
  for (const verdict of verdicts) {
    const warning = warningOf(verdict);
    if (verdict.passes || told.has(warning)) continue;
    told.add(warning);
    console.warn(warning);
  }
}

function warningOf(verdict: ContrastVerdict): string {
  const { scheme, what, foreground, foregroundColor, background, backgroundColor, ratio, least } = verdict;
  const advice =
    foreground === "--lk-color-on-accent"
      ? "Leave it out, and it follows the accent."
      : "Make one of them lighter or darker.";
  // Never rounded up to what it does not reach.
  const shown = Math.floor(ratio * 100) / 100;
  return (
    `Layers kit: in the ${scheme} theme, ${what} may be hard to read. ${foreground} (${foregroundColor}) on ${background} ` +
    `(${backgroundColor}) has a contrast of ${shown}:1; WCAG AA asks for ${least}:1. ${advice} ` +
    "lightDark(light, dark) gives each theme a value of its own."
  );
}

function systemScheme(root: Element): Scheme {
  const isDark = root.ownerDocument.defaultView?.matchMedia("(prefers-color-scheme: dark)").matches;
  return isDark ? "dark" : "light";
}
