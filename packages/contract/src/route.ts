/** The rate budget a call draws from, by the API's own names. [docs ops/rate-limits] */
export type RateClass = "read-light" | "write-light" | "long-running";

/** The right a key must carry; a key without it is answered `403 FORBIDDEN_SCOPE`. [docs gs/authentication] */
export type Scope =
  | "projects:read"
  | "projects:write"
  | "ingest:write"
  | "social:read"
  | "social:write"
  | "influencers:write"
  | "content:read"
  | "content:write"
  | "content:approve"
  | "publish:read"
  | "publish:write"
  | "jobs:read"
  | "jobs:cancel"
  | "leased:write";

/** What a partner grants to one customer, beyond what every signed-in customer may do. A word of this kit, not of the API. */
export type Permission = EndpointPermission | FieldPermission;
type EndpointPermission = "review" | "disconnect" | "leasing" | "release";
/** Opens the body field of its name. */
type FieldPermission = "ownerEmail";

/**
 * Who may call: every signed-in customer through the proxy, one with a permission, or only a server that holds the key. What
 * is only a server's, and what is not in the table, does not exist for a browser.
 */
export type Caller = "customer" | EndpointPermission | "server";

export type Method = "GET" | "POST" | "PATCH" | "DELETE";

/** What each path parameter names. A kind has one way to find the project that its thing belongs to. */
export const pathIds = {
  projectId: "project",
  mediaId: "media",
  socialAccountId: "socialAccount",
  influencerId: "influencer",
  jobId: "job",
  containerId: "content",
  postId: "scheduledPost",
  requestId: "leaseRequest",
} as const;

export type IdKind = (typeof pathIds)[keyof typeof pathIds] | "oauthState";

/** Where a request carries an id. `at` is a parameter's name or, in a body, a path with `*` for every element. */
export interface IdLocation {
  readonly kind: IdKind;
  readonly in: "path" | "query" | "body";
  readonly at: string;
}

/** One endpoint as plain data. No schema hangs on it, so it may go to a browser. */
export interface RouteData {
  /** `room.endpoint`, unique in the table. */
  readonly name: string;
  readonly method: Method;
  /** Template with `:name` parameters, always below `/v1`. */
  readonly path: string;
  /** Null where the docs name none: any key may call. */
  readonly scope: Scope | null;
  readonly rateClass: RateClass;
  readonly caller: Caller;
  /** The status of a success, as documented or, where the docs are silent, assumed. */
  readonly status: 200 | 201 | 202;
  /** Whether the API replays the stored answer for a repeated `Idempotency-Key`. [seed S002, S003] */
  readonly idempotent: boolean;
  /** What the API calls it when a key was used for another call, or still is. [seed S000, S003, S004] */
  readonly keyConflict: "IDEMPOTENCY_CONFLICT" | "CONFLICT";
  /** Query parameters: `one` may appear once, `many` up to ten times. */
  readonly query: Readonly<Record<string, "one" | "many">>;
  /** Every id the request carries. The proxy proves the ownership of each. */
  readonly ids: readonly IdLocation[];
  /** A field the proxy sets itself, whatever the browser sent: the signed-in customer, or the path's project. */
  readonly pinned?: { readonly in: "query" | "body"; readonly at: "customerExternalId" | "projectId" };
  /** Body fields that only a server may send; from a browser they are unknown fields. */
  readonly serverOnly: readonly string[];
  /** Body fields that are unknown ones too, unless the customer has the permission of their name. */
  readonly permitted: readonly FieldPermission[];
  /** What the answer starts whose own read may not name a project, with the field of the answer that holds its id. */
  readonly starts?: { readonly kind: "job" | "oauthState"; readonly at: string };
}

/** The types of one endpoint's parts. Only types: nothing of them is left at run time. */
export interface Shape {
  query?: unknown;
  body?: unknown;
  response: unknown;
}

declare const shape: unique symbol;
declare const withheld: unique symbol;

