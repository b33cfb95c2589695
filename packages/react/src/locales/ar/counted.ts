import type { Formats } from "../../intl/formats.ts";

/** Arabic tells six amounts apart, and a text that leaves one out is wrong for it. `#` stands for the number. */
export type SixForms = Readonly<Record<Intl.LDMLPluralRule, string>>;

export function counted(format: Formats, count: number, forms: SixForms): string {
  return format.plural(count, forms);
}
