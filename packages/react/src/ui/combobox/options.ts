/** One choice. */
export interface ComboboxOption {
  readonly value: string;
  readonly label: string;
  /** A few more words, searched too. */
  readonly description?: string;
  /** Searched, not shown: other names for the same thing. */
  readonly keywords?: string;
  readonly disabled?: boolean;
}

/**
 * The choices that contain every word typed: first those that begin with it, then those of which each is a whole word, as
 * EST is of New York's and not of Estonia's; each part in its own order. Case, accents, points and
 * apostrophes do not count.
 */
export function matching(options: readonly ComboboxOption[], query: string): readonly ComboboxOption[] {
  const words = plain(query).split(" ").filter(Boolean);
  if (words.length === 0) return options;
  const start = ` ${words.join(" ")}`;
  const ranks: ComboboxOption[][] = [[], [], []];
  for (const option of options) {
    const text = textOf(option);
    if (text.startsWith(start)) ranks[0]?.push(option);
    else if (words.every((word) => text.includes(` ${word} `))) ranks[1]?.push(option);
    else if (words.every((word) => text.includes(word))) ranks[2]?.push(option);
  }
  return ranks.flat();
}

const texts: WeakMap<ComboboxOption, string> = /* @__PURE__ */ new WeakMap();

/** What is searched of an option. Long lists are searched at every key, so it is made once, and before the first where there is time. */
export function textOf(option: ComboboxOption): string {
  const { label, description = "", keywords = "" } = option;
  const text = texts.get(option) ?? ` ${plain(`${label} ${description} ${keywords}`)} `;
  texts.set(option, text);
  return text;
}

function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}|[.'’]/gu, "")
    .replaceAll("−", "-")
    .replace(/[\s,;()]+/g, " ")
    .toLowerCase();
}