/** `Withheld` names the fields a browser does not send: `pinned` and `serverOnly`. */
export interface Route<S extends Shape = Shape, Path extends string = string, Withheld extends string = string>
  extends RouteData {
  readonly path: Path;
  readonly [shape]?: S;
  readonly [withheld]?: Withheld;
}

/** The `:name` parameters of a path template. */
export type PathParams<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? { readonly [K in Name]: string } & PathParams<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? { readonly [K in Name]: string }
    : unknown;

export type ParamsOf<R> = R extends { readonly path: infer P extends string } ? PathParams<P> : never;
type ShapeOf<R> = R extends { readonly [shape]?: infer S } ? NonNullable<S> : never;
export type QueryOf<R> = ShapeOf<R> extends { query: infer Q } ? Q : undefined;
export type BodyOf<R> = ShapeOf<R> extends { body: infer B } ? B : undefined;
export type ResponseOf<R> = ShapeOf<R> extends { response: infer T } ? T : never;

type WithheldOf<R> = R extends { readonly [withheld]?: infer W } ? Extract<W, string> : never;
type Without<T, K extends PropertyKey> = [K] extends [never] ? T : T extends object ? Omit<T, K> : T;

/** The query and the body as a browser sends them: without the fields that the proxy sets or refuses. */
export type BrowserQueryOf<R> = Without<QueryOf<R>, WithheldOf<R>>;
export type BrowserBodyOf<R> = Without<BodyOf<R>, WithheldOf<R>>;

/** What an endpoint's author writes: the facts that do not follow from its method and path. */
export type EndpointData = Pick<RouteData, "method" | "scope"> &
  Partial<Omit<RouteData, "name" | "method" | "scope" | "path">> & { readonly path: `/v1/${string}` };

export type Endpoint<S extends Shape, Path extends string, Withheld extends string> = EndpointData & {
  readonly path: Path;
  readonly [shape]?: S;
  readonly [withheld]?: Withheld;
};

type WithheldIn<D> =
  | (D extends { readonly pinned: { readonly at: infer At extends string } } ? At : never)
  | (D extends { readonly serverOnly: readonly (infer Field extends string)[] } ? Field : never);

/** Ties an endpoint's data to its types: `endpoint<{ body: CreateProjectRequest; response: Project }>()({ … })`. */
export function endpoint<S extends Shape>() {
  return <const D extends EndpointData>(data: D): Endpoint<S, D["path"], WithheldIn<D>> => data;
}

export type RouteOf<E> = E extends Endpoint<infer S, infer P, infer W> ? Route<S, P, W> : never;

/** Makes a room of the table: names each endpoint after it and fills in what follows from method and path. */
export function room<const Name extends string, E extends Record<string, Endpoint<Shape, string, string>>>(
  name: Name,
  endpoints: E,
): { readonly [K in keyof E]: RouteOf<E[K]> } {
  const routes = Object.entries(endpoints).map(([key, data]) => {
    const full = `${name}.${key}`;
    return [key, complete(full, data, idsInPath(full, data.path))];
  });
  return Object.fromEntries(routes);
}

/** Fills in what follows from method and path. */
export function complete(name: string, data: EndpointData, idsInPath: readonly IdLocation[]): RouteData {
  return {
    rateClass: data.method === "GET" ? "read-light" : "write-light",
    caller: "customer",
    status: 200,
    idempotent: data.method === "POST" || data.method === "PATCH",
    keyConflict: "IDEMPOTENCY_CONFLICT",
    query: {},
    serverOnly: [],
    permitted: [],
    ...data,
    name,
    ids: [...idsInPath, ...(data.ids ?? [])],
  };
}

function idsInPath(name: string, path: string): IdLocation[] {
  const parameters = path.split("/").filter((part) => part.startsWith(":"));
  return parameters.map((part) => {
    const at = part.slice(1);
    const kind = (pathIds as Record<string, IdKind | undefined>)[at];
    if (!kind)
      throw new TypeError(
        `${name}: nobody knows what ":${at}" names. Add it to pathIds, so that its owner can be proved.`,
      );
    return { kind, in: "path", at };
  });
}
