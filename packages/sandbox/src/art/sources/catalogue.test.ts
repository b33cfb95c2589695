import { expect, test } from "vitest";
import { catalogue } from "./catalogue.ts";

const distinct = <T>(values: readonly T[]): number => new Set(values).size;

test("has three slideshows and two videos for each of eight niches", () => {
  const counts = new Map<string, { slideshow: number; video: number }>();
  for (const { niche, kind } of catalogue) {
    const count = counts.get(niche) ?? { slideshow: 0, video: 0 };
    count[kind]++;
    counts.set(niche, count);
  }
  expect(counts.size).toBe(8);
  for (const count of counts.values()) expect(count).toEqual({ slideshow: 3, video: 2 });
});

test("names each source, author and caption once", () => {
  expect(distinct(catalogue.map(({ key }) => key))).toBe(catalogue.length);
  expect(distinct(catalogue.map(({ author }) => author))).toBe(catalogue.length);
  expect(distinct(catalogue.map(({ caption }) => caption))).toBe(catalogue.length);
});

test.each(catalogue.map((source) => [source.key, source] as const))("describes %s as TikTok would", (key, source) => {
  expect(key.startsWith(`${source.niche}-`)).toBe(true);
  expect(source.caption).toBe(source.caption.toLowerCase());
  expect(source.caption.length).toBeLessThanOrEqual(80);
  expect(source.author).toMatch(/^[a-z0-9._]{3,24}$/);
  expect(source.words).toContain(source.niche);
  expect(source.words.length).toBeGreaterThanOrEqual(6);
  if (source.kind === "video") expect(source.imageCount).toBeUndefined();
  else expect(source.imageCount).toBeGreaterThanOrEqual(4);
});
