import { headers } from "@layers-kit/contract";
import { describe, expect, test } from "vitest";
import { brand, play } from "../testing/play.ts";

const envelope = (code: string) => ({
  error: { code, message: expect.any(String), requestId: expect.stringMatching(/^req_/) },
});

describe("a call", () => {
  test.each([
    ["no key", {}],
    ["an unknown key", { Authorization: "Bearer lp_test_unknown" }],
    ["the old header", { "X-Api-Key": "lp_test_sandbox_0000" }],
    ["another scheme", { Authorization: "Basic lp_test_sandbox_0000" }],
  ])("with %s is 401", async (_, sent) => {
    const { sandbox } = play();
    const response = await sandbox.fetch(
      new Request(`${sandbox.baseUrl}/v1/projects`, { headers: sent as HeadersInit }),
    );
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual(envelope("UNAUTHENTICATED"));
  });

  test("needs the scope of its endpoint", async () => {
    const { sandbox, as } = play();
    const { id } = sandbox.organizations.create({ name: "Other" });
    const key = sandbox.keys.create({ organizationId: id, scopes: ["projects:read"] });
    const { call } = as(key.secret);
    expect((await call("GET", "/v1/projects")).status).toBe(200);
    const refused = await call("POST", "/v1/projects", brand);
    expect(refused.status).toBe(403);
    expect(refused.body.error).toMatchObject({ code: "FORBIDDEN_SCOPE", details: { requiredScope: "projects:write" } });
  });

  test("answers what is another organization's as it answers what does not exist", async () => {
    const { sandbox, call, as } = play();
    const { id } = (await call("POST", "/v1/projects", brand)).body;
    const other = sandbox.organizations.create({ name: "Other" });
    const stranger = as(sandbox.keys.create({ organizationId: other.id }).secret);
    const theirs = await stranger.call("GET", `/v1/projects/${id}`);
    const nobodys = await stranger.call("GET", "/v1/projects/prj_none");
    expect(theirs.status).toBe(404);
    const masked = (body: { error: object }) => ({ ...body.error, requestId: "" });
    expect(masked(theirs.body)).toEqual(masked(nobodys.body));
    expect((await stranger.call("GET", "/v1/projects")).body.items).toEqual([]);
  });

  test("finds a thing by its bare id too", async () => {
    const { call } = play();
    const { id } = (await call("POST", "/v1/projects", brand)).body;
    expect((await call("GET", `/v1/projects/${id.slice("prj_".length)}`)).body.id).toBe(id);
  });

  test("to an unknown path is 404, with a wrong method 405 and what is allowed", async () => {
    const { call } = play();
    expect((await call("GET", "/v1/nothing")).body).toEqual(envelope("NOT_FOUND"));
    const wrong = await call("DELETE", "/v1/projects");
    expect(wrong.status).toBe(405);
    expect(wrong.headers.get("Allow")).toBe("GET, POST");
  });

  test("carries a request id and its rate class, whatever the answer", async () => {
    const { call, sandbox } = play();
    const answers = [
      await call("GET", "/v1/projects"),
      await call("POST", "/v1/projects", {}),
      await call("GET", "/v1/projects/prj_none"),
      await call("POST", "/v1/projects/prj_none/influencers", {}),
      await sandbox.fetch(new Request(`${sandbox.baseUrl}/v1/projects`)),
    ];
    expect(answers.map((answer) => answer.headers.get(headers.rateClass))).toEqual([
      "read-light",
      "write-light",
      "read-light",
      "long-running",
      "read-light",
    ]);
    const ids = answers.map((answer) => answer.headers.get(headers.requestId));
    expect(new Set(ids).size).toBe(answers.length);
    expect(answers[1]).toMatchObject({ body: { error: { requestId: ids[1] } } });
  });

  test("with an unknown field is 422 and names the field", async () => {
    const { call } = play();
    const refused = await call("POST", "/v1/projects", { ...brand, colour: "green" });
    expect(refused.status).toBe(422);
    expect(refused.body.error).toMatchObject({ code: "VALIDATION", details: { issues: [{ path: "colour" }] } });
  });

  test("that mints its own project id is VALIDATION_FAILED", async () => {
    const { call } = play();
    const refused = await call("POST", "/v1/projects", { ...brand, id: "prj_mine" });
    expect(refused.status).toBe(422);
    expect(refused.body.error.code).toBe("VALIDATION_FAILED");
  });

  test.each([
    ["broken JSON", '{"name":', "application/json", 400],
    ["bytes that are no UTF-8", "\u00ff", "application/json", 400],
    ["a form", "name=x", "application/x-www-form-urlencoded", 415],
    ["a body of more than a megabyte", JSON.stringify({ name: "x".repeat(1_000_001) }), "application/json", 413],
  ])("with %s is refused in the envelope", async (_, text, type, status) => {
    const { sandbox, call } = play();
    const body = text === "\u00ff" ? new Uint8Array([0x22, 0xff, 0x22]) : text;
    const authorization = { Authorization: "Bearer lp_test_sandbox_0000", "Content-Type": type };
    const request = new Request(`${sandbox.baseUrl}/v1/projects`, { method: "POST", headers: authorization, body });
    const response = await sandbox.fetch(request);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ error: { code: expect.any(String) } });
    expect((await call("GET", "/v1/projects")).body.items).toEqual([]);
  });

  test("by a parent's key with org:admin acts in a child, and in nobody else's", async () => {
    const { sandbox, as } = play();
    const parent = sandbox.organizations.create({ name: "Parent" });
    const child = sandbox.organizations.create({ name: "Child", parentOrganizationId: parent.id });
    const stranger = sandbox.organizations.create({ name: "Stranger" });
    const admin = as(sandbox.keys.create({ organizationId: parent.id, scopes: ["*"] }).secret);
    const inChild = { [headers.organization]: child.id };
    const made = await admin.call("POST", "/v1/projects", brand, inChild);
    expect(made.body.organizationId).toBe(child.id);
    expect((await admin.call("GET", "/v1/projects")).body.items).toEqual([]);
    expect((await admin.call("GET", "/v1/projects", undefined, inChild)).body.items).toHaveLength(1);
    const foreign = await admin.call("GET", "/v1/projects", undefined, { [headers.organization]: stranger.id });
    expect(foreign.status).toBe(404);
  });
});
