import { describe, expect, test } from "vitest";
import type { Store } from "../store.ts";
import { memoryStore } from "../store.ts";
import { manualClock } from "../test-support/clock.ts";
import { codeOf, type Harness, harness } from "../test-support/harness.ts";

const read = { path: "/v1/projects/prj_acme/keywords" } as const;
const change = { path: "/v1/projects/prj_acme/keywords/refresh", method: "POST", body: {} } as const;

/** How often the API was asked whose a project is. */
const asked = (h: Harness): number =>
  h.api.seen.filter(({ path, method }) => method === "GET" && path === "/v1/projects/prj_acme").length;

describe("whose a project is", () => {
  test("is asked once a minute, counted from the asking and not from the last use", async () => {
    const clock = manualClock();
    const h = harness({ clock });
    for (const seconds of [0, 30, 29]) {
      clock.step(seconds * 1000);
      await h.send("acme", read);
    }
    expect(asked(h)).toBe(1);
    clock.step(1000);
    await h.send("acme", read);
    expect(asked(h)).toBe(2);
  });

  test("is asked again before a change when it is older than ten seconds", async () => {
    const clock = manualClock();
    const h = harness({ clock });
    await h.send("acme", read);
    clock.step(9_000);
    await h.send("acme", change);
    expect(asked(h)).toBe(1);
    clock.step(1_000);
    await h.send("acme", change);
    expect(asked(h)).toBe(2);
  });

  test("is one fact that says yes to one customer and no to the other", async () => {
    const h = harness();
    expect((await h.send("acme", read)).status).toBe(200);
    expect((await h.send("tide", read)).status).toBe(404);
    expect(asked(h)).toBe(1);
  });

  test("is asked once for all who ask at the same time", async () => {
    const h = harness();
    await Promise.all(Array.from({ length: 50 }, (_, i) => h.send(i % 2 ? "acme" : "tide", read)));
    expect(asked(h)).toBe(1);
  });

  test("is noticed when it changes, at once where the answer itself tells", async () => {
    const h = harness();
    const project = { path: "/v1/projects/prj_acme" };
    expect((await h.send("acme", project)).status).toBe(200);
    h.api.answers.set("projects.read", () => ({ body: { id: "prj_acme", customerExternalId: "tide" } }));
    expect((await h.send("acme", project)).status).toBe(404);
    expect((await h.send("acme", read)).status).toBe(404);
  });

  test("is believed to be nobody's for five seconds only", async () => {
    const clock = manualClock();
    const h = harness({ clock });
    h.api.answers.set("projects.read", () => null);
    expect((await h.send("acme", read)).status).toBe(404);
    h.api.answers.delete("projects.read");
    clock.step(4_999);
    expect((await h.send("acme", read)).status).toBe(404);
    clock.step(1);
    expect((await h.send("acme", read)).status).toBe(200);
  });

  test("is not guessed when the API fails", async () => {
    const h = harness();
    h.api.answers.set("projects.read", () => ({ status: 500, body: {} }));
    const answer = await h.send("acme", change);
    expect([answer.status, codeOf(answer)]).toEqual([502, "UPSTREAM_UNAVAILABLE"]);
    expect(h.api.seen.every(({ method }) => method === "GET")).toBe(true);
  });

  test.each(["", null, undefined, 0, ["acme"]])("is nobody's when the API says %j", async (customerExternalId) => {
    const h = harness();
    h.api.answers.set("projects.read", () => ({ body: { id: "prj_acme", customerExternalId } }));
    expect((await h.send("acme", read)).status).toBe(404);
  });

  test("goes on being asked when the browser that asked first has gone", async () => {
    const h = harness();
    const leaving = new AbortController();
    let asks = 0;
    const blocked = harness({
      transport: async (request, patience) => {
        if (asks++ > 0) return h.api.transport(request, patience);
        leaving.abort();
        return new Promise((_, reject) =>
          patience.signal.addEventListener("abort", () => reject(new Error("aborted"))),
        );
      },
    });
    const { plainRequest } = await import("../test-support/harness.ts");
    const first = blocked.proxy.handle({ ...plainRequest("acme", read), signal: leaving.signal });
    const second = blocked.send("acme", read);
    expect([(await first).status, (await second).status]).toEqual([502, 200]);
  });
});

describe("a store that instances share", () => {
  const secret = "one secret for both";

  test("saves another instance the asking", async () => {
    const clock = manualClock();
    const store = memoryStore(clock);
    const [one, two] = [harness({ clock, store, secret }), harness({ clock, store, secret })];
    await one.send("acme", read);
    await settled();
    await two.send("acme", read);
    expect([asked(one), asked(two)]).toEqual([1, 0]);
  });

  test("is not told what is absent", async () => {
    const clock = manualClock();
    const store = memoryStore(clock);
    const [one, two] = [harness({ clock, store, secret }), harness({ clock, store, secret })];
    one.api.answers.set("projects.read", () => null);
    await one.send("acme", read);
    await settled();
    expect((await two.send("acme", read)).status).toBe(200);
  });

  test("grants nothing to who can write to it", async () => {
    const forged = recordingStore((key) => {
      const about = key.includes("prj_acme") ? "tide" : "prj_tide";
      return JSON.stringify([about, Date.now(), "AAAA"]);
    });
    const h = harness({ store: forged });
    expect((await h.send("tide", read)).status).toBe(404);
  });

  test("grants nothing by moving one entry to another place", async () => {
    const clock = manualClock();
    const store = memoryStore(clock);
    const moved: Store = {
      ...store,
      get: (key) => store.get(key.replace("prj_acme", "prj_tide")),
    };
    const [one, two] = [harness({ clock, store, secret }), harness({ clock, store: moved, secret })];
    await one.send("tide", { path: "/v1/projects/prj_tide/keywords" });
    await settled();
    expect((await two.send("tide", read)).status).toBe(404);
  });

  test.each<[string, () => Promise<string | null>]>([
    ["fails", () => Promise.reject(new Error("down"))],
    [
      "throws",
      () => {
        throw new Error("down");
      },
    ],
    ["holds rubbish", async () => "}{"],
  ])("that %s is a miss", async (_, get) => {
    const h = harness({ store: recordingStore(() => null, get) });
    expect((await h.send("acme", read)).status).toBe(200);
    expect(asked(h)).toBe(1);
  });

  test("that takes longer than fifty milliseconds is a miss", async () => {
    const clock = manualClock();
    const h = harness({
      clock,
      store: recordingStore(
        () => null,
        () => new Promise(() => {}),
      ),
    });
    const answering = h.send("acme", read);
    await clock.waitingFor(50);
    clock.step(50);
    expect((await answering).status).toBe(200);
  });

  function recordingStore(entry: (key: string) => string | null, get?: () => Promise<string | null>): Store {
    return {
      get: get ?? (async (key) => entry(key)),
      set: async () => {},
      delete: async () => {},
    };
  }

  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
});
