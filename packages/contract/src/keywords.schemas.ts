import * as z from "zod/mini";
import { Id, Timestamp } from "./common.schemas.ts";
import { JobStarted } from "./jobs.schemas.ts";

/** One hashtag, without its `#`; `score` from 0 to 100. [docs ref/keywords/list-keywords] */
export const Hashtag = z.looseObject({
  hashtag: z.string(),
  phrase: z.optional(z.nullable(z.string())),
  score: z.optional(z.nullable(z.number())),
  viewCount: z.optional(z.nullable(z.number())),
  useCount: z.optional(z.nullable(z.number())),
});
export type Hashtag = z.infer<typeof Hashtag>;

/** The hashtag bank, best first. `refreshedAt` is null until the first run ends, four to five minutes in. [seed S002] */
export const Keywords = z.looseObject({
  projectId: z.optional(Id),
  hashtags: z.array(Hashtag),
  refreshedAt: z.nullable(Timestamp),
});
export type Keywords = z.infer<typeof Keywords>;

/** POST …/keywords/refresh. Needs the project's `appDescription`. [docs ref/keywords/refresh-keywords] */
export const RefreshKeywordsRequest = z.optional(z.strictObject({}));
export type RefreshKeywordsRequest = z.infer<typeof RefreshKeywordsRequest>;

export const keywordsSchemas = {
  read: { response: Keywords },
  refresh: { body: RefreshKeywordsRequest, response: JobStarted },
};
