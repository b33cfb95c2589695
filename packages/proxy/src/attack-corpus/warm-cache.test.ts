import { type IdLocation, type Route, routes } from "@layers-kit/contract";
import { describe, expect, test } from "vitest";
import type { PlainResponse } from "../plain.ts";
import { markOf, receiptHeader } from "../test-support/fake-api.ts";
import { type Harness, harness, withoutId } from "../test-support/harness.ts";
import { type Ids, idsOf } from "../test-support/ids.ts";
import { type Call, sampleCall } from "../test-support/samples.ts";

const mine = idsOf("acme");
const theirs = idsOf("tide");
const nobodys = idsOf("nobody");

/** Sends a call with the best receipt its ids could have: the one that their owner got when starting. */
async function sendWithReceipt(h: Harness, ids: Ids, route: Route, call: Call): Promise<PlainResponse> {
  const state = route.ids.some(({ kind }) => kind === "oauthState");
  const owner = ids.oauthState === theirs.oauthState ? "tide" : "acme";
  return h.send("acme", call, state ? { [receiptHeader]: await startConnection(h, owner) } : {});
}

async function startConnection(h: Harness, owner: string): Promise<string> {
  const route = routes.find((r) => r.name === "social.oauthUrl");
  if (!route) throw new Error("social.oauthUrl has gone from the table.");
  const answer = await h.send(owner, sampleCall(route, idsOf(owner)));
  return answer.headers[receiptHeader] ?? "";
}

const attacks = routes.flatMap((route) => route.ids.map((location) => ({ route, location, at: placeOf(location) })));

function placeOf({ in: place, at }: IdLocation): string {
  return `${place} ${at}`;
}

describe("with what its owner has read before", () => {
  test.each(attacks)("$route.name: another's $at is as if it did not exist", async ({ route, location }) => {
    const answers = [];
    for (const other of [theirs, nobodys]) {
      const h = harness();
      await h.send("tide", sampleCall(route, theirs));
      await h.send("acme", sampleCall(route, mine));
      const ids: Ids = { ...mine, [location.kind]: other[location.kind] };
      const call = sampleCall(route, ids);
      const before = h.api.seen.length;
      const answer = await sendWithReceipt(h, ids, route, call);
      answers.push(withoutId(answer));
      const asked = h.api.seen.slice(before).filter(({ path }) => !path.endsWith("/oauth-url"));
      expect(asked.filter(({ method }) => method !== "GET")).toEqual([]);
      expect(JSON.stringify(answer)).not.toContain(markOf("tide"));
    }
    expect(answers[0]?.status).toBe(404);
    expect(JSON.parse(answers[0]?.body ?? "").error).toMatchObject({ code: "NOT_FOUND", requestId: "" });
    expect(answers[0]).toEqual(answers[1]);
  });
});

describe("jobs of every kind", () => {
  test.each(["job-content", "job-result", "job-influencer", "job-mixed", "job-bare"])(
    "a %s of another is as if it did not exist",
    async (kind) => {
      for (const name of ["jobs.read", "jobs.cancel"]) {
        const route = routes.find((r) => r.name === name);
        if (!route) throw new Error(`${name} has gone from the table.`);
        const h = harness();
        const [another, none] = await Promise.all(
          [`${kind}_tide`, `${kind}_nobody`].map((job) => h.send("acme", sampleCall(route, { ...mine, job }))),
        );
        expect(another?.status).toBe(404);
        expect(another && withoutId(another)).toEqual(none && withoutId(none));
        expect(h.api.seen.every(({ method }) => method === "GET")).toBe(true);
      }
    },
  );

  test.each(["job-content", "job-result", "job-influencer"])(
    "a %s of one's own is found by what it made",
    async (kind) => {
      const answer = await harness().send("acme", { path: `/v1/jobs/${kind}_acme` });
      expect(answer.status).toBe(200);
    },
  );
});
