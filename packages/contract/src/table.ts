import { appMedia } from "./app-media.routes.ts";
import { content } from "./content.routes.ts";
import { influencers } from "./influencers.routes.ts";
import { jobs } from "./jobs.routes.ts";
import { keywords } from "./keywords.routes.ts";
import { leasedAccounts } from "./leased-accounts.routes.ts";
import { projects } from "./projects.routes.ts";
import type { Route } from "./route.ts";
import { schedule } from "./schedule.routes.ts";
import { social } from "./social.routes.ts";
import { sources } from "./sources.routes.ts";

/** The endpoint table, room by room: the spine that client, proxy, sandbox and the OpenAPI document hang on. */
export const rooms = {
  projects,
  appMedia,
  social,
  influencers,
  keywords,
  sources,
  content,
  jobs,
  schedule,
  leasedAccounts,
} as const;

/** Every endpoint of the table, in order. */
export const routes: readonly Route[] = Object.values(rooms).flatMap((room) => Object.values<Route>(room));
