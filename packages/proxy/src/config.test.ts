import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createLayersProxy } from "./proxy.ts";

const good = { apiKey: "lp_test_sandbox_0000", origins: ["https://app.acme-host.com"], authenticate: () => null };

test("works with three options", () => {
  expect(() => createLayersProxy(good)).not.toThrow();
});

describe("what cannot work throws at once, with what to do", () => {
  test.each<[string, Record<string, unknown>, RegExp]>([
    ["no authenticate", { authenticate: undefined }, /authenticate is missing: pass/],
    ["an empty key", { apiKey: "" }, /apiKey is empty.*: pass/],
    ["no key", { apiKey: undefined }, /apiKey is empty.*: pass/],
    ["a key with a line break", { apiKey: "lp_test\nx" }, /apiKey .*: pass/],
    ["no origins", { origins: [] }, /origins is empty: pass/],
    ["origins left out", { origins: undefined }, /origins is empty: pass/],
    ["one origin that is no list", { origins: "https://app.acme-host.com" }, /origins is empty: pass/],
    ["an origin with a path", { origins: ["https://app.acme-host.com/app"] }, /no origin: pass/],
    ["an origin with a slash", { origins: ["https://app.acme-host.com/"] }, /no origin: pass/],
    ["any origin", { origins: ["*"] }, /no origin: pass/],
    ["the origin null", { origins: ["null"] }, /no origin: pass/],
    ["a host alone", { origins: ["app.acme-host.com"] }, /no origin: pass/],
    ["an origin in capitals", { origins: ["https://APP.acme-host.com"] }, /no origin: pass/],
    ["a file origin", { origins: ["file://"] }, /no origin: pass/],
    ["no pages elsewhere after all", { crossOrigin: { origins: [] } }, /crossOrigin.origins is empty: pass/],
    [
      "any page elsewhere",
      { crossOrigin: { origins: ["*"] } },
      /crossOrigin.origins holds "\*", which is no origin: pass/,
    ],
    [
      "an own page that is elsewhere",
      { crossOrigin: { origins: ["https://app.acme-host.com"] } },
      /is in origins already: leave it out/,
    ],
    [
      "any header",
      { crossOrigin: { origins: ["https://a.com"], sessionHeaders: ["*"] } },
      /sessionHeaders is no list of header names: pass/,
    ],
    [
      "cookies by a word",
      { crossOrigin: { origins: ["https://a.com"], credentials: "include" } },
      /credentials is neither true nor false: pass/,
    ],
    ["a quota of nothing known", { quotas: { reads: null } }, /quotas has "reads": pass jobStarts or leasedAccounts/],
    [
      "a quota below zero",
      { quotas: { jobStarts: { most: -1, perSeconds: 60 } } },
      /quotas.jobStarts is .*: pass whole/,
    ],
    ["a quota in no time", { quotas: { jobStarts: { most: 1, perSeconds: 0 } } }, /quotas.jobStarts is .*: pass whole/],
    ["a plain http API", { baseUrl: "http://api.layers.com" }, /plain http.*: use https/],
    ["an API on a name that only begins like loopback", { baseUrl: "http://127.0.0.1.evil.com" }, /plain http/],
    ["an API with a user", { baseUrl: "https://user@api.layers.com" }, /baseUrl is .*: pass/],
    ["an API with a query", { baseUrl: "https://api.layers.com?x=1" }, /baseUrl is .*: pass/],
    ["an API that is no URL", { baseUrl: "api.layers.com" }, /baseUrl is .*: pass/],
    ["a mount without a slash", { mount: "api/layers" }, /mount is .*: pass/],
    ["a mount with a slash at its end", { mount: "/api/layers/" }, /mount is .*: pass/],
    ["a mount with a dot segment", { mount: "/api/../layers" }, /mount is .*: pass/],
    ["a return URL with a query", { returnUrls: ["https://app.acme-host.com/?a"] }, /returnUrls holds .*: pass/],
    ["a return URL that runs", { returnUrls: ["javascript:1"] }, /returnUrls holds .*: pass/],
    ["a media origin with a path", { mediaOrigins: ["https://cdn.com/a"] }, /mediaOrigins holds .*: pass/],
    ["keeping requests perhaps", { keepLeaseRequests: "no" }, /keepLeaseRequests is "no": pass true or false/],
    ["a short secret", { secret: "short" }, /secret is too short: pass/],
    ["no time for an answer", { deadlineMs: 0 }, /deadlineMs is 0: pass/],
    ["a floor below zero", { denialFloorMs: -1 }, /denialFloorMs is -1: pass/],
    ["a floor without end", { denialFloorMs: Number.POSITIVE_INFINITY }, /denialFloorMs is/],
  ])("%s", (_, options, sentence) => {
    expect(() => createLayersProxy({ ...good, ...options } as never)).toThrow(sentence);
  });

  test("and never shows the key", () => {
    const key = "lp_test_secret value";
    expect(() => createLayersProxy({ ...good, apiKey: key })).toThrow(expect.not.stringContaining(key));
  });
});

test.each(["http://127.0.0.1:4174", "http://localhost:4174", "http://[::1]:4174", "https://api.layers.com/"])(
  "the API may be at %s",
  (baseUrl) => {
    expect(() => createLayersProxy({ ...good, baseUrl })).not.toThrow();
  },
);

describe("a test key where NODE_ENV is production", () => {
  beforeEach(() => void vi.stubEnv("NODE_ENV", "production"));
  afterEach(() => void vi.unstubAllEnvs());

  test("throws, with what to do", () => {
    expect(() => createLayersProxy(good)).toThrow(/apiKey is a test key .*: pass the live key, or allowTestKey: true/);
  });

  test.each<[string, Record<string, unknown>]>([
    ["on a staging server that says so", { allowTestKey: true }],
    ["before a sandbox on this machine", { baseUrl: "http://127.0.0.1:4174" }],
    ["that is none", { apiKey: "lp_live_0000" }],
  ])("passes %s", (_, options) => {
    expect(() => createLayersProxy({ ...good, ...options })).not.toThrow();
  });
});

test("may be mounted at the root", async () => {
  const proxy = createLayersProxy({ ...good, mount: "/" });
  const answer = await proxy.handle({
    method: "GET",
    target: "/v1/projects",
    headers: new Headers({ "x-layers-kit": "1" }),
  });
  expect(answer.status).toBe(401);
});
