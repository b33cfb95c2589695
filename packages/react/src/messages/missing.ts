import { inDevelopment } from "../development.ts";

const said = new Set<string>();

interface English {
  readonly component: string;
  readonly english: object;
}

/** Tells a developer, once for each locale, that a page in another language shows English. */
export function sayMissing({ component, english }: English, given: object | undefined, locale: string): void {
  // Said here once more, so that bundlers leave the rest out of a finished page.
  if (!inDevelopment || process.env.NODE_ENV === "production") return;
  if (said.has(locale) || new Intl.Locale(locale).language === "en") return;
  said.add(locale);
  const missing = Object.keys(english).find((key) => Reflect.get(given ?? {}, key) === undefined);
  console.warn(
    `LayersProvider has locale="${locale}", but its messages lack ${component}.${missing} and perhaps more, so English is shown there. ` +
      "Pass a translation as messages: one of @layers-kit/react/locales in the same version as the kit, or your own.",
  );
}
