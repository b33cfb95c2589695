import { isTelling, stem, wordsOf } from "./tokens.ts";

export interface Topic {
  /** One or two words, as a person would write them: `coffee subscription`. */
  readonly phrase: string;
  /** From 0 to 1: how much the text is about it. */
  readonly weight: number;
}

/** What a text is about, most telling first: words it repeats or opens with, alone and in pairs. */
export function topicsOf(text: string): Topic[] {
  const words = wordsOf(text);
  const scores = new Map<string, number>();
  const add = (phrase: string, score: number) => scores.set(phrase, (scores.get(phrase) ?? 0) + score);
  for (const [at, word] of words.entries()) {
    if (!isTelling(word)) continue;
    const early = 1 - (0.5 * at) / words.length;
    add(word, early);
    const next = words[at + 1];
    if (next && isTelling(next) && next !== word) add(`${word} ${next}`, 1.2 * early);
  }
  const ranked = [...scores].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const most = ranked[0]?.[1] ?? 1;
  return withoutEchoes(ranked.map(([phrase, score]) => ({ phrase, weight: score / most })));
}

/** Leaves out a topic that only says an earlier one again. */
function withoutEchoes(topics: readonly Topic[]): Topic[] {
  const seen = new Set<string>();
  return topics.filter(({ phrase }) => {
    const key = phrase.split(" ").map(stem).join(" ");
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
