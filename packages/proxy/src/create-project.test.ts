import { describe, expect, test } from "vitest";
import type { ProxyOptions } from "./options.ts";
import type { FakeApi } from "./test-support/fake-api.ts";
import { codeOf, type Harness, harness } from "./test-support/harness.ts";
import { sampleProject } from "./test-support/samples.ts";

const create = { method: "POST", path: "/v1/projects", body: sampleProject } as const;

/** A new customer, in front of an API that keeps what is created, unique or not. */
function newCustomer(
  options: Partial<ProxyOptions> & { unique?: boolean } = {},
): Harness & { created: Record<string, unknown>[] } {
  const { unique = true, ...proxyOptions } = options;
  const created: Record<string, unknown>[] = [];
  const h = harness(proxyOptions, []);
  keepProjects(h.api, created, unique);
  return { ...h, created };
}

function keepProjects(api: FakeApi, created: Record<string, unknown>[], unique: boolean): void {
  api.answers.set("projects.create", (_, { body }) => {
    const project = body as Record<string, unknown>;
    if (unique && created.some((p) => p.customerExternalId === project.customerExternalId))
      return { status: 409, body: { error: { code: "CONFLICT", message: "taken", requestId: "req_u" } } };
    const made = { id: `prj_${created.length + 1}`, primaryLanguage: "en", ...project };
    created.push(made);
    return { body: made };
  });
  api.answers.set("projects.list", (_, { search }) => ({
    body: { items: created.filter((p) => p.customerExternalId === search.get("customerExternalId")) },
  }));
  api.answers.set("projects.read", ({ projectId }) => {
    const found = created.find((p) => p.id === projectId);
    return found ? { body: found } : null;
  });
}

describe("creating a project", () => {
  test("gives it the signed-in customer's handle", async () => {
    const h = newCustomer();
    const answer = await h.send("acme", create);
    expect(answer.status).toBe(201);
    expect(h.created).toMatchObject([{ ...sampleProject, customerExternalId: "acme" }]);
  });

  test.each([true, false])("twenty at once make one, and all twenty get it (unique upstream: %s)", async (unique) => {
    const h = newCustomer({ unique });
    const answers = await Promise.all(Array.from({ length: 20 }, () => h.send("acme", create)));
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(19).fill(200), 201]);
    expect(new Set(answers.map(({ body }) => JSON.parse(body).id))).toEqual(new Set(["prj_1"]));
    expect(h.created).toHaveLength(1);
  });

  test("again with the same body answers with what is there, whatever the order of its fields", async () => {
    const h = newCustomer();
    const metadata = { a: 1, b: { c: 2, d: 3 } };
    await h.send("acme", { ...create, body: { ...sampleProject, metadata } });
    const body = {
      metadata: { b: { d: 3, c: 2 }, a: 1 },
      ...Object.fromEntries(Object.entries(sampleProject).reverse()),
    };
    const again = await h.send("acme", { ...create, body });
    expect([again.status, JSON.parse(again.body).id]).toEqual([200, "prj_1"]);
  });

  test("again with another body is refused, naming the project to update", async () => {
    const h = newCustomer();
    await h.send("acme", create);
    const again = await h.send("acme", { ...create, body: { ...sampleProject, name: "Acme Tea" } });
    expect(again.status).toBe(409);
    expect(JSON.parse(again.body).error).toMatchObject({ code: "CONFLICT", details: { projectId: "prj_1" } });
    expect(h.created).toHaveLength(1);
  });

  test("older projects that keep their brand fields apart are still the same", async () => {
    const h = newCustomer();
    const { name, timezone, ...brandContext } = sampleProject;
    h.created.push({ id: "prj_1", customerExternalId: "acme", name, timezone, brandContext });
    expect((await h.send("acme", create)).status).toBe(200);
  });

  test("when another instance is first, its project is the answer", async () => {
    const h = newCustomer();
    let looked = 0;
    h.api.answers.set("projects.list", () => ({
      body: { items: looked++ === 0 ? [] : [{ id: "prj_1", customerExternalId: "acme" }] },
    }));
    h.created.push({ id: "prj_1", customerExternalId: "acme", ...sampleProject });
    const answer = await h.send("acme", create);
    expect([answer.status, JSON.parse(answer.body).id]).toEqual([200, "prj_1"]);
  });

  test("two customers do not wait for each other and get one each", async () => {
    const h = newCustomer();
    const [a, b] = await Promise.all([h.send("acme", create), h.send("tide", create)]);
    expect([a.status, b.status]).toEqual([201, 201]);
    expect(h.created.map((p) => p.customerExternalId).sort()).toEqual(["acme", "tide"]);
  });

  test("after an answer that got lost, the next try finds the project", async () => {
    const made: Record<string, unknown>[] = [];
    const h = newCustomer();
    keepProjects(h.api, made, true);
    let lost = false;
    const dropping = newCustomer({
      transport: async (request, patience) => {
        const answer = await h.api.transport(request, patience);
        if (request.method === "POST" && !lost) {
          lost = true;
          throw new Error("socket hang up");
        }
        return answer;
      },
    });
    expect((await dropping.send("acme", create)).status).toBe(502);
    expect((await dropping.send("acme", create)).status).toBe(200);
    expect(made).toHaveLength(1);
  });

  test("a mistake upstream is passed on and leaves the way free for the next try", async () => {
    const h = newCustomer();
    h.api.answers.set("projects.create", () => ({
      status: 422,
      body: { error: { code: "VALIDATION", message: "no", details: { issues: [] } } },
    }));
    expect(codeOf(await h.send("acme", create))).toBe("VALIDATION");
    keepProjects(h.api, h.created, true);
    expect((await h.send("acme", create)).status).toBe(201);
  });

  test("several projects under one handle stop the customer rather than pick one", async () => {
    const h = newCustomer();
    h.created.push({ id: "prj_1", customerExternalId: "acme" }, { id: "prj_2", customerExternalId: "acme" });
    expect(codeOf(await h.send("acme", create))).toBe("UPSTREAM_CONFIG");
    expect(h.logged[0]?.reason).toContain("several projects");
  });

  test("a project the list leaks from another customer is not taken for one's own", async () => {
    const h = newCustomer();
    h.api.answers.set("projects.list", () => ({
      body: { items: [{ id: "prj_t", customerExternalId: "tide", ...sampleProject }] },
    }));
    expect((await h.send("acme", create)).status).toBe(201);
  });

  test("primes what is known, so that the next read costs one call", async () => {
    const h = newCustomer();
    await h.send("acme", create);
    const before = h.api.seen.length;
    await h.send("acme", { path: "/v1/projects/prj_1/keywords" });
    expect(h.api.seen.length - before).toBe(1);
  });
});

test("a customer without a project has an empty list", async () => {
  const h = newCustomer();
  const answer = await h.send("acme", {});
  expect([answer.status, JSON.parse(answer.body)]).toEqual([200, { items: [] }]);
});
