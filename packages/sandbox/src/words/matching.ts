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

/** The niches a text speaks of, most often first; none when it speaks of none. */
export function nichesOf(sources: readonly SourceArt[], text: string): Niche[] {
  const stems = wordsOf(text).filter(isTelling).map(stem);
  const vocabulary = new Map<Niche, Set<string>>();
  for (const { niche, words } of sources) {
    const known = vocabulary.get(niche) ?? new Set();
    for (const word of stemsOf(`${niche} ${words.join(" ")}`)) known.add(word);
    vocabulary.set(niche, known);
  }
  return [...vocabulary]
    .map(([niche, known]) => ({ niche, said: stems.filter((word) => known.has(word)).length }))
    .filter(({ said }) => said > 0)
    .sort((a, b) => b.said - a.said)
    .map(({ niche }) => niche);
}

function stemsOf(text: string): Set<string> {
  return new Set(wordsOf(text).filter(isTelling).map(stem));
}
