import type { Content } from "@layers-kit/contract";
import { expect, test } from "vitest";
import { fileName, filesOf, shownOf } from "./files.ts";

const image = (url: string) => ({ assetId: url, kind: "image", url, thumbnailUrl: null });

const cases: [string, Pick<Content, "preview" | "assets">, unknown][] = [
  [
    "a slideshow by its preview",
    { preview: { kind: "slideshow", imageUrls: ["a", "b"] }, assets: [image("c")] },
    { kind: "slideshow", slides: ["a", "b"] },
  ],
  [
    "a slideshow by its files, where the preview names none",
    { preview: { kind: "slideshow", imageUrls: [] }, assets: [image("c"), image("d")] },
    { kind: "slideshow", slides: ["c", "d"] },
  ],
  [
    "a video",
    { preview: { kind: "video", videoUrl: "v", thumbnailUrl: "p", aspectRatio: "9:16" } },
    { kind: "video", url: "v", poster: "p", ratio: "9:16" },
  ],
  [
    "a video that is only named as the first file",
    { preview: { kind: "video", primaryUrl: "v" } },
    { kind: "video", url: "v", poster: undefined, ratio: undefined },
  ],
  [
    "the picture of something not known",
    { preview: { kind: "hologram", primaryUrl: "x" } },
    { kind: "slideshow", slides: ["x"] },
  ],
  ["nothing where there is nothing", { preview: null, assets: null }, { kind: "none" }],
];

test.each(cases)("shows %s", (_, content, shown) => {
  expect(shownOf(content)).toEqual(shown);
});

test("names files by what they are, one by one", () => {
  const slides = filesOf({ kind: "slideshow", slides: ["https://cdn.example/1", "https://cdn.example/2.PNG?x=1"] });
  expect(slides.map((file) => fileName(file, "image/webp"))).toEqual(["slideshow-1.webp", "slideshow-2.webp"]);
  expect(fileName(slides[1] ?? { url: "", name: "" }, "application/octet-stream")).toBe("slideshow-2.PNG");
  expect(fileName(slides[0] ?? { url: "", name: "" }, "")).toBe("slideshow-1");
  const [video] = filesOf({ kind: "video", url: "https://cdn.example/v", poster: undefined, ratio: undefined });
  expect(video && fileName(video, "video/mp4; codecs=avc1")).toBe("video.mp4");
});
