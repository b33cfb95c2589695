import { expect } from "vitest";
import { browserRoutes } from "../../browser-routes.ts";
import { type Attack, callWith } from "../attack.ts";
import { KEY } from "../options.ts";
import type { RawRequest } from "../port.ts";
import type { Reached } from "../upstream.ts";

/** What a browser, or a careless server before us, may add to steer the API. */
const hostile: readonly (readonly [string, string])[] = [
  ["Authorization", "Bearer evil"],
  ["X-Api-Key", "evil"],
  ["Cookie", "session=evil"],
  ["X-Layers-Organization", "org_evil"],
  ["X-Organization-Id", "org_evil"],
  ["X-Forwarded-For", "10.66.6.6"],
  ["X-Forwarded-Host", "evil.com"],
  ["X-Forwarded-Proto", "evil"],
  ["X-Real-IP", "10.66.6.6"],
  ["Forwarded", "host=evil.com"],
  ["Via", "1.1 evil"],
  ["X-Original-URL", "/v1/evil"],
  ["X-Rewrite-URL", "/v1/evil"],
  ["X-Middleware-Subrequest", "evil"],
  ["X-HTTP-Method-Override", "EVIL"],
  ["Accept-Language", "evil"],
  ["Accept-Encoding", "evil"],
  ["User-Agent", "evil"],
  ["Referer", "https://evil.com/"],
  ["Range", "bytes=evil"],
  ["TE", "trailers"],
  ["Cache-Control", "evil"],
  ["Traceparent", "evil"],
  ["If-Match", '"evil"'],
  ["If-None-Match", '"evil"'],
];

const adding = (request: RawRequest, headers: readonly (readonly [string, string])[]): RawRequest => ({
  ...request,
  headers: [...request.headers, ...headers],
});

/** Headers that an HTTP library writes itself. */
const TRANSPORTS_OWN =
  /^(host|connection|content-length|transfer-encoding|accept|accept-encoding|accept-language|user-agent|sec-fetch-mode|pragma|cache-control|cf-.*)$/;

function areOurOwn(reached: readonly Reached[]): void {
  expect(reached.length).toBeGreaterThan(0);
  for (const { method, headers } of reached) {
    const own = Object.fromEntries(headers.filter(([name]) => !TRANSPORTS_OWN.test(name)));
    const uuid = expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const { "idempotency-key": key, "content-type": type, "if-none-match": etag, ...rest } = own;
    expect(rest).toEqual({ authorization: `Bearer ${KEY}` });
    if (key !== undefined) expect([method, key]).toEqual([expect.stringMatching(/POST|PATCH/), uuid]);
    if (type !== undefined) expect(type).toBe("application/json");
    if (etag !== undefined) expect(etag).toMatch(/^"evil"$/);
    const sent = headers.filter(([name]) => name !== "if-none-match");
    expect(JSON.stringify(sent)).not.toMatch(/evil|10\.66/i);
  }
}

/** Headers of an answer that must end here. */
const leaking = {
  "set-cookie": "session=upstream",
  "access-control-allow-origin": "*",
  "access-control-allow-credentials": "true",
  server: "layers",
  "x-ratelimit-limit": "120",
  "x-ratelimit-endpoint-class": "read-light",
  location: "https://evil.com/",
  link: "<https://evil.com/>; rel=preload",
  refresh: "0; url=https://evil.com/",
  "clear-site-data": '"*"',
  "content-security-policy": "default-src *",
  "strict-transport-security": "max-age=0",
  etag: '"1"',
  "cache-control": "public, max-age=600",
  vary: "*",
  "x-secret": "1",
};

export const headers: readonly Attack[] = [
  ...browserRoutes.map(
    (route): Attack => ({
      row: "P3 P4",
      name: `${route.name}: no header of the browser reaches the API`,
      wanted: { status: [200, 201, 202, 304], reaches: "the call" },
      unusual: ["headers"],
      ...(route.ids.some(({ kind }) => kind === "oauthState") && { receiptOf: "me" as const }),
      request: (who) => adding(callWith(route, who), hostile),
      check: (_, reached) => areOurOwn(reached),
    }),
  ),
  ...browserRoutes
    .filter(({ name }) => name === "projects.read" || name === "keywords.read")
    .map(
      (route): Attack => ({
        row: "P6 K3",
        name: `${route.name}: no header of the API reaches the browser`,
        wanted: { status: [200], reaches: "reads" },
        request: (who) => callWith(route, who),
        answers: ({ me, mine }) => ({
          [route.name]: { body: { id: mine.project, customerExternalId: me }, headers: leaking },
        }),
        check: (answer) => {
          const ours = ["cache-control", "content-type", "vary", "x-content-type-options", "x-request-id"];
          const servers = /^(date|connection|keep-alive|content-length|transfer-encoding|x-powered-by)$/;
          expect([...answer.headers.keys()].filter((name) => !servers.test(name)).sort()).toEqual(ours);
          expect(answer.headers.get("vary")).toBe("Cookie");
        },
      }),
    ),
];
