import type * as z from "zod/mini";
import { appMediaSchemas } from "./app-media.schemas.ts";
import { contentSchemas } from "./content.schemas.ts";
import { influencersSchemas } from "./influencers.schemas.ts";
import { jobsSchemas } from "./jobs.schemas.ts";
import { keywordsSchemas } from "./keywords.schemas.ts";
import { leasedAccountsSchemas } from "./leased-accounts.schemas.ts";
import { projectsSchemas } from "./projects.schemas.ts";
import type { Route } from "./route.ts";
import { scheduleSchemas } from "./schedule.schemas.ts";
import { socialSchemas } from "./social.schemas.ts";
import { sourcesSchemas } from "./sources.schemas.ts";
import { rooms } from "./table.ts";

export interface EndpointSchemas {
  readonly query?: z.ZodMiniType;
  readonly body?: z.ZodMiniType;
  readonly response: z.ZodMiniType;
}

const schemaRooms: {
  readonly [R in keyof typeof rooms]: { readonly [E in keyof (typeof rooms)[R]]: EndpointSchemas };
} = {
  projects: projectsSchemas,
  appMedia: appMediaSchemas,
  social: socialSchemas,
  influencers: influencersSchemas,
  keywords: keywordsSchemas,
  sources: sourcesSchemas,
  content: contentSchemas,
  jobs: jobsSchemas,
  schedule: scheduleSchemas,
  leasedAccounts: leasedAccountsSchemas,
};

/** An endpoint with both layers joined. */
export interface Endpoint {
  readonly route: Route;
  readonly schemas: EndpointSchemas;
}

/** Routes and schemas joined, by the route's name. */
export const endpoints: ReadonlyMap<string, Endpoint> = new Map(
  Object.entries(rooms).flatMap(([roomName, room]) =>
    Object.entries<Route>(room).map(([key, route]) => {
      const schemas = (schemaRooms as Record<string, Record<string, EndpointSchemas>>)[roomName]?.[key];
      if (!schemas) throw new TypeError(`${route.name} has no schemas.`);
      return [route.name, { route, schemas }] as const;
    }),
  ),
);

/** The schemas of a route of the table. */
export function schemasOf(route: Route): EndpointSchemas {
  const endpoint = endpoints.get(route.name);
  if (!endpoint) throw new TypeError(`${route.name} is not an endpoint of the table.`);
  return endpoint.schemas;
}
