import { expect, test } from "vitest";
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

test("an organization that could end a header line is refused", async () => {
  const h = harness({ authenticate: () => ({ customerExternalId: "acme", organizationId: "org\r\nx: y" }) });
  expect((await h.send("acme", {})).status).toBe(500);
  expect(h.api.seen).toEqual([]);
});
