import { describe, expect, test } from "vitest";
import { browserRoutes } from "./browser-routes.ts";
import type { CrossOriginOptions } from "./options.ts";
import type { PlainResponse } from "./plain.ts";
import { codeOf, harness, ORIGIN, plainRequest } from "./test-support/harness.ts";

const SHOP = "https://shop.acme-host.com";
const shop: CrossOriginOptions = { origins: [SHOP] };

const corsOf = ({ headers }: PlainResponse): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith("access-control")));

const ask = (
  crossOrigin: CrossOriginOptions | null,
  headers: Record<string, string>,
  path = "/v1/projects/prj_acme",
) => {
  const h = harness(crossOrigin ? { crossOrigin } : {});
  const { headers: _, ...request } = plainRequest("acme", { path });
  return h.proxy.handle({ ...request, method: "OPTIONS", headers: new Headers(headers) });
};

const question = { origin: SHOP, "access-control-request-method": "PATCH" };

describe("a preflight", () => {
  test("of a configured page is answered with exactly what the path takes and the client sends", async () => {
    const answer = await ask(shop, {
      ...question,
      "access-control-request-headers": "authorization,content-type,idempotency-key,x-layers-kit",
    });
    expect([answer.status, answer.body]).toEqual([204, ""]);
    expect(corsOf(answer)).toEqual({
      "access-control-allow-origin": SHOP,
      "access-control-allow-methods": "GET, PATCH",
      "access-control-allow-headers":
        "content-type, x-layers-kit, idempotency-key, x-layers-kit-receipt, if-none-match, authorization",
      "access-control-max-age": "600",
    });
    expect(answer.headers.vary).toContain("Origin");
  });

  test("allows cookies only where they were asked for", async () => {
    const answer = await ask({ ...shop, credentials: true }, question);
    expect(corsOf(answer)).toMatchObject({ "access-control-allow-credentials": "true" });
  });

  test("allows the header that the session is in", async () => {
    const crossOrigin = { ...shop, sessionHeaders: ["X-Session-Token"] };
    const allowed = await ask(crossOrigin, { ...question, "access-control-request-headers": "X-Session-Token" });
    const refused = await ask(crossOrigin, { ...question, "access-control-request-headers": "Authorization" });
    expect([allowed.status, refused.status]).toEqual([204, 405]);
  });

  test.each<[string, CrossOriginOptions | null, Record<string, string>, string?]>([
    ["when nothing is configured", null, question],
    ["of the proxy's own page, which needs none", shop, { ...question, origin: ORIGIN }],
    ["of another page", shop, { ...question, origin: "https://evil.com" }],
    ["of a page that only begins like ours", shop, { ...question, origin: `${SHOP}.evil.com` }],
    ["of a page on another port", shop, { ...question, origin: `${SHOP}:8443` }],
    ["of no page to speak of", shop, { ...question, origin: "null" }],
    ["for a method the path does not take", shop, { ...question, "access-control-request-method": "DELETE" }],
    ["for no method", shop, { origin: SHOP }],
    ["for a header nobody needs", shop, { ...question, "access-control-request-headers": "x-layers-kit, x-api-key" }],
    ["for every header", shop, { ...question, "access-control-request-headers": "*" }],
    ["of a path that does not exist", shop, question, "/v1/whoami"],
    ["of a path with dots", shop, question, "/v1/projects/.."],
  ])("is refused %s", async (_, crossOrigin, headers, path) => {
    const answer = await ask(crossOrigin, headers, path);
    expect([404, 405]).toContain(answer.status);
    expect(corsOf(answer)).toEqual({});
  });
});

describe("a call from another origin", () => {
  const from = (origin: string, site: string): Record<string, string> => ({ origin, "sec-fetch-site": site });

  test("that is configured passes, and its page may read the answer", async () => {
    const h = harness({ crossOrigin: shop });
    const answer = await h.send("acme", { path: "/v1/projects/prj_acme" }, from(SHOP, "same-site"));
    expect(answer.status).toBe(200);
    expect(corsOf(answer)).toEqual({
      "access-control-allow-origin": SHOP,
      "access-control-expose-headers": "X-Request-Id, Retry-After, X-Layers-Kit-Receipt, ETag",
    });
    expect(answer.headers.vary).toBe("Cookie, Origin");
  });

  test("that is configured may read its errors too", async () => {
    const h = harness({ crossOrigin: shop });
    const answer = await h.send("acme", { path: "/v1/projects/prj_tide" }, from(SHOP, "cross-site"));
    expect([answer.status, answer.headers["access-control-allow-origin"]]).toEqual([404, SHOP]);
  });

  test("that is not configured is refused and may read nothing", async () => {
    for (const origin of ["https://evil.com", "null", `${SHOP}.evil.com`]) {
      const h = harness({ crossOrigin: shop });
      const answer = await h.send("acme", {}, from(origin, "cross-site"));
      expect([answer.status, codeOf(answer), corsOf(answer)]).toEqual([403, "ORIGIN_NOT_ALLOWED", {}]);
      expect(h.api.seen).toEqual([]);
    }
  });

  test("that is the proxy's own gets no such header", async () => {
    const h = harness({ crossOrigin: shop });
    expect(corsOf(await h.send("acme", {}, from(ORIGIN, "same-origin")))).toEqual({});
  });

  test("needs the kit's header like every other, so that no form can make it", async () => {
    const h = harness({ crossOrigin: shop });
    const request = plainRequest("acme", {}, from(SHOP, "same-site"));
    request.headers.delete("x-layers-kit");
    expect((await h.proxy.handle(request)).status).toBe(403);
  });
});

test("no endpoint sends a CORS header while no page elsewhere is configured", async () => {
  const h = harness();
  for (const route of browserRoutes) {
    const path = route.path.replaceAll(":", "");
    for (const origin of [ORIGIN, "https://evil.com"]) {
      const answer = await h.send("acme", { method: route.method, path }, { origin });
      expect(corsOf(answer)).toEqual({});
      expect(answer.headers.vary).toBe("Cookie");
    }
  }
});

test("a token in a header reaches authenticate and goes no further", async () => {
  const h = harness({
    crossOrigin: shop,
    authenticate: ({ headers }) =>
      headers.get("authorization") === "Bearer session-of-acme" ? { customerExternalId: "acme" } : null,
  });
  const headers = { ...from(SHOP), authorization: "Bearer session-of-acme" };
  expect((await h.send("nobody", { path: "/v1/projects/prj_acme" }, headers)).status).toBe(200);
  expect((await h.send("acme", {}, from(SHOP))).status).toBe(401);
  expect(JSON.stringify(h.api.seen)).not.toContain("session-of-acme");

  function from(origin: string): Record<string, string> {
    return { origin, "sec-fetch-site": "cross-site" };
  }
});
