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

/** The choices that contain every word typed, in their own order. Case and accents do not count. */
export function matching(options: readonly ComboboxOption[], query: string): readonly ComboboxOption[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return options;
  return options.filter(({ label, description = "", keywords = "" }) => {
    const text = plain(`${label} ${description} ${keywords}`);
    return words.every((word) => text.includes(word));
  });
}

function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
