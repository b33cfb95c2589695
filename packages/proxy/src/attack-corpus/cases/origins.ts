import { headers as names } from "@layers-kit/contract";
import { browserRoutes } from "../../browser-routes.ts";
import { type Attack, callWith, onTheWire } from "../attack.ts";
import { ORIGIN } from "../options.ts";
import type { RawRequest } from "../port.ts";

const foreign = { status: [403], code: "ORIGIN_NOT_ALLOWED", reaches: "nothing" } as const;

const from = (request: RawRequest, ...headers: [string, string][]): RawRequest => ({
  ...request,
  headers: [...request.headers, ...headers],
});
const withoutKit = (request: RawRequest): RawRequest => ({
  ...request,
  headers: request.headers.filter(([name]) => name !== names.kit),
});

type Change = (request: RawRequest) => RawRequest;

/** What a browser sends of itself when another page calls; a page cannot change it. */
const everywhere: Readonly<Record<string, Change>> = {
  "without the kit's header": withoutKit,
  "of another site": (request) => from(request, ["Sec-Fetch-Site", "cross-site"]),
  "with another origin": (request) => from(request, ["Origin", "https://evil.com"]),
};
const pages: Readonly<Record<string, Change>> = {
  "of a sibling site": (request) => from(request, ["Sec-Fetch-Site", "same-site"]),
  "of the address bar": (request) => from(request, ["Sec-Fetch-Site", "none"]),
  "with no origin to speak of": (request) => from(request, ["Origin", "null"]),
  "that says same-origin and names another": (request) =>
    from(request, ["Sec-Fetch-Site", "same-origin"], ["Origin", "https://evil.com"]),
};

/** What a browser can be made to send without a script's say: forms, images, links, plain posts. */
const withoutScript: Readonly<Record<string, Change>> = {
  "an image": (request) => withoutKit(from(request, ["Sec-Fetch-Mode", "no-cors"], ["Sec-Fetch-Dest", "image"])),
  "a form as text": (request) =>
    withoutKit(from(request, ["Content-Type", "text/plain"], ["Origin", "https://evil.com"])),
  "a form": (request) =>
    withoutKit(from(request, ["Content-Type", "application/x-www-form-urlencoded"], ["Origin", "null"])),
  "a beacon": (request) => withoutKit(from(request, ["Origin", ORIGIN], ["Sec-Fetch-Mode", "no-cors"])),
};

/** Origins that a careless comparison takes for ours. */
const likeOurs = [
  `${ORIGIN}.evil.com`,
  `${ORIGIN}:8443`,
  `${ORIGIN}/`,
  ORIGIN.replace("https", "http"),
  ORIGIN.replace("app.", "x.app."),
  ORIGIN.replace("app.", "app-"),
  ORIGIN.toUpperCase(),
  `https://evil.com#${ORIGIN}`,
  `https://evil.com?${ORIGIN}`,
  `${ORIGIN}, https://evil.com`,
  `${ORIGIN} https://evil.com`,
  "",
];

const preflight = (origin: string): [string, string][] => [
  ["Origin", origin],
  ["Access-Control-Request-Method", "GET"],
  ["Access-Control-Request-Headers", "x-layers-kit"],
];

/** A read and a change are enough for what is decided before the endpoint matters. */
const sampled = ["projects.read", "projects.update"];

export const origins: readonly Attack[] = [
  ...browserRoutes.flatMap((route) =>
    Object.entries(sampled.includes(route.name) ? { ...everywhere, ...pages } : everywhere).map(
      ([page, change]): Attack => ({
        row: "C1",
        name: `${route.name}: a call ${page}`,
        wanted: foreign,
        request: (who) => change(callWith(route, who)),
      }),
    ),
  ),
  ...browserRoutes
    .filter(({ name }) => sampled.includes(name))
    .flatMap((route) => [
      ...Object.entries(withoutScript).map(
        ([way, change]): Attack => ({
          row: "C1",
          name: `${route.name}: ${way}`,
          wanted: foreign,
          request: (who) => {
            const { headers, ...request } = callWith(route, who);
            return change({ ...request, headers: headers.filter(([name]) => name !== "content-type") });
          },
          unusual: ["body"],
        }),
      ),
      ...likeOurs.map(
        (origin): Attack => ({
          row: "C1",
          name: `${route.name}: the origin ${JSON.stringify(origin)}`,
          wanted: foreign,
          ...(origin === "" && { unusual: ["an empty header"] as const }),
          request: (who) => from(callWith(route, who), ["Origin", origin]),
        }),
      ),
    ]),
  ...["https://evil.com", ORIGIN, "null"].map(
    (origin): Attack => ({
      row: "C2",
      name: `projects.list: a preflight of ${origin} is refused`,
      wanted: { status: [405], code: "METHOD_NOT_ALLOWED", reaches: "nothing" },
      unusual: ["method"],
      request: ({ me }) => ({ ...onTheWire(me, {}, preflight(origin)), method: "OPTIONS" }),
    }),
  ),
];
