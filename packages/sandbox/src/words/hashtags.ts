import type { Hashtag } from "@layers-kit/contract";
import { hash } from "../ids.ts";
import { subjectOf, topicsOf } from "./topics.ts";

const MOST = 18;
/** Best and worst score a hashtag may have. [docs ref/keywords/list-keywords] */
const [TOP, FLOOR] = [97, 70];

/** The hashtag bank of a brand, from its own words: its name, what its description is about, and TikTok's own suffix. */
export function hashtagsOf(brand: { appName: string | null; appDescription: string }): Hashtag[] {
  const topics = topicsOf(brand.appDescription);
  const subject = subjectOf(brand.appName ?? "", topics);
  const phrases = [
    ...(brand.appName ? [brand.appName.toLowerCase()] : []),
    ...topics.slice(0, 2),
    ...(subject ? [`${singular(subject)} tok`] : []),
    ...topics.slice(2),
  ];
  const unique = new Map(phrases.map((phrase) => [tagOf(phrase), phrase] as const).filter(([tag]) => tag !== ""));
  return [...unique].slice(0, MOST).map(([hashtag, phrase], rank, all) => {
    const score = Math.round(TOP - ((TOP - FLOOR) * rank) / Math.max(1, all.length - 1));
    const viewCount = 10_000 + (hash(hashtag) % 900_000) * (MOST - rank);
    return { hashtag, phrase, score, viewCount, useCount: Math.round(viewCount / (60 + (hash(phrase) % 80))) };
  });
}

/** `Tea Tok!` as `teatok`: letters and digits of any script. */
export function tagOf(phrase: string): string {
  return phrase
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, "")
    .slice(0, 60);
}

const singular = (word: string): string => (/[^s]s$/.test(word) ? word.slice(0, -1) : word);
