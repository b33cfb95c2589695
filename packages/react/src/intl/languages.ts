/** What people post in. Any other tag is as good for the API; one that a project has already is offered beside these. */
const tags =
  "af am ar as az be bg bn bs ca cs cy da de el en en-GB en-US es es-ES es-MX et eu fa fi fil fr fr-CA ga gl gu he hi hr " +
  "hu hy id is it ja ka kk km kn ko ky lo lt lv mk ml mn mr ms my nb ne nl nn or pa pl ps pt-BR pt-PT ro ru sd si sk sl so " +
  "sq sr sv sw ta te th tk tr uk ur uz vi yo zh-Hans zh-Hant zu";

export interface Language {
  /** BCP-47. */
  readonly tag: string;
  /** As a reader of the locale calls it. */
  readonly name: string;
  /** As its own speakers call it. */
  readonly ownName: string;
  readonly englishName: string;
}

/** The languages to choose from, by their names in the locale. @param known tags that must be among them */
export function languagesIn(locale: string, known: readonly string[] = []): readonly Language[] {
  const names = languageNames(locale);
  const english = languageNames("en");
  const order = new Intl.Collator(locale);
  return [...new Set([...tags.split(" "), ...known])]
    .map((tag) => ({ tag, name: names(tag), ownName: languageNames(tag)(tag), englishName: english(tag) }))
    .sort((a, b) => order.compare(a.name, b.name));
}

function languageNames(locale: string): (tag: string) => string {
  const names = new Intl.DisplayNames(locale, { type: "language" });
  return (tag) => names.of(tag) ?? tag;
}
