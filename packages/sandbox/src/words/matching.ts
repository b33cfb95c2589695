import type { Niche, SourceArt } from "../art/types.ts";
import { isTelling, stem, wordsOf } from "./tokens.ts";

/** How well a source answers a search, 0 for not at all. A hashtag such as `coffeetok` finds what it contains. */
export function relevance(source: SourceArt, search: string): number {
  const own = stemsOf(`${source.niche} ${source.words.join(" ")} ${source.caption}`);
  const wanted = wordsOf(search).map(stem);
  return wanted.reduce((sum, word) => {
    if (own.has(word)) return sum + 2;
    const near = [...own].some((mine) => mine.length >= 3 && word.includes(mine));
    return near ? sum + 1 : sum;
  }, 0);
}

/** The niches a text speaks of, most first; none when it speaks of none. */
export function nichesOf(sources: readonly SourceArt[], text: string): Niche[] {
  const stems = stemsOf(text);
  const hits = new Map<Niche, Set<string>>();
  for (const source of sources) {
    const seen = hits.get(source.niche) ?? new Set();
    for (const word of stemsOf(`${source.niche} ${source.words.join(" ")}`)) if (stems.has(word)) seen.add(word);
    hits.set(source.niche, seen);
  }
  return [...hits]
    .filter(([, seen]) => seen.size > 0)
    .sort(([, a], [, b]) => b.size - a.size)
    .map(([niche]) => niche);
}

function stemsOf(text: string): Set<string> {
  return new Set(wordsOf(text).filter(isTelling).map(stem));
}
