import { contentServer } from "./content.server.routes.ts";
import { influencersServer } from "./influencers.server.routes.ts";
import { organizationServer } from "./organization.server.routes.ts";
import { projectsServer } from "./projects.server.routes.ts";
import type { Route } from "./route.ts";
import { scheduleServer } from "./schedule.server.routes.ts";
import { socialServer } from "./social.server.routes.ts";
import { routes } from "./table.ts";
import { webhooksServer } from "./webhooks.server.routes.ts";

/** The half of the table that only a server with the partner's key may call. No browser can reach it through the proxy. */
export const serverRooms = {
  organization: organizationServer,
  projects: projectsServer,
  social: socialServer,
  influencers: influencersServer,
  content: contentServer,
  schedule: scheduleServer,
  webhooks: webhooksServer,
} as const;

/** Every endpoint that only a server may call. */
export const serverRoutes: readonly Route[] = Object.values(serverRooms).flatMap((room) => Object.values<Route>(room));

/** Every endpoint of the API that this kit knows: what a browser may call, then what only a server may. */
export const apiRoutes: readonly Route[] = [...routes, ...serverRoutes];
