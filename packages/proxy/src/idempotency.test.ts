import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fakeApi, KEY } from "./test-support/fake-api.ts";
import { codeOf, harness } from "./test-support/harness.ts";
import { sampleProject } from "./test-support/samples.ts";
import type { Transport } from "./upstream/transport.ts";

const UUID_V4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const secret = "one secret for all";

/** The key that reaches the API for a call of a customer. */
async function upstreamKey(
  customer: string,
  key: string | null,
  path = `/v1/projects/prj_${customer}`,
): Promise<string> {
  const h = harness({ secret });
  const call = { method: "PATCH", path, body: { tagline: "x" } } as const;
  await h.send(customer, call, key === null ? {} : { "idempotency-key": key });
  return h.api.seen.at(-1)?.headers["idempotency-key"] ?? "";
}

describe("the key that goes upstream", () => {
  test("is a UUID, equal on every instance and for either case of the browser's", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uuid(), async (key) => {
        const sent = await upstreamKey("acme", key);
        expect(sent).toMatch(UUID_V4);
        expect(sent).not.toBe(key);
        expect(await upstreamKey("acme", key.toUpperCase())).toBe(sent);
      }),
      { numRuns: 50 },
    );
  }, 30_000);

  test("stays when the partner's key is changed and the secret is not", async () => {
    const key = "5f0f6b0e-8f5c-4ff5-9a77-0d1d6a0f4a11";
    const api = fakeApi((name) => name === "acme");
    const transport: Transport = ({ headers, ...request }, patience) => {
      expect(headers.authorization).toBe(`Bearer ${KEY}_next`);
      return api.transport({ ...request, headers: { ...headers, authorization: `Bearer ${KEY}` } }, patience);
    };
    const next = harness({ secret, apiKey: `${KEY}_next`, transport });
    const call = { method: "PATCH", path: "/v1/projects/prj_acme", body: { tagline: "x" } } as const;
    await next.send("acme", call, { "idempotency-key": key });
    expect(api.seen.at(-1)?.headers["idempotency-key"]).toBe(await upstreamKey("acme", key));
  });

  test("differs between customers, calls and keys", async () => {
    const key = "5f0f6b0e-8f5c-4ff5-9a77-0d1d6a0f4a11";
    const h = harness({ secret });
    const send = (customer: string, path: string, body: unknown, own = key) =>
      h.send(customer, { method: "POST", path, body }, { "idempotency-key": own });
    await send("acme", "/v1/projects/prj_acme/keywords/refresh", {});
    await send("tide", "/v1/projects/prj_tide/keywords/refresh", {});
    await send("acme", "/v1/projects/prj_acme/influencers", {});
    await send("acme", "/v1/projects/prj_acme/influencers", {}, key.replace("5", "6"));
    await send("anna", "/v1/projects", sampleProject);
    await send("berit", "/v1/projects", sampleProject);
    const keys = h.api.seen.flatMap(({ headers }) => headers["idempotency-key"] ?? []);
    expect(keys).toHaveLength(6);
    expect(new Set(keys).size).toBe(6);
  });

  test("is a fresh one when the browser sends none", async () => {
    const [one, two] = [await upstreamKey("acme", null), await upstreamKey("acme", null)];
    expect([one, two]).toEqual([expect.stringMatching(UUID_V4), expect.stringMatching(UUID_V4)]);
    expect(one).not.toBe(two);
  });

  test.each(["", "1", "not-a-uuid", "a".repeat(1_000_000), "5f0f6b0e-8f5c-4ff5-9a77-0d1d6a0f4a11, x"])(
    "is not made from %.20j: refused",
    async (key) => {
      const h = harness();
      const answer = await h.send(
        "acme",
        { method: "PATCH", path: "/v1/projects/prj_acme", body: {} },
        { "idempotency-key": key },
      );
      expect([answer.status, codeOf(answer)]).toEqual([422, "VALIDATION"]);
      expect(h.api.seen).toEqual([]);
    },
  );
});
