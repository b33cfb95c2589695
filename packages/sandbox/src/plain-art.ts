import type { Art, Niche, Picture, SourceArt } from "./art/types.ts";

const niches: readonly Niche[] = ["coffee", "tea", "ski", "fitness", "beauty", "food", "home", "tech"];

const sources: readonly SourceArt[] = niches.flatMap((niche) => [
  {
    key: `${niche}-1`,
    niche,
    kind: "slideshow",
    caption: `5 ${niche} habits that changed my mornings`,
    author: `${niche}diary`,
    words: [niche, "morning", "habits"],
    imageCount: 5,
  },
  {
    key: `${niche}-2`,
    niche,
    kind: "video",
    caption: `My ${niche} routine in 20 seconds`,
    author: `daily.${niche}`,
    words: [niche, "routine"],
  },
]);

const svg = (text: string): Picture => ({
  body: new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1080 1350"><rect width="1080" height="1350" fill="#cdb"/><text x="60" y="675" font-size="48">${text.replace(/[&<>]/g, "")}</text></svg>`,
  ),
  type: "image/svg+xml",
});

/** Words on a plain ground, until pictures are drawn. */
export const plainArt: Art = {
  sources,
  source: async (key) => svg(key),
  persona: async ({ gender, ageRange }) => svg(`${gender} ${ageRange}`),
  avatar: async ({ handle }) => svg(handle),
  slide: async ({ text }) => svg(text),
  video: async () => ({ body: new Uint8Array(), type: "video/mp4", durationMs: 6000, width: 720, height: 1280 }),
};
