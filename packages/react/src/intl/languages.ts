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

/**
 * The languages to choose from, by their names in the locale.
 * @param pause between two pieces of the work
 */
export async function languagesIn(
  locale: string,
  pause: () => Promise<void> = async () => {},
): Promise<readonly Language[]> {
  const order = new Intl.Collator(locale);
  const describe = describer(locale);
  const languages: Language[] = [];
  for (const tag of tags.split(" ")) {
    await pause();
    languages.push(describe(tag));
  }
  return languages.sort((a, b) => order.compare(a.name, b.name));
}

/** One language by its names, listed or not. */
export function languageIn(locale: string, tag: string): Language {
  return describer(locale)(tag);
}

function describer(locale: string): (tag: string) => Language {
  const named = (inLocale: string) => new Intl.DisplayNames(inLocale, { type: "language" });
  const [readers, english] = [named(locale), named("en")];
  return (tag) => {
    try {
      const [name = tag, ownName = tag, englishName = tag] = [readers, named(tag), english].map((names) =>
        names.of(tag),
      );
      return { tag, name, ownName, englishName };
    } catch {
      // What a project holds already need not be a tag that this engine takes.
      return { tag, name: tag, ownName: tag, englishName: tag };
    }
  };
}
