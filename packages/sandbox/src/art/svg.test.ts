import { Resvg } from "@resvg/resvg-js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createSvgArt } from "./svg.ts";
import type { Art, Picture } from "./types.ts";

const art = createSvgArt();
const read = ({ body }: Picture): string => new TextDecoder().decode(body);
/** Throws unless the drawing is well-formed XML. */
const parse = (svg: string): Resvg => new Resvg(svg, { font: { loadSystemFonts: false } });

const slide: Parameters<Art["slide"]>[0] = {
  sourceKey: "tea-pot-tray",
  index: 0,
  count: 5,
  text: "a tea for every kind of rain",
  brand: "Tide Tea",
  personaSeed: "inf_1",
};
const drawable = new Set(["svg", "g", "rect", "circle", "ellipse", "path", "clipPath", "text", "tspan", "image"]);

function wordsOn(svg: string): string {
  const lines = [...svg.matchAll(/<tspan[^>]*>([^<]*)<\/tspan>/g)].map(([, words]) => words ?? "");
  return lines
    .join(" ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

describe("sources", () => {
  test.each(art.sources.map(({ key, kind }) => [key, kind] as const))(
    "draws %s, the same each time",
    async (key, kind) => {
      const drawing = read(await art.source(key));
      const { width, height } = parse(drawing);
      expect([width, height]).toEqual(kind === "video" ? [720, 1280] : [720, 900]);
      expect(read(await createSvgArt().source(key))).toBe(drawing);
    },
  );

  test("gives each its own picture", async () => {
    const drawings = await Promise.all(art.sources.map(async ({ key }) => read(await art.source(key))));
    expect(new Set(drawings).size).toBe(art.sources.length);
  });

  test("names a key it does not know", async () => {
    await expect(art.source("tea-nothing")).rejects.toThrow('There is no source "tea-nothing"');
  });
});

describe("personas and avatars", () => {
  const genders = ["female", "male", "non_binary", "something else"];
  const ages = ["teen", "young_adult", "adult", "mid_adult", "mature", "senior", "something else"];

  test.each(genders.flatMap((gender) => ages.map((age) => [gender, age] as const)))(
    "draws a %s %s",
    async (gender, ageRange) => {
      for (const seed of ["inf_1", "inf_2", "inf_3"]) {
        const input = { seed, gender, ageRange };
        const drawing = read(await art.persona(input));
        parse(drawing);
        expect(read(await art.persona({ ...input }))).toBe(drawing);
      }
    },
  );

  test("gives twenty seeds at least eighteen different faces", async () => {
    const seeds = Array.from({ length: 20 }, (_, index) => `inf_${index}`);
    const faces = await Promise.all(
      seeds.map(async (seed) => read(await art.persona({ seed, gender: "female", ageRange: "adult" }))),
    );
    expect(new Set(faces).size).toBeGreaterThanOrEqual(18);
  });

  test("draws an avatar for any handle", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), async (handle) => {
        parse(read(await art.avatar({ seed: "1", handle })));
      }),
      { numRuns: 40 },
    );
  });
});

describe("slides", () => {
  test("puts the person of the same seed, gender and age range on every slide", async () => {
    const of = async (personaGender: string): Promise<string> =>
      read(await art.slide({ ...slide, personaGender, personaAgeRange: "senior" }));
    expect(await of("male")).not.toBe(await of("female"));
    expect(await of("male")).toBe(await of("male"));
  });

  test("shows where in the slideshow it is", async () => {
    const at = async (index: number): Promise<string> => read(await art.slide({ ...slide, index }));
    const drawings = await Promise.all([0, 1, 2, 3, 4].map(at));
    expect(new Set(drawings).size).toBe(5);
  });

  test("keeps hostile words as words, on every layout", async () => {
    const hostile = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.string({
        unit: fc.constantFrom("<script>", "</svg>", "&", '"', "'", "]]>", "\u0000", "\ud800", "é", " "),
        maxLength: 60,
      }),
      fc.constant("x<y ".repeat(1250)),
    );
    await fc.assert(
      fc.asyncProperty(hostile, hostile, fc.integer({ min: 0, max: 4 }), async (text, brand, index) => {
        const svg = read(await art.slide({ ...slide, text, brand, index }));
        for (const [, tag = ""] of svg.matchAll(/<\/?([^\s/>]+)/g)) expect(drawable).toContain(tag);
        expect(svg).not.toMatch(/\son\w+=/);
        parse(svg);
      }),
      { numRuns: 60 },
    );
  });

  test("says the words and the brand it was given", async () => {
    const text = `<script>alert("it's")</script> & tea`;
    const words = wordsOn(read(await art.slide({ ...slide, text })));
    expect(words).toContain("Tide Tea");
    expect(words.replaceAll(/\s/g, "")).toContain(text.replaceAll(/\s/g, ""));
  });

  test("sets Arabic from the right", async () => {
    const svg = read(await art.slide({ ...slide, text: "شاي لكل يوم ماطر" }));
    expect(svg).toContain('direction="rtl"');
    expect(svg).toContain("شاي");
  });

  test("puts the brand's picture in, and leaves out one that is none", async () => {
    const logo = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
    const withLogo = read(await art.slide({ ...slide, picture: { body: logo, type: "image/svg+xml" } }));
    expect(withLogo).toContain('<image href="data:image/svg+xml;base64,');
    const without = read(await art.slide({ ...slide, picture: { body: Uint8Array.of(1, 2, 3), type: "image/png" } }));
    expect(without).not.toContain("<image");
  });

  test("draws content that has no source", async () => {
    parse(read(await art.slide({ ...slide, sourceKey: "" })));
  });
});
