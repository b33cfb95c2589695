import { readFile } from "node:fs/promises";
import { imageSize } from "image-size";
import { describe, expect, test } from "vitest";
import { createNodeArt } from "./node.ts";
import type { Art, Picture } from "./types.ts";

const art = createNodeArt();
const slide: Parameters<Art["slide"]>[0] = {
  sourceKey: "coffee-latte-morning",
  index: 1,
  count: 4,
  text: "Whole beans, roasted every Tuesday",
  brand: "Acme Coffee",
  personaSeed: "inf_1",
};

const fixture = async (name: string, type: Picture["type"]): Promise<Picture> => ({
  body: await readFile(new URL(`../../art/fixtures/${name}`, import.meta.url)),
  type,
});

function expectPng({ body, type }: Picture, width: number, height: number): void {
  expect(type).toBe("image/png");
  expect([...body.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  expect(imageSize(body)).toMatchObject({ width, height, type: "png" });
  expect(body.length).toBeGreaterThan(5_000);
}

test("gives files of the sizes a host expects", async () => {
  expectPng(await art.source("ski-first-tracks"), 720, 900);
  expectPng(await art.source("ski-hut-night"), 720, 1280);
  expectPng(await art.persona({ seed: "inf_1", gender: "female", ageRange: "adult" }), 720, 960);
  expectPng(await art.avatar({ seed: "soc_1", handle: "tidetea" }), 400, 400);
  expectPng(await art.slide(slide), 1080, 1350);
});

test("draws a slide once for the same words, and anew for others", async () => {
  const first = await art.slide(slide);
  expect(await art.slide({ ...slide })).toBe(first);
  expect(await art.slide({ ...slide, text: "Other words" })).not.toBe(first);
});

describe("the brand's picture", () => {
  test.each([
    ["logo.png", "image/png"],
    ["photo.jpg", "image/jpeg"],
    ["screenshot.webp", "image/webp"],
  ] as const)("%s is on the slide", async (name, type) => {
    const drawn = await art.slide({ ...slide, picture: await fixture(name, type) });
    expectPng(drawn, 1080, 1350);
    expect(Buffer.compare(drawn.body, (await art.slide(slide)).body)).not.toBe(0);
  });

  test.each(["image/png", "image/webp", "image/jpeg"] as const)("is left out when it is a broken %s", async (type) => {
    const name = { "image/png": "logo.png", "image/webp": "screenshot.webp", "image/jpeg": "photo.jpg" }[type];
    const { body } = await fixture(name, type);
    expectPng(await art.slide({ ...slide, picture: { body: body.subarray(0, 300), type } }), 1080, 1350);
    expectPng(await art.slide({ ...slide, picture: { body: Uint8Array.of(0), type } }), 1080, 1350);
  });

  test("is left out when it claims more pixels than fit in memory", async () => {
    const { body } = await fixture("logo.png", "image/png");
    const huge = Buffer.from(body);
    huge.writeUInt32BE(60_000, 16);
    huge.writeUInt32BE(60_000, 20);
    const drawn = await art.slide({ ...slide, picture: { body: huge, type: "image/png" } });
    expect(Buffer.compare(drawn.body, (await art.slide(slide)).body)).toBe(0);
  });
});

describe("stays SVG, which a browser shows right,", () => {
  test.each(["شاي لكل يوم ماطر", "五つのお茶", "tea 🍵 time"])("for words the font lacks: %s", async (text) => {
    expect((await art.slide({ ...slide, text })).type).toBe("image/svg+xml");
    expect((await art.slide({ ...slide, brand: text })).type).toBe("image/svg+xml");
  });

  test("for a customer's own SVG", async () => {
    const picture = await fixture("logo.svg", "image/svg+xml");
    expect((await art.slide({ ...slide, picture })).type).toBe("image/svg+xml");
  });

  test("for a photo that is to be turned", async () => {
    const { body } = await fixture("photo.jpg", "image/jpeg");
    const orientation = Buffer.from(
      "ffe1002245786966000049492a000800000001001201030001000000060000000000000000",
      "hex",
    );
    orientation.writeUInt16BE(orientation.length - 2, 2);
    const turned = Buffer.concat([body.subarray(0, 2), orientation, body.subarray(2)]);
    expect(imageSize(turned).orientation).toBe(6);
    expect((await art.slide({ ...slide, picture: { body: turned, type: "image/jpeg" } })).type).toBe("image/svg+xml");
  });
});
