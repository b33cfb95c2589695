import { expect, test } from "vitest";
import type { Identity } from "../identity.ts";
import { KEY } from "../test-support/fake-api.ts";
import { codeOf, harness } from "../test-support/harness.ts";

const nobodies: readonly unknown[] = [
  null,
  undefined,
  false,
  true,
  0,
  "",
  "acme",
  [],
  {},
  { customerExternalId: "" },
  { customerExternalId: " " },
  { customerExternalId: "\t\n" },
  { customerExternalId: " acme" },
  { customerExternalId: "acme\u00a0" },
  { customerExternalId: "ac\u0000me" },
  { customerExternalId: "\ud800" },
  { customerExternalId: null },
  { customerExternalId: 7 },
  { customerExternalId: ["acme"] },
  { customerExternalId: new String("acme") },
  { customerExternalId: "a".repeat(201) },
];

test.each(nobodies.map((answer) => [answer]))("%j is nobody, never everybody", async (answer) => {
  const h = harness({ authenticate: () => answer as never });
  const response = await h.send("acme", {});
  expect([response.status, codeOf(response)]).toEqual([401, "UNAUTHENTICATED"]);
  expect(h.api.seen).toEqual([]);
});

test("what authenticate throws is kept from the browser and told to the partner", async () => {
  const h = harness({
    authenticate: () => {
      throw new Error(`session store at db.internal is down\nfor key ${KEY}`);
    },
  });
  const response = await h.send("acme", {});
  expect([response.status, codeOf(response)]).toEqual([500, "INTERNAL"]);
  expect(response.body).not.toContain("db.internal");
  expect(h.logged).toMatchObject([
    { level: "error", code: "INTERNAL", reason: "Error: session store at db.internal is down for key [key]" },
  ]);
});

test("is asked on every request, with the public address and the host's own request", async () => {
  const asked: unknown[] = [];
  const h = harness({
    authenticate: ({ method, url, raw }) => {
      asked.push([method, url, raw]);
      return { customerExternalId: "acme" };
    },
  });
  const request = new Request("http://10.0.0.7:3000/api/layers/v1/projects?status=active", {
    headers: { "x-layers-kit": "1" },
  });
  await h.proxy.fetch(request);
  await h.proxy.fetch(request);
  const once = ["GET", "https://app.acme-host.com/api/layers/v1/projects?status=active", request];
  expect(asked).toEqual([once, once]);
});

test("a customer acts under their own key and organization, where they have them", async () => {
  const h = harness({
    apiKey: ({ customerExternalId }) => (customerExternalId === "tide" ? "lp_test_sandbox_tide" : KEY),
    authenticate: ({ headers }) => ({
      customerExternalId: headers.get("x-test-customer") ?? "",
      organizationId: "org_child",
    }),
  });
  await h.send("acme", {});
  await h.send("tide", {});
  expect(h.api.seen.map(({ headers }) => [headers.authorization, headers["x-layers-organization"]])).toEqual([
    [`Bearer ${KEY}`, "org_child"],
    ["Bearer lp_test_sandbox_tide", "org_child"],
  ]);
});

test("a key that authenticate gives beats the one for all", async () => {
  const h = harness({ authenticate: () => ({ customerExternalId: "acme", apiKey: "lp_test_sandbox_acme" }) });
  await h.send("acme", {});
  expect(h.api.seen[0]?.headers.authorization).toBe("Bearer lp_test_sandbox_acme");
});

test("customers of different keys and organizations share no fact, even about one id", async () => {
  const identities: Record<string, Identity> = {
    one: { customerExternalId: "acme" },
    two: { customerExternalId: "acme", organizationId: "org_child" },
    three: { customerExternalId: "acme", organizationId: "org_other" },
  };
  const h = harness({ authenticate: ({ headers }) => identities[headers.get("x-test-customer") ?? ""] ?? null });
  for (const who of ["one", "two", "three", "one"]) await h.send(who, { path: "/v1/projects/prj_acme/keywords" });
  const asked = h.api.seen.filter(({ path }) => path === "/v1/projects/prj_acme");
  expect(asked.map(({ headers }) => headers["x-layers-organization"])).toEqual([undefined, "org_child", "org_other"]);
});

test.each<[string, Record<string, unknown>]>([
  ["an organization that could end a header line", { organizationId: "org\r\nx: y" }],
  ["an organization that was not found", { organizationId: null }],
  ["no organization's name", { organizationId: "" }],
  ["a list of organizations", { organizationId: ["org_1"] }],
  ["an organization by number", { organizationId: 7 }],
  ["a key that was not found", { apiKey: null }],
  ["no key's text", { apiKey: "" }],
  ["a list of keys", { apiKey: ["lp_test_sandbox_0000"] }],
  ["a key with a line break", { apiKey: "lp_test\r\nx: y" }],
])("%s stops the request, and the key for all is not used instead", async (_, more) => {
  const h = harness({ authenticate: () => ({ customerExternalId: "acme", ...more }) as never });
  const answer = await h.send("acme", {});
  expect([answer.status, codeOf(answer), h.api.seen]).toEqual([500, "INTERNAL", []]);
  expect(h.logged[0]?.reason).toMatch(/organizationId|apiKey/);
});
