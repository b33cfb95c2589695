import type { Attack } from "./attack.ts";
import { methods } from "./cases/methods.ts";
import { ownership } from "./cases/ownership.ts";
import { paths } from "./cases/paths.ts";
import { queries } from "./cases/queries.ts";

/** The corpus: every row, on every endpoint of the table that it can concern. */
export const attacks: readonly Attack[] = [...ownership, ...paths, ...methods, ...queries];
