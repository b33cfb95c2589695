import { describe, expect, test } from "vitest";
import { brand, MINUTE, play } from "../testing/play.ts";

const ski = {
  ...brand,
  appName: "Nordlys Ski",
  tagline: "Up is the point.",
  appDescription: `${"Touring skis and snow gear for quiet mountains, rented by the day with skins and wax included. ".repeat(2)}`,
};

interface Found {
  tiktokId: string;
  kind: string;
  caption: string;
  thumbnailUrl: string;
}

async function withProject(body: object = brand) {
  const player = play();
  const { id } = (await player.call("POST", "/v1/projects", body)).body;
  const at = `/v1/projects/${id}`;
  const found = async (query = "") =>
    (await player.call("GET", `${at}/content/source-recommendations${query}`)).body.items as Found[];
  return { ...player, at, found };
}

describe("sources", () => {
  test("fit what the project is about", async () => {
    const coffee = await (await withProject()).found();
    const snow = await (await withProject(ski)).found();
    expect(coffee.length).toBeGreaterThan(0);
    expect(snow.length).toBeGreaterThan(0);
    expect(coffee[0]?.tiktokId).not.toBe(snow[0]?.tiktokId);
  });

  test("are of the kind asked for, as many as asked for, with pictures that load", async () => {
    const { sandbox, found } = await withProject();
    expect(new Set((await found("?kind=video")).map(({ kind }) => kind))).toEqual(new Set(["video"]));
    const [one, ...more] = await found("?limit=1");
    expect(more).toEqual([]);
    const picture = await sandbox.fetch(new Request(one?.thumbnailUrl ?? ""));
    expect(picture.status).toBe(200);
    expect(picture.headers.get("access-control-allow-origin")).toBe("*");
  });

  test("are found by a hashtag that contains the word", async () => {
    const { found } = await withProject(ski);
    const byTag = await found("?keyword=coffeetok");
    expect(byTag.length).toBeGreaterThan(0);
    expect(byTag).toEqual(await found("?keyword=coffeetok"));
    expect(await found("?keyword=zzzzqx")).toEqual([]);
  });

  test("are none for a project that says nothing of itself", async () => {
    const { found } = await withProject({ name: "Bare", timezone: "UTC" });
    expect(await found()).toEqual([]);
  });
});

describe("hooks", () => {
  test("speak of the brand, break with a backslash and an n, and are fresh each time", async () => {
    const { call, at } = await withProject();
    const [first, second] = [await call("GET", `${at}/content/hooks`), await call("GET", `${at}/content/hooks`)];
    expect(first.body.hooks.length).toBe(20);
    expect(first.body.hooks.join(" ")).toContain("Tide Coffee");
    expect(first.body.hooks.some((hook: string) => hook.includes("\\n"))).toBe(true);
    expect(first.body.hooks.some((hook: string) => hook.includes("\n"))).toBe(false);
    expect(first.body.hooks).not.toEqual(second.body.hooks);
  });

  test("say what they miss", async () => {
    const { call, at } = await withProject({ name: "Bare", timezone: "UTC", appName: "Bare" });
    const refused = await call("GET", `${at}/content/hooks`);
    expect(refused.status).toBe(422);
    expect(refused.body.error.details.missingFields).toEqual(["appDescription"]);
  });
});

describe("keywords", () => {
  test("are the brand's own, best first, without a hash", async () => {
    const { call, clock, at } = await withProject();
    clock.step(5 * MINUTE);
    const { hashtags } = (await call("GET", `${at}/keywords`)).body;
    const scores = hashtags.map((each: { score: number }) => each.score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(Math.min(...scores)).toBeGreaterThanOrEqual(70);
    const tags = hashtags.map((each: { hashtag: string }) => each.hashtag);
    expect(tags).toContain("tidecoffee");
    expect(tags.join("")).not.toMatch(/[#\s]/);
    expect(new Set(tags).size).toBe(tags.length);
  });

  test("need a description", async () => {
    const { call, at } = await withProject({ name: "Bare", timezone: "UTC" });
    const refused = await call("POST", `${at}/keywords/refresh`, {});
    expect(refused).toMatchObject({ status: 422, body: { error: { details: { missingFields: ["appDescription"] } } } });
  });

  test("a second run takes the first one's place", async () => {
    const { call, at } = await withProject();
    const first = (await call("POST", `${at}/keywords/refresh`)).body.jobId;
    await call("POST", `${at}/keywords/refresh`, {});
    expect((await call("GET", `/v1/jobs/${first}`)).body.status).toBe("canceled");
  });
});
