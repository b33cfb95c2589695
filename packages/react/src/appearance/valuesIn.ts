import type { Scheme } from "./useHostScheme.ts";
import type { VariableName } from "./variables.ts";

/** Shows what a root's variables come to in a theme, whether it has that theme now or not. */
export function valuesIn<T>(root: Element, scheme: Scheme, look: (value: (name: VariableName) => string) => T): T {
  const probe = root.ownerDocument.createElement("div");
  probe.className = "lk-root";
  probe.hidden = true;
  probe.dataset.lkTheme = scheme;
  const rule = root.getAttribute("data-lk-variables");
  if (rule) probe.dataset.lkVariables = rule;
  root.append(probe);
  try {
    const style = root.ownerDocument.defaultView?.getComputedStyle(probe);
    return look((name) => style?.getPropertyValue(name).trim() ?? "");
  } finally {
    probe.remove();
  }
}
