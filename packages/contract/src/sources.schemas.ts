import * as z from "zod/mini";
import { openEnum, wholeNumber } from "./common.schemas.ts";
import { sourceLimits } from "./sources.limits.ts";

const { keyword, limit } = sourceLimits;

export const SourceKind = z.enum(["slideshow", "video"]);

/** GET …/content/source-recommendations. With a `keyword` it searches TikTok, without one it answers the project's portfolio. [seed S002] */
export const ListSourcesQuery = z.strictObject({
  kind: z.optional(z.enum([...SourceKind.options, "mixed"])),
  keyword: z.optional(z.string().check(z.minLength(keyword.min), z.maxLength(keyword.max))),
  limit: z.optional(wholeNumber(1, limit)),
});
export type ListSourcesQuery = z.input<typeof ListSourcesQuery>;

/** A TikTok post to remix. The inner shape of `author` and `stats` is not stated: either may be a string, an object or absent. */
export const Source = z.looseObject({
  tiktokId: z.string(),
  kind: openEnum(SourceKind.options),
  thumbnailUrl: z.optional(z.nullable(z.string())),
  caption: z.optional(z.nullable(z.string())),
  author: z.optional(z.unknown()),
  stats: z.optional(z.unknown()),
  imageCount: z.optional(z.nullable(z.number())),
});
export type Source = z.infer<typeof Source>;

/** There is no working cursor today. [seed S002] */
export const SourceList = z.looseObject({
  items: z.array(Source),
  nextCursor: z.optional(z.nullable(z.string())),
  source: z.optional(z.string()),
});
export type SourceList = z.infer<typeof SourceList>;

/** Opening lines; a line break is the two characters `\n`, to be sent back unchanged. [docs ref/content/list-hooks] */
export const Hooks = z.looseObject({ hooks: z.array(z.string()) });
export type Hooks = z.infer<typeof Hooks>;

export const sourcesSchemas = { list: { query: ListSourcesQuery, response: SourceList }, hooks: { response: Hooks } };
