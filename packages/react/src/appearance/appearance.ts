import type { Part } from "./styling-hooks.ts";
import type { Variables } from "./variables.ts";

/**
 * `auto` follows the reader's system, `host` follows the page: the nearest `.dark`, `.light` or `[data-theme]` around the
 * kit, else the page's `color-scheme`.
 */
export type Theme = "light" | "dark" | "auto" | "host";

export interface Appearance {
  /** @default "auto" */
  theme?: Theme;
  /** Custom properties, set on the kit's own elements only. Works under a strict content security policy. */
  variables?: Variables;
  /** Classes of the host, added to the kit's own on the parts named. */
  classNames?: Partial<Record<Part, string>>;
}
