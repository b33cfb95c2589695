import { routes } from "@layers-kit/contract";
import { schemasOf } from "@layers-kit/contract/schemas";
import { describe, expect, test } from "vitest";
import { codeOf, harness } from "../test-support/harness.ts";
import { urlFields } from "./07-urls.ts";

const connect = (returnUrl: unknown, returnUrls?: string[]) => {
  const h = harness(returnUrls ? { returnUrls } : {});
  const path = "/v1/projects/prj_acme/social/oauth-url";
  return h.send("acme", { path, method: "POST", body: { platform: "tiktok", returnUrl } });
};

describe("the page a connection returns to", () => {
  test.each([
    ["https://app.acme-host.com/", undefined],
    ["https://app.acme-host.com/connected?tab=1#x", undefined],
    ["https://app.acme-host.com:443/connected", undefined],
    ["https://pages.acme-host.com/connect", ["https://pages.acme-host.com/connect"]],
    ["https://pages.acme-host.com/connect/done?x=1", ["https://pages.acme-host.com/connect"]],
    ["https://pages.acme-host.com/connect/caf%C3%A9?next=%2Fhome", ["https://pages.acme-host.com/connect"]],
    ["http://127.0.0.1:4173/done", ["http://127.0.0.1:4173"]],
  ])("may be %s", async (url, returnUrls) => {
    expect((await connect(url, returnUrls)).status).toBe(200);
  });

  test.each([
    ["https://evil.com/"],
    ["https://app.acme-host.com.evil.com/"],
    ["https://evil.com/?https://app.acme-host.com/"],
    ["https://evil.com#.app.acme-host.com"],
    ["https://sub.app.acme-host.com/"],
    ["https://app.acme-host.com:8443/"],
    ["http://app.acme-host.com/"],
    ["https://app.acme-host.com\\.evil.com/"],
    ["https://app.acme-host.com\\@evil.com/"],
    ["https:\\\\app.acme-host.com/"],
    ["https:/app.acme-host.com/"],
    ["https:app.acme-host.com/"],
    ["https:///app.acme-host.com/"],
    ["https://app.acme-host.com\t/"],
    ["\thttps://app.acme-host.com/"],
    ["https://app.acme-host.com/\nx"],
    ["https://app.acme-host.com./"],
    ["https://аpp.acme-host.com/"],
    ["https://pages.acme-host.com/connected", "https://pages.acme-host.com/connect"],
    ["https://pages.acme-host.com/connect/../admin", "https://pages.acme-host.com/connect"],
    ["https://pages.acme-host.com/connect/%2e%2e/admin", "https://pages.acme-host.com/connect"],
    ["https://pages.acme-host.com/connect/..%2fadmin", "https://pages.acme-host.com/connect"],
    ["https://pages.acme-host.com/connect/%2e%2e%2Fadmin", "https://pages.acme-host.com/connect"],
    ["https://pages.acme-host.com/connect/..%5cadmin", "https://pages.acme-host.com/connect"],
    ["https://pages.acme-host.com/connect/%252e%252e%252fadmin", "https://pages.acme-host.com/connect"],
    ["https://pages.acme-host.com/connect/..;/admin", "https://pages.acme-host.com/connect"],
    ["https://pages.acme-host.com/connect%2f..%2fadmin", "https://pages.acme-host.com/connect"],
    ["https://pages.acme-host.com/Connect", "https://pages.acme-host.com/connect"],
    ["https://pages.acme-host.com//connect", "https://pages.acme-host.com/connect"],
  ])("may not be %j", async (url: string, returnUrl?: string) => {
    const answer = await connect(url, returnUrl ? [returnUrl] : undefined);
    expect([answer.status, codeOf(answer)]).toEqual([403, "RETURN_URL_NOT_ALLOWED"]);
  });

  test("says to the partner which page it was and what to do", async () => {
    const answer = await connect("https://elsewhere.example/back?x=1");
    expect(JSON.parse(answer.body).error.message).toBe(
      "A connection may not return to https://elsewhere.example/back: add it to the proxy's returnUrls, and its origin to your key's list at Layers.",
    );
  });

  test.each([
    "https://user@app.acme-host.com/",
    "https://app.acme-host.com@evil.com/",
    "https://app.acme-host.com:443@evil.com/",
    "//app.acme-host.com/",
    "/connected",
    "javascript:alert(1)",
    "data:text/html,x",
    "",
    ["https://app.acme-host.com/"],
    { href: "https://app.acme-host.com/" },
    null,
    `https://app.acme-host.com/${"a".repeat(2100)}`,
  ])("must be a URL, which %j is not", async (url) => {
    expect((await connect(url)).status).toBe(422);
  });

  test("goes upstream in the form that was checked", async () => {
    const h = harness();
    const body = { socialAccountId: "sa_acme", returnUrl: "HTTPS://APP.acme-host.com:443/a/../b" };
    await h.send("acme", { path: "/v1/projects/prj_acme/social/reauth-url", method: "POST", body });
    expect(h.api.seen.at(-1)?.body).toMatchObject({ returnUrl: "https://app.acme-host.com/b" });
  });
});

describe("the address of media", () => {
  const add = (url: string) => {
    const h = harness({ mediaOrigins: ["http://127.0.0.1:4173", "https://files.acme-host.com:8443"] });
    return h.send("acme", { path: "/v1/projects/prj_acme/app-media", method: "POST", body: { kind: "logo", url } });
  };

  test.each([
    "https://cdn.acme-coffee.com/logo.png?signature=a%2Fb",
    "https://xn--kaff-epa.com/logo.png",
    "https://files.acme-host.com:8443/logo.png",
    "http://127.0.0.1:4173/files/1",
  ])("may be %s", async (url) => {
    expect((await add(url)).status).toBe(201);
  });

  test.each([
    "http://cdn.acme-coffee.com/logo.png",
    "https://127.0.0.1/x",
    "https://2130706433/x",
    "https://0x7f.1/x",
    "https://017700000001/x",
    "https://169.254.169.254/latest/meta-data",
    "https://[::1]/x",
    "https://[::ffff:127.0.0.1]/x",
    "https://localhost/x",
    "https://localhost./x",
    "https://cdn.localhost/x",
    "https://printer.local/x",
    "https://db.internal/x",
    "https://intranet/x",
    "https://cdn.acme-coffee.com./x",
    "https://cdn.acme-coffee.com:8080/x",
    "https://files.acme-host.com:8444/x",
    "http://127.0.0.1:4174/files/1",
    "http://127.0.0.1:4173@evil.com/files/1",
    "https://user:pass@cdn.acme-coffee.com/x",
    "https://cdn.acme-coffee.com\\@127.0.0.1/x",
    "file:///etc/passwd",
    "ftp://cdn.acme-coffee.com/x",
    "data:image/png;base64,AAAA",
    `https://cdn.acme-coffee.com/${"a".repeat(10_000)}`,
  ])("may not be %.60s", async (url) => {
    const answer = await add(url);
    expect([answer.status, codeOf(answer)]).toEqual([422, "VALIDATION"]);
  });
});

test("every URL that a body of the table can hold has a check", () => {
  const found = routes.flatMap((route) => {
    const shape =
      (schemasOf(route).body as { def?: { shape?: Record<string, unknown> } } | undefined)?.def?.shape ?? {};
    return Object.keys(shape)
      .filter((field) => /url$/i.test(field))
      .map((field) => [route.name, field]);
  });
  expect(found.length).toBeGreaterThan(0);
  expect(
    Object.entries(urlFields)
      .map(([name, { at }]) => [name, at])
      .sort(),
  ).toEqual(found.sort());
});
