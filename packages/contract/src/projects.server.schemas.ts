import * as z from "zod/mini";
import { HttpUrl } from "./common.schemas.ts";
import { JobStarted } from "./jobs.schemas.ts";

/** POST …/ingest/website. `maxPages` counts with `followLinks` alone. [docs ref/projects/ingest-website] */
export const IngestWebsiteRequest = z.strictObject({
  url: HttpUrl,
  followLinks: z.optional(z.boolean()),
  maxPages: z.optional(z.number().check(z.int(), z.minimum(1), z.maximum(25))),
});
export type IngestWebsiteRequest = z.infer<typeof IngestWebsiteRequest>;

/** A name as the stores have them, such as `com.tide.tea`; 255 characters is assumed. */
const BundleId = z
  .string()
  .check(z.minLength(1), z.maxLength(255), z.regex(/^[A-Za-z0-9._-]+$/, "must be a bundle id"));

/** POST …/ingest/appstore. At least one of the three names the app. [docs ref/projects/ingest-appstore] */
export const IngestAppStoreRequest = z
  .strictObject({
    iosBundleId: z.optional(BundleId),
    androidPackage: z.optional(BundleId),
    appStoreUrl: z.optional(HttpUrl),
    /** ISO 3166-1 alpha-2 in either case, default `us`. */
    countryCode: z.optional(z.string().check(z.regex(/^[A-Za-z]{2}$/, "must be a two-letter ISO country code"))),
  })
  .check(
    z.refine((body) => Boolean(body.iosBundleId ?? body.androidPackage ?? body.appStoreUrl), {
      error: "or androidPackage or appStoreUrl is required",
      path: ["iosBundleId"],
    }),
  );
export type IngestAppStoreRequest = z.infer<typeof IngestAppStoreRequest>;

export const projectsServerSchemas = {
  ingestWebsite: { body: IngestWebsiteRequest, response: JobStarted },
  ingestAppStore: { body: IngestAppStoreRequest, response: JobStarted },
};
