import { pathIds } from "@layers-kit/contract";
import { serverRoutes } from "@layers-kit/contract/server";
import { browserRoutes } from "../../browser-routes.ts";
import type { Ids } from "../../test-support/ids.ts";
import { type Attack, aimedAt, callWith, onTheWire, type Who } from "../attack.ts";
import { MOUNT } from "../options.ts";

/** Ways to write a path that some server reads as another's. Each is tried on the path of one's own thing. */
const tricks: Readonly<Record<string, (path: string, who: Who) => string>> = {
  "dots up to another": (path, { theirs }) => `${path}/../${theirs.project}`,
  "encoded dots": (path, { theirs }) => `${path}/%2e%2e/${theirs.project}`,
  "half encoded dots": (path, { theirs }) => `${path}/.%2E/${theirs.project}`,
  "dots with an encoded slash": (path, { theirs }) => `${path}/..%2f${theirs.project}`,
  "all encoded": (path, { theirs }) => `${path}%2f%2e%2e%2f${theirs.project}`,
  "encoded twice": (path, { theirs }) => `${path}/%252e%252e%252f${theirs.project}`,
  "a backslash": (path, { theirs }) => `${path}\\..\\${theirs.project}`,
  "an encoded backslash": (path, { theirs }) => `${path}%5c..%5c${theirs.project}`,
  "an overlong slash": (path, { theirs }) => `${path}%c0%af..%c0%af${theirs.project}`,
  "a doubled slash": (path) => path.replace("/v1/", "/v1//"),
  "a slash before all": (path) => `/${path}`,
  "a dot segment": (path) => path.replace("/v1/", "/v1/./"),
  "an encoded letter": (path) => path.replace("/v1/", "/%761/"),
  "an encoded mount": (path) => path.replace("/layers/", "/%6cayers/"),
  "another case": (path) => path.replace("/v1/", "/V1/"),
  "a path parameter": (path) => `${path};x=1`,
  "a path parameter with dots": (path, { theirs }) => `${path}/..;/${theirs.project}`,
  "a NUL": (path) => `${path}%00`,
  "an encoded line break": (path) => `${path}%0d%0aX-Evil:%201`,
  "an encoded question mark": (path) => `${path}%3fx=1`,
  "an encoded hash": (path) => `${path}%23`,
  "a wide letter": (path) => path.replace("/v1/", "/%EF%BD%961/"),
  "a wide dot": (path, { theirs }) => `${path}/%EF%BC%8E%EF%BC%8E/${theirs.project}`,
  "three dots": (path) => path.replace(/[^/]+$/, "..."),
  "a slash at the end": (path) => `${path}/`,
  "a file name for a cache": (path) => `${path}/a.css`,
  "an empty segment at the end": (path) => `${path}//`,
  "out of the version": () => `${MOUNT}/v1/../../admin`,
  "out of the mount": () => `${MOUNT}/../layers/v1/projects`,
  "no mount": (path) => path.slice(MOUNT.length),
  "a longer mount": (path) => path.replace(MOUNT, `${MOUNT}x`),
  "the mount alone": () => MOUNT,
  "the mount and a slash": () => `${MOUNT}/`,
  "a bare percent": (path) => `${path}%`,
  "an endless path": (path) => `${path}/${"a".repeat(9000)}`,
};

/** Targets that are no path at all, in the forms HTTP knows. */
const forms: Readonly<Record<string, (path: string) => string>> = {
  "an absolute form to the API": (path) => `http://api.layers.com${path.slice(MOUNT.length)}`,
  "an absolute form to ourselves": (path) => `http://app.acme-host.com${path}`,
  "an absolute form in capitals": (path) => `HTTPS://app.acme-host.com${path}`,
  "the asterisk": () => "*",
  "a path without a slash": (path) => path.slice(1),
  "a hash": (path) => `${path}#/x`,
};

/** Paths that no endpoint has, and collections that would hold everybody's. */
const absent = [
  "/v1/jobs",
  "/v1/content",
  "/v1/scheduled-posts",
  "/v1/influencers",
  "/v1/social-accounts",
  "/v1/leased-accounts",
  "/v1",
  "/v2/projects",
  "/sandbox/state",
  "/.env",
];

/** The endpoints that only a server may call, with one's own ids in their paths. Some share their path with a browser's. */
const servers = serverRoutes.map(
  (route): Attack => ({
    row: "default deny",
    name: `${route.name}: ${route.method} is a server's and does not exist for a browser`,
    wanted: { status: [404, 405], reaches: "nothing" },
    request: ({ me, mine }) =>
      onTheWire(me, {
        method: route.method,
        path: route.path.replace(/:([A-Za-z]+)/g, (_, name) => idFor(name, mine)),
      }),
  }),
);

const idFor = (parameter: string, ids: Ids): string => {
  const kind = Object.entries(pathIds).find(([name]) => name === parameter)?.[1];
  return kind ? ids[kind] : `${parameter}_1`;
};

/** One endpoint of each depth is enough for what is decided before the table is asked. */
const sampled = browserRoutes.filter(({ name }) =>
  ["projects.read", "content.read", "app-media.delete", "schedule.create", "leased-accounts.readRequest"].includes(
    name,
  ),
);

const refused = { status: [400, 404], reaches: "nothing" } as const;

export const paths: readonly Attack[] = [
  ...sampled.flatMap((route) =>
    Object.entries({ ...tricks, ...forms }).map(
      ([trick, rewrite]): Attack => ({
        row: "P1",
        name: `${route.name}: ${trick}`,
        wanted: refused,
        unusual: ["target"],
        request: (who) => aimedAt(callWith(route, who), (target) => rewrite(target.split("?")[0] ?? "", who)),
      }),
    ),
  ),
  ...servers,
  ...absent.flatMap((path) =>
    ["GET", "POST", "PATCH", "DELETE"].map(
      (method): Attack => ({
        row: "default deny",
        name: `${path}: does not exist for a browser (${method})`,
        wanted: { status: [404], code: "NOT_FOUND", reaches: "nothing" },
        request: ({ me }) => ({ ...onTheWire(me, { path }), method }),
      }),
    ),
  ),
];
