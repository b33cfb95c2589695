import * as z from "zod/mini";

const Issue = z.looseObject({ path: z.string(), message: z.string() });

/** The body of every 4xx and 5xx. `code` is one of the known ones or one that was added since. [seed S002, S004; docs ops/errors] */
export const ErrorEnvelope = z.looseObject({
  error: z.looseObject({
    code: z.string().check(z.minLength(1)),
    message: z.string().check(z.minLength(1)),
    requestId: z.string().check(z.minLength(1)),
    details: z.optional(
      z.looseObject({ issues: z.optional(z.array(Issue)), missingFields: z.optional(z.array(z.string())) }),
    ),
  }),
});
