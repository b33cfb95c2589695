import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SourceArt } from "../art/types.ts";
import { seededRandom } from "../ids.ts";
import { hashtagsOf, tagOf } from "./hashtags.ts";
import { hooksOf } from "./hooks.ts";
import { nichesOf, relevance } from "./matching.ts";
import { remix } from "./remix.ts";
import { topicsOf } from "./topics.ts";

const source: SourceArt = {
  key: "tea-1",
  niche: "tea",
  kind: "slideshow",
  caption: "5 matcha habits that changed my mornings #matcha #tea",
  author: "teadiary",
  words: ["matcha", "habits"],
  imageCount: 5,
};

const brand = {
  name: "Tide",
  appName: "Tide Coffee",
  appDescription: "Coffee subscriptions for runners. Beans roasted weekly and shipped on the day you choose.",
  tagline: "Coffee that shows up.",
  brandVoice: "warm",
} as const;

test("topics are what a text repeats and opens with, not its small words", () => {
  const phrases = topicsOf("Coffee for runners. Our coffee is roasted for you, and the runners love it.");
  expect(phrases[0]).toBe("coffee");
  expect(phrases).toContain("runners");
  for (const small of ["for", "our", "the", "is", "you"]) expect(phrases).not.toContain(small);
});

test.each([
  ["German", "Kaffee für Läufer, frisch geröstet", "kaffee"],
  ["Japanese", "東京の抹茶専門店。抹茶を毎週お届けします", "抹茶"],
  ["Arabic", "قهوة طازجة كل أسبوع للعدائين", "قهوة"],
])("%s words become hashtags too", (_, appDescription, tag) => {
  const tags = hashtagsOf({ appName: null, appDescription }).map(({ hashtag }) => hashtag);
  expect(tags.some((each) => each.includes(tag))).toBe(true);
});

test("a hashtag has letters and digits alone", () => {
  expect(tagOf("Tea Tok!")).toBe("teatok");
  expect(tagOf("  ☕ ")).toBe("");
});

describe("a remix", () => {
  test("puts the brand's subject in the place of the source's", () => {
    const { slides, caption } = remix(brand, { source, akin: false, hook: null, count: 5 });
    expect(slides).toHaveLength(5);
    expect(slides[0]).toContain("coffee habits that changed my mornings");
    expect(slides.join(" ")).not.toContain("matcha");
    expect(slides.at(-1)).toBe(brand.tagline);
    expect(caption).toContain("#tidecoffee");
    expect(caption).not.toContain("#matcha");
  });

  test("opens with the hook that was sent, its break made real", () => {
    expect(remix(brand, { source: null, akin: false, hook: "One\\ntwo", count: 5 }).slides[0]).toBe("One\ntwo");
  });

  test("is the same for the same input", () => {
    const from = { source, akin: true, hook: null, count: 7 };
    expect(remix(brand, from)).toEqual(remix(brand, from));
  });
});

test("a search finds a source by its words, its niche and hashtags that contain them", () => {
  for (const search of ["matcha", "tea", "teatok", "Matcha habits!", "habit"]) {
    expect(relevance(source, search), search).toBeGreaterThan(0);
  }
  expect(relevance(source, "snowboard")).toBe(0);
});

test("a text speaks of the niche that it names most often", () => {
  const coffee: SourceArt = { ...source, key: "coffee-1", niche: "coffee", words: ["coffee", "espresso"] };
  expect(nichesOf([source, coffee], "Tea and tea again, and espresso and coffee and espresso")).toEqual([
    "coffee",
    "tea",
  ]);
  expect(nichesOf([source, coffee], "Espresso and coffee, and now and then tea")).toEqual(["coffee"]);
  expect(nichesOf([source, coffee], "Tax advice")).toEqual([]);
});

test("any description gives hooks, hashtags and slides of bounded size", () => {
  const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 300 });
  fc.assert(
    fc.property(text, text, fc.integer({ min: 1, max: 12 }), (appName, appDescription, count) => {
      const hooks = hooksOf({ appName, appDescription }, seededRandom(appName));
      expect(hooks).toHaveLength(20);
      for (const { hashtag, score } of hashtagsOf({ appName, appDescription })) {
        expect(hashtag).toMatch(/^[\p{L}\p{M}\p{N}]+$/u);
        expect(score).toBeGreaterThanOrEqual(70);
      }
      const { slides } = remix(
        { ...brand, appName, appDescription, tagline: null },
        { source, akin: false, hook: null, count },
      );
      expect(slides).toHaveLength(count);
      for (const slide of slides) expect([...slide].length).toBeLessThanOrEqual(91);
    }),
    { numRuns: 200 },
  );
});
