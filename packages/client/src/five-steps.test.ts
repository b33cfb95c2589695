import { createSandbox, type Sandbox, type SandboxOptions } from "@layers-kit/sandbox";
import { describe, expect, test } from "vitest";
import { createLayersClient, isLayersError, type LayersClient, type Watch } from "./index.ts";
import { type SteppedClock, steppedClock } from "./test-support/stepped-clock.ts";

const SHOP = "https://shop.example";
const MINUTE = 60_000;
const brand = {
  name: "Tide Tea",
  timezone: "Europe/Oslo",
  appName: "Tide Tea",
  appDescription:
    "Loose-leaf tea from small gardens, mixed by hand and sent every month, for people who would rather sit down for ten minutes than carry a paper cup.",
};

interface Bench {
  readonly sandbox: Sandbox;
  readonly client: LayersClient;
  readonly clock: SteppedClock;
  /** The status of every answer, in order. */
  readonly statuses: number[];
}

/** The client on a whole sandbox, on one clock. `lose` says whether the answer to the nth call is lost on its way. */
function bench(lose: (nth: number) => boolean = () => false, options: SandboxOptions = {}): Bench {
  let underWay = 0;
  const clock = steppedClock(undefined, () => underWay > 0);
  const sandbox = createSandbox({
    clock: { wallNow: () => clock.now(), workNow: () => clock.now() },
    tier: "partner",
    returnOrigins: [SHOP],
    ...options,
  });
  const fetchAs = sandbox.fetchAs("tide-tea");
  const statuses: number[] = [];
  const fetch: typeof globalThis.fetch = async (...request) => {
    underWay++;
    try {
      const response = await fetchAs(...request);
      statuses.push(response.status);
      if (lose(statuses.length)) throw new TypeError("fetch failed");
      return response;
    } finally {
      underWay--;
    }
  };
  const client = createLayersClient({ baseUrl: sandbox.baseUrl, fetch, clock, random: () => 0 });
  return { sandbox, client, clock, statuses };
}

async function last<T>(watch: Watch<T>): Promise<T | undefined> {
  let value: T | undefined;
  for await (const state of watch) value = state.value;
  return value;
}

async function consent(sandbox: Sandbox, authorizeUrl: string): Promise<void> {
  const body = new URLSearchParams({ decision: "allow", handle: "tidetea" });
  const response = await sandbox.fetch(new Request(authorizeUrl, { method: "POST", body }));
  expect(response.status).toBe(303);
}

/** All five steps but the upload, as a person would go through them; answers with the post. */
async function fiveSteps({ sandbox, client, clock }: Bench) {
  const project = await client.projects.create(brand);
  const personas = await last(client.watch.influencers(project.id));
  const { authorizeUrl, state } = await client.social.oauthUrl(project.id, {
    platform: "tiktok",
    returnUrl: `${SHOP}/back`,
  });
  await consent(sandbox, authorizeUrl);
  const connected = await last(client.watch.oauthStatus(project.id, state));
  const { items } = await client.sources.list(project.id, { kind: "slideshow", limit: 5 });
  const started = await client.content.slideshowRemix(project.id, {
    tiktokVideoId: items[0]?.tiktokId ?? "",
    influencerId: personas?.items[0]?.influencerId ?? "",
  });
  const job = await last(client.watch.job(started.jobId));
  expect(job).toMatchObject({ status: "completed" });
  const scheduled = await client.schedule.create(started.containerIds[0] ?? "", {
    scheduledFor: new Date(clock.now() + 2 * MINUTE).toISOString(),
    targets: [{ socialAccountId: connected?.socialAccountId ?? "", mode: "publish" }],
  });
  expect(scheduled.gateStatus).toBe("queued");
  return { project, postId: scheduled.scheduledPostIds?.[0] ?? "" };
}

describe("the client on a whole sandbox", () => {
  test("goes from a new project to a published post", async () => {
    const all = bench();
    const { postId } = await all.clock.drive(fiveSteps(all));
    expect(await all.clock.drive(last(all.client.watch.post(postId)))).toMatchObject({
      status: "published",
      externalUrl: expect.any(String),
    });
  });

  test.each([
    [2, 0],
    [2, 1],
    [3, 0],
    [3, 1],
    [3, 2],
    [4, 3],
  ])("does everything once when of every %i answers number %i is lost", async (every, lost) => {
    const all = bench((nth) => nth % every === lost);
    const { project, postId } = await all.clock.drive(fiveSteps(all));
    const made = Promise.all([
      all.client.projects.list(),
      all.client.content.list(project.id),
      all.client.social.list(project.id),
      all.client.schedule.listPosts(project.id),
    ]);
    const [projects, content, accounts, posts] = await all.clock.drive(made);
    expect([projects, content, accounts].map(({ items }) => items.length)).toEqual([1, 1, 1]);
    expect(posts.items.map(({ id }) => id)).toEqual([postId]);
  });

  test("requests leased accounts once and follows the request to its end", async () => {
    const { client, clock } = bench((nth) => nth === 2);
    const project = await client.projects.create(brand);
    const ordering = client.leasedAccounts.request(project.id, { count: 2, niche: { vertical: "tea" } });
    const { requestId } = await clock.drive(ordering);
    const request = await clock.drive(last(client.watch.leaseRequest(project.id, requestId)));
    expect(request).toMatchObject({
      status: "assigned",
      assignedSocialAccountIds: [expect.any(String), expect.any(String)],
    });
    expect((await client.leasedAccounts.list(project.id)).items).toHaveLength(2);
  });

  test("says which fields the API refuses", async () => {
    const { client } = bench();
    const failure: unknown = await client.projects
      .create({ ...brand, name: "x", appDescription: "short" })
      .catch((e: unknown) => e);
    expect(isLayersError(failure) && failure.issues.map(({ path }) => path).sort()).toEqual(["appDescription", "name"]);
    const missing = client.sources.hooks((await client.projects.create({ name: "Bare", timezone: "UTC" })).id);
    await expect(missing).rejects.toMatchObject({
      code: "VALIDATION",
      issues: [{ path: "appName" }, { path: "appDescription" }],
    });
  });

  test("waits out a spent budget and goes on", async () => {
    const { client, clock, statuses } = bench(() => false, { tier: "standard" });
    const project = await client.projects.create(brand);
    const reads = Array.from({ length: 130 }, () => client.projects.read(project.id));
    const answers = await clock.drive(Promise.all(reads));
    expect(new Set(answers.map(({ id }) => id))).toEqual(new Set([project.id]));
    expect(statuses).toContain(429);
  });
});
