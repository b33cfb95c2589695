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

/**
 * The niches a text speaks of, most often first; none when it speaks of none. Only words that one niche has alone tell it: a
 * morning may be about anything. A second niche counts when it is named more than in passing.
 */
export function nichesOf(sources: readonly SourceArt[], text: string): Niche[] {
  const stems = wordsOf(text).map(stem);
  const homes = new Map<string, Set<Niche>>();
  for (const { niche, words } of sources) {
    for (const word of stemsOf(`${niche} ${words.join(" ")}`))
      homes.set(word, (homes.get(word) ?? new Set()).add(niche));
  }
  const said = new Map<Niche, number>();
  for (const word of stems) {
    const [home, another] = homes.get(word) ?? [];
    if (home && !another) said.set(home, (said.get(home) ?? 0) + 1);
  }
  const ranked = [...said].sort(([, a], [, b]) => b - a);
  return ranked.filter(([, times], at) => at === 0 || times > 1).map(([niche]) => niche);
}

function stemsOf(text: string): Set<string> {
  return new Set(wordsOf(text).filter(isTelling).map(stem));
}
