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
 * The choices that contain every word typed: first those that begin with it, each half in its own order. Case and accents do
 * not count.
 */
export function matching(options: readonly ComboboxOption[], query: string): readonly ComboboxOption[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return options;
  const found = options.filter(({ label, description = "", keywords = "" }) => {
    const text = plain(`${label} ${description} ${keywords}`);
    return words.every((word) => text.includes(word));
  });
  const start = words.join(" ");
  const begins = ({ label }: ComboboxOption) => plain(label).startsWith(start);
  return [...found.filter(begins), ...found.filter((option) => !begins(option))];
}

function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
