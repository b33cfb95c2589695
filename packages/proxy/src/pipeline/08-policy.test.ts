import { expect, test } from "vitest";
import type { Action } from "../events.ts";
import { codeOf, harness } from "../test-support/harness.ts";

const remix = {
  method: "POST",
  path: "/v1/projects/prj_acme/content/video-remix",
  body: { tiktokVideoId: "7311", influencerId: "inf_acme" },
} as const;

test("a no ends the action before anything is asked upstream", async () => {
  const asked: Action[] = [];
  const h = harness({ policy: (action) => asked.push(action) === 0 });
  const answer = await h.send("acme", remix);
  expect([answer.status, codeOf(answer)]).toEqual([403, "ACTION_NOT_ALLOWED"]);
  expect(h.api.seen).toEqual([]);
  expect(asked).toEqual([
    {
      route: "content.videoRemix",
      rateClass: "long-running",
      caller: "customer",
      customerExternalId: "acme",
      params: { projectId: "prj_acme" },
      body: remix.body,
    },
  ]);
});

test("a not-now says when", async () => {
  const h = harness({ policy: async () => ({ retryAfterSeconds: 89.2 }) });
  const answer = await h.send("acme", remix);
  expect([answer.status, codeOf(answer), answer.headers["retry-after"]]).toEqual([429, "RATE_LIMITED", "90"]);
});

test("anything but a clear yes is a no", async () => {
  const h = harness({ policy: () => undefined as never });
  expect((await h.send("acme", remix)).status).toBe(403);
});

test("a policy that throws allows nothing", async () => {
  const h = harness({
    policy: () => {
      throw new Error("quota store is down");
    },
  });
  expect((await h.send("acme", remix)).status).toBe(500);
  expect(h.api.seen).toEqual([]);
});

test("reads are not asked about", async () => {
  const h = harness({ policy: () => false });
  expect((await h.send("acme", { path: "/v1/projects/prj_acme" })).status).toBe(200);
});
