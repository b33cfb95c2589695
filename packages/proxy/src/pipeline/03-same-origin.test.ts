import { describe, expect, test } from "vitest";
import { codeOf, harness, ORIGIN, plainRequest } from "../test-support/harness.ts";

const ask = async (headers: Record<string, string | null>) => {
  let asked = 0;
  const h = harness({
    authenticate: () => {
      asked++;
      return { customerExternalId: "acme" };
    },
  });
  const request = plainRequest("acme", {});
  for (const [name, value] of Object.entries(headers)) {
    if (value === null) request.headers.delete(name);
    else request.headers.set(name, value);
  }
  const answer = await h.proxy.handle(request);
  return { answer, asked, seen: h.api.seen };
};

describe("a call of one's own page", () => {
  test.each([
    ["of a browser that says so", { "sec-fetch-site": "same-origin" }],
    ["of one that says so and names the origin", { "sec-fetch-site": "same-origin", origin: ORIGIN }],
    ["of another configured page", { "sec-fetch-site": "same-site", origin: ORIGIN }],
    ["of an older browser that names the origin", { origin: ORIGIN }],
    ["of an older browser on a plain read, which says nothing", {}],
  ])("%s passes", async (_, headers) => {
    expect((await ask(headers)).answer.status).toBe(200);
  });
});

describe("a call of another page", () => {
  test.each([
    ["without the kit's header", { "x-layers-kit": null, "sec-fetch-site": "same-origin" }],
    ["cross-site", { "sec-fetch-site": "cross-site" }],
    ["of a sibling site", { "sec-fetch-site": "same-site" }],
    ["typed into the address bar", { "sec-fetch-site": "none" }],
    ["with an origin of its own", { origin: "https://evil.com" }],
    ["with the origin null", { origin: "null" }],
    ["with an origin that only begins like ours", { origin: `${ORIGIN}.evil.com` }],
    ["with our origin on another port", { origin: `${ORIGIN}:8443` }],
    ["with our origin on http", { origin: ORIGIN.replace("https", "http") }],
    ["with two origins", { origin: `${ORIGIN}, https://evil.com` }],
    ["that says same-origin but names another", { "sec-fetch-site": "same-origin", origin: "https://evil.com" }],
    ["with a site word of its own", { "sec-fetch-site": "same-origin, same-origin" }],
  ])("%s is refused before anybody is asked who it is", async (_, headers) => {
    const { answer, asked, seen } = await ask(headers);
    expect([answer.status, codeOf(answer)]).toEqual([403, "ORIGIN_NOT_ALLOWED"]);
    expect([asked, seen]).toEqual([0, []]);
  });
});

describe("a page that is out of date", () => {
  test.each(["0", "2", "99", "1, 1", "01", "", "one"])("with the protocol %j is told to reload", async (protocol) => {
    const { answer } = await ask({ "x-layers-kit": protocol });
    expect([answer.status, codeOf(answer)]).toEqual([426, "CLIENT_OUTDATED"]);
  });
});
