import type { Attack } from "./attack.ts";
import { bodies } from "./cases/bodies.ts";
import { headers } from "./cases/headers.ts";
import { identity } from "./cases/identity.ts";
import { methods } from "./cases/methods.ts";
import { origins } from "./cases/origins.ts";
import { ownership } from "./cases/ownership.ts";
import { paths } from "./cases/paths.ts";
import { queries } from "./cases/queries.ts";
import { upstreamAnswers } from "./cases/upstream-answers.ts";

/** The corpus: every row, on every endpoint of the table that it can concern. */
export const attacks: readonly Attack[] = [
  ...ownership,
  ...paths,
  ...methods,
  ...queries,
  ...bodies,
  ...headers,
  ...origins,
  ...identity,
  ...upstreamAnswers,
];
