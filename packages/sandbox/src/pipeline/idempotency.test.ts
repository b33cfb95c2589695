import { headers, routes } from "@layers-kit/contract";
import fc from "fast-check";
import { expect, test } from "vitest";
import { brand, HOUR, MEDIA, play } from "../testing/play.ts";

const KEY = "4c1a2e92-7b18-4c4b-9b2a-d7a3f8b1c210";
const keyed = { [headers.idempotencyKey]: KEY };

test("the same key and body is answered once and told again", async () => {
  const { call } = play();
  const first = await call("POST", "/v1/projects", brand, keyed);
  const again = await call("POST", "/v1/projects", brand, keyed);
  expect(again.status).toBe(201);
  expect(again.body).toEqual(first.body);
  expect((await call("GET", "/v1/projects")).body.items).toHaveLength(1);
});

test("the same key with another body or another path is a conflict", async () => {
  const { call } = play();
  const { id } = (await call("POST", "/v1/projects", brand, keyed)).body;
  const body = await call("POST", "/v1/projects", { ...brand, name: "Another" }, keyed);
  expect(body).toMatchObject({ status: 409, body: { error: { code: "IDEMPOTENCY_CONFLICT" } } });
  const path = await call("POST", `/v1/projects/${id}/influencers`, brand, keyed);
  expect(path).toMatchObject({ status: 409, body: { error: { code: "IDEMPOTENCY_CONFLICT" } } });
});

test("a key is forgotten after 24 hours of wall clock, and not before", async () => {
  const { call, clock } = play();
  const first = (await call("POST", "/v1/projects", brand, keyed)).body.id;
  clock.stepWork(48 * HOUR);
  clock.stepWall(24 * HOUR - 1);
  expect((await call("POST", "/v1/projects", brand, keyed)).body.id).toBe(first);
  clock.stepWall(1);
  expect((await call("POST", "/v1/projects", brand, keyed)).body.id).not.toBe(first);
});

test("two organizations may use the same key", async () => {
  const { sandbox, call, as } = play();
  const { id } = sandbox.organizations.create({ name: "Other" });
  const other = as(sandbox.keys.create({ organizationId: id }).secret);
  const mine = await call("POST", "/v1/projects", brand, keyed);
  const theirs = await other.call("POST", "/v1/projects", { ...brand, name: "Theirs" }, keyed);
  expect(theirs.status).toBe(201);
  expect(theirs.body.id).not.toBe(mine.body.id);
});

test("a key whose first call still runs waits for its answer", async () => {
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  let fetched = 0;
  const png = new Uint8Array([
    0x89,
    0x50,
    0x4e,
    0x47,
    0x0d,
    0x0a,
    0x1a,
    0x0a,
    0,
    0,
    0,
    13,
    0x49,
    0x48,
    0x44,
    0x52,
    ...Array(30),
  ]);
  const { call } = play({
    fetchMedia: async () => {
      fetched++;
      await gate;
      return {
        status: 200,
        headers: new Headers(),
        body: (async function* () {
          yield png;
        })(),
      };
    },
  });
  const { id } = (await call("POST", "/v1/projects", brand)).body;
  const path = `/v1/projects/${id}/app-media`;
  const logo = { kind: "logo", url: `${MEDIA}/logo.png` };
  const calls = [1, 2, 3].map(() => call("POST", path, logo, keyed));
  open();
  const answers = await Promise.all(calls);
  expect(fetched).toBe(1);
  expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
  expect((await call("GET", path)).body.items).toHaveLength(1);
});

test("a refused call may be made again under its key", async () => {
  const { call } = play();
  expect((await call("POST", "/v1/projects", { ...brand, name: "x" }, keyed)).status).toBe(422);
  expect((await call("POST", "/v1/projects", brand, keyed)).status).toBe(201);
});

test("a key that is no UUID is 422", async () => {
  const { call } = play();
  const refused = await call("POST", "/v1/projects", brand, { [headers.idempotencyKey]: "once" });
  expect(refused.status).toBe(422);
  expect(refused.body.error.details.issues[0].path).toBe(headers.idempotencyKey);
});

test("calls for a consent ignore the key", async () => {
  const { call } = play();
  const { id } = (await call("POST", "/v1/projects", brand)).body;
  const ask = () =>
    call(
      "POST",
      `/v1/projects/${id}/social/oauth-url`,
      { platform: "tiktok", returnUrl: "https://app.partner.example/" },
      keyed,
    );
  expect((await ask()).body.state).not.toBe((await ask()).body.state);
  expect(routes.find((route) => route.name === "social.oauthUrl")?.idempotent).toBe(false);
});

test("however often and in whatever order calls are repeated, each key makes one project", async () => {
  const uuids = [0, 1, 2].map((n) => `4c1a2e92-7b18-4c4b-9b2a-d7a3f8b1c21${n}`);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(2), { minLength: 1, maxLength: 12 }), async (order) => {
      const { call } = play();
      const made = await Promise.all(
        order.map((n) => call("POST", "/v1/projects", brand, { [headers.idempotencyKey]: uuids[n] ?? KEY })),
      );
      const distinct = new Set(order).size;
      expect(new Set(made.map(({ body }) => body.id)).size).toBe(distinct);
      expect((await call("GET", "/v1/projects")).body.items).toHaveLength(distinct);
    }),
    { numRuns: 30 },
  );
});
