import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { createNodeProxy } from "./node.ts";
import { createLayersProxy } from "./proxy.ts";
import { KEY } from "./test-support/fake-api.ts";
import { harness, ORIGIN } from "./test-support/harness.ts";

const forms = { plain: KEY, base64: btoa(KEY).replaceAll("=", ""), "URL-encoded": encodeURIComponent(KEY) };

describe("the key", () => {
  test("is on no object that the proxy gives away", () => {
    const options = { apiKey: KEY, origins: [ORIGIN], authenticate: () => null };
    for (const made of [createLayersProxy(options), createNodeProxy(options)]) {
      const shown =
        inspect(made, { depth: 10, showHidden: true }) + JSON.stringify(made) + Object.values(made).map(String);
      expect(shown).not.toContain(KEY);
    }
    expect(Object.keys(createLayersProxy(options))).toEqual(["handle", "fetch"]);
  });

  const places: readonly [
    string,
    (form: string) => { status?: number; body: unknown; headers?: Record<string, string> },
  ][] = [
    ["a field", (form) => ({ body: { id: "prj_acme", customerExternalId: "acme", tagline: `x${form}x` } })],
    ["a field's name", (form) => ({ body: { id: "prj_acme", customerExternalId: "acme", [form]: 1 } })],
    ["metadata", (form) => ({ body: { id: "prj_acme", customerExternalId: "acme", metadata: { deep: [form] } } })],
    ["an error's message", (form) => ({ status: 422, body: { error: { code: "VALIDATION", message: form } } })],
    [
      "an error's details",
      (form) => ({ status: 409, body: { error: { code: "CONFLICT", message: "m", details: { a: form } } } }),
    ],
    [
      "the reason of a refused key",
      (form) => ({ status: 401, body: { error: { code: "UNAUTHENTICATED", message: form } } }),
    ],
    [
      "the request id",
      (form) => ({ body: { id: "prj_acme", customerExternalId: "acme" }, headers: { "x-request-id": form } }),
    ],
  ];

  test.each(
    places.flatMap(([place, answer]) => Object.entries(forms).map(([form, key]) => ({ place, form, key, answer }))),
  )("sent back $form in $place does not get out", async ({ key, answer }) => {
    const h = harness();
    h.api.answers.set("projects.read", () => answer(key));
    h.api.answers.set("projects.update", () => answer(key));
    const answers = [
      await h.send("acme", { path: "/v1/projects/prj_acme" }),
      await h.send("acme", { path: "/v1/projects/prj_acme", method: "PATCH", body: {} }),
    ];
    const out = JSON.stringify([answers, h.events, h.logged]);
    for (const form of Object.values(forms)) expect(out).not.toContain(form);
    for (const { status } of answers) expect(status).toBe(502);
  });

  test("written with escapes does not get out", async () => {
    const h = harness();
    const escaped = [...KEY].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
    const body = JSON.parse(`{"id":"prj_acme","customerExternalId":"acme","a":"${escaped}"}`);
    h.api.answers.set("projects.read", () => ({ body }));
    expect((await h.send("acme", { path: "/v1/projects/prj_acme" })).status).toBe(502);
  });

  test("in what a transport throws does not get out", async () => {
    const h = harness({
      transport: async ({ headers }) => {
        throw Object.assign(new Error(`failed with ${JSON.stringify(headers)}`), { headers });
      },
    });
    const answer = await h.send("acme", { path: "/v1/projects/prj_acme" });
    expect(answer.status).toBe(502);
    expect(JSON.stringify([answer, h.events, h.logged])).not.toContain(KEY);
    expect(h.logged[0]?.reason).toContain("[key]");
  });

  test("of one customer's own does not get out either", async () => {
    const h = harness({
      authenticate: () => ({ customerExternalId: "acme", apiKey: KEY }),
      apiKey: "lp_test_sandbox_other",
    });
    h.api.answers.set("projects.read", () => ({ body: { id: "prj_acme", customerExternalId: "acme", a: KEY } }));
    expect((await h.send("acme", { path: "/v1/projects/prj_acme" })).status).toBe(502);
  });
});

describe("the log and the events", () => {
  test("stay one line each, whatever the API says", async () => {
    const h = harness();
    const message = 'line one\r\nline two\u001b[31m\u2028{"level":"error"}';
    h.api.answers.set("projects.read", () => ({ status: 403, body: { error: { code: "FORBIDDEN_SCOPE", message } } }));
    await h.send("acme", { path: "/v1/projects/prj_acme" });
    expect(h.logged).toHaveLength(1);
    expect(h.logged[0]?.reason).not.toMatch(/[\p{Cc}\p{Zl}]/u);
  });

  test("name no thing and no customer", async () => {
    const h = harness();
    await h.send("acme", { path: "/v1/projects/prj_tide" });
    await h.send("acme", { path: "/v1/content/cnt_acme" });
    await h.send("acme", { path: "/v1/nowhere/prj_tide" });
    expect(JSON.stringify([h.events, h.logged])).not.toMatch(/prj_|cnt_|acme|tide/);
    expect(h.events).toMatchObject([
      { route: "projects.read", status: 404, code: "NOT_FOUND", stage: "owner", upstreamCalls: 1 },
      {
        route: "content.read",
        status: 200,
        code: null,
        stage: "release",
        upstreamCalls: 2,
        upstreamRequestId: "req_upstream",
      },
      { route: null, status: 404, code: "NOT_FOUND", stage: "match", upstreamCalls: 0 },
    ]);
  });

  test("that throw cost no customer the answer", async () => {
    const broken = (): never => {
      throw new Error("listener");
    };
    const h = harness({ onEvent: broken, log: broken });
    expect((await h.send("acme", {})).status).toBe(200);
    expect((await h.send("acme", {}, { "x-layers-kit": "99" })).status).toBe(426);
  });
});
