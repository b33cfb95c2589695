import * as z from "zod/mini";
import * as appMedia from "./app-media.schemas.ts";
import * as common from "./common.schemas.ts";
import * as content from "./content.schemas.ts";
import * as contentServer from "./content.server.schemas.ts";
import { endpoints } from "./endpoints.ts";
import { apiErrorCodes, type ErrorCode } from "./errors.ts";
import { headers } from "./headers.ts";
import * as influencers from "./influencers.schemas.ts";
import * as influencersServer from "./influencers.server.schemas.ts";
import * as jobs from "./jobs.schemas.ts";
import * as keywords from "./keywords.schemas.ts";
import * as leasedAccounts from "./leased-accounts.schemas.ts";
import * as organizationServer from "./organization.server.schemas.ts";
import * as projects from "./projects.schemas.ts";
import * as projectsServer from "./projects.server.schemas.ts";
import type { Route } from "./route.ts";
import * as schedule from "./schedule.schemas.ts";
import * as scheduleServer from "./schedule.server.schemas.ts";
import { serverErrorCodes } from "./server-errors.ts";
import * as social from "./social.schemas.ts";
import * as socialServer from "./social.server.schemas.ts";
import * as sources from "./sources.schemas.ts";
import * as webhooksServer from "./webhooks.server.schemas.ts";

type Json = Record<string, unknown>;

const modules = [
  common,
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
  organizationServer,
  projectsServer,
  socialServer,
  influencersServer,
  contentServer,
  scheduleServer,
  webhooksServer,
];

/** The endpoint table as an OpenAPI 3.1 document. Nothing in it is written by hand but its preface. */
export function openApiDocument(): Json {
  const components = schemaComponents();
  const paths: Record<string, Json> = {};
  for (const { route, schemas } of endpoints.values()) {
    const path = route.path.replace(/:([A-Za-z]+)/g, "{$1}");
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route, schemas, components) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Layers Partner API, as this kit reads it",
      version: "1.0.0",
      description:
        "Made from the kit's endpoint table. It is a reading of public documentation, not a document of the vendor; bounds and statuses that no source states are assumed in the schemas' sources.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "https://api.layers.com" }],
    security: [{ partnerKey: [] }],
    tags: [...new Set([...endpoints.values()].map(({ route }) => roomOf(route)))].map((name) => ({ name })),
    paths,
    components: {
      securitySchemes: {
        partnerKey: {
          type: "http",
          scheme: "bearer",
          description: "The partner's secret key. It never goes to a browser.",
        },
      },
      responses: {
        Error: { description: "Any 4xx or 5xx. Branch on the code.", content: json({ $ref: ref("ErrorEnvelope") }) },
      },
      schemas: { ...components.schemas, ErrorEnvelope: errorEnvelope() },
    },
  };
}

interface Components {
  schemas: Json;
  names: ReadonlyMap<unknown, string>;
}

/** Every exported schema becomes a component of the same name. */
function schemaComponents(): Components {
  const registry = z.registry<{ id: string }>();
  const names = new Map<unknown, string>();
  for (const [name, value] of modules.flatMap((module) => Object.entries(module))) {
    if (!(value instanceof z.ZodMiniType) || names.has(value)) continue;
    names.set(value, name);
    registry.add(value, { id: name });
  }
  const { schemas } = z.toJSONSchema(registry, { uri: ref, unrepresentable: "any", override: describe });
  return { schemas: Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, bare(schema)])), names };
}

function operation(
  route: Route,
  schemas: { query?: z.ZodMiniType; body?: z.ZodMiniType; response: z.ZodMiniType },
  components: Components,
): Json {
  const schemaFor = (schema: z.ZodMiniType) => {
    const name = components.names.get(schema);
    return name ? { $ref: ref(name) } : bare(z.toJSONSchema(schema, { unrepresentable: "any", override: describe }));
  };
  return {
    operationId: route.name,
    tags: [roomOf(route)],
    ...(route.scope && { "x-scope": route.scope }),
    "x-rate-class": route.rateClass,
    "x-caller": route.caller,
    parameters: [
      ...pathParameters(route),
      ...queryParameters(route, schemas.query, components),
      ...keyParameter(route),
    ],
    ...(schemas.body && {
      requestBody: { required: !(schemas.body instanceof z.ZodMiniOptional), content: json(schemaFor(schemas.body)) },
    }),
    responses: {
      [route.status]: { description: "Success.", content: json(schemaFor(schemas.response)) },
      default: { $ref: "#/components/responses/Error" },
    },
  };
}

function pathParameters(route: Route): Json[] {
  const names = route.path.match(/(?<=:)[A-Za-z]+/g) ?? [];
  return names.map((name) => ({ name, in: "path", required: true, schema: { $ref: ref("Id") } }));
}

function queryParameters(route: Route, schema: z.ZodMiniType | undefined, components: Components): Json[] {
  const name = components.names.get(schema);
  const object = name ? (components.schemas[name] as { properties?: Json; required?: string[] }) : undefined;
  return Object.entries(route.query).map(([parameter, repeats]) => ({
    name: parameter,
    in: "query",
    required: object?.required?.includes(parameter) ?? false,
    schema: object?.properties?.[parameter] ?? {},
    ...(repeats === "many" && { style: "form", explode: true }),
  }));
}

function keyParameter(route: Route): Json[] {
  if (!route.idempotent) return [];
  return [{ name: headers.idempotencyKey, in: "header", required: false, schema: { type: "string", format: "uuid" } }];
}

function errorEnvelope(): Json {
  const codes = Object.entries({ ...apiErrorCodes, ...serverErrorCodes } as Record<string, ErrorCode>).map(
    ([code, { status }]) => `${code} (${status})`,
  );
  return {
    type: "object",
    required: ["error"],
    properties: {
      error: {
        type: "object",
        required: ["code", "message", "requestId"],
        properties: {
          code: { type: "string", description: `Known codes: ${codes.join(", ")}. More may be added.` },
          message: { type: "string" },
          requestId: { type: "string" },
          details: { type: "object", additionalProperties: true },
        },
      },
    },
  };
}

/** Schemas that only a refinement bounds would otherwise lose their type's words. */
function describe({ zodSchema, jsonSchema }: { zodSchema: unknown; jsonSchema: Json }): void {
  const meta = z.globalRegistry.get(zodSchema as z.ZodMiniType);
  if (meta?.description) jsonSchema.description = meta.description;
}

function roomOf(route: Route): string {
  return route.name.split(".")[0] ?? route.name;
}

function ref(name: string): string {
  return `#/components/schemas/${name}`;
}

function json(schema: Json): Json {
  return { "application/json": { schema } };
}

function bare(schema: object): Json {
  const { $schema: _, $id: __, ...rest } = schema as Json;
  return rest;
}
