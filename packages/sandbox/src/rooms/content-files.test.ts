import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import { error } from "../testing/generating.ts";
import { brand, HOUR, MEDIA, MINUTE, type Player, play } from "../testing/play.ts";

let player: Player;
let at: string;
beforeEach(async () => {
  player = play();
  at = `/v1/projects/${(await player.call("POST", "/v1/projects", brand)).body.id}`;
});

const upload = (names: string[], caption = "As it is.") =>
  player.call("POST", `${at}/content/upload`, { media: names.map((name) => ({ url: `${MEDIA}/${name}` })), caption });

describe("finished content from URLs", () => {
  test("is completed at once, is what it was byte for byte, and can be posted", async () => {
    const { status, body } = await upload(["logo.png"]);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      status: "completed",
      creativeType: "uploaded",
      format: null,
      influencerId: null,
      caption: "As it is.",
      preview: { kind: "slideshow" },
    });
    const file = await player.sandbox.fetch(new Request(body.assets[0].url));
    const original = readFileSync(new URL("../testing/media/logo.png", import.meta.url));
    expect(Buffer.from(await file.arrayBuffer()).equals(original)).toBe(true);
    expect(file.headers.get("content-type")).toBe("image/png");
    const socialAccountId = await player.connect(at.split("/").at(-1) ?? "");
    const scheduled = await player.call("POST", `/v1/content/${body.id}/schedule`, {
      scheduledFor: new Date(player.clock.wallNow() + HOUR).toISOString(),
      targets: [{ socialAccountId, mode: "publish" }],
    });
    expect(scheduled.body.gateStatus).toBe("queued");
  });

  test("is all or nothing", async () => {
    const refused = await upload(["logo.png", "none.png"]);
    expect(refused).toMatchObject(error(422, "VALIDATION"));
    expect(refused.body.error.details.issues).toMatchObject([{ path: "media.1.url" }]);
    expect((await upload(["logo.png", "demo.mp4"])).status).toBe(422);
    expect((await upload(["page.html"])).status).toBe(422);
    expect((await player.call("GET", `${at}/content`)).body.items).toEqual([]);
  });

  test("is listed apart from what was generated", async () => {
    const { id } = (await upload(["demo.mp4"])).body;
    const listed = async (type: string) =>
      (await player.call("GET", `${at}/content?creativeType=${type}`)).body.items.map(
        (item: { id: string }) => item.id,
      );
    expect(await listed("uploaded")).toEqual([id]);
    expect(await listed("generated")).toEqual([]);
  });

  test("is reviewed like any other, and its caption alone can be changed", async () => {
    await player.call("PATCH", `${at}/content-review-policy`, { policy: "review_all" });
    const { id, approvalStatus } = (await upload(["logo.png"])).body;
    expect(approvalStatus).toBe("pending");
    expect((await player.call("PATCH", `/v1/content/${id}`, { caption: "Better." })).body.caption).toBe("Better.");
    player.clock.step(MINUTE);
    const generated = await player.make(at.split("/").at(-1) ?? "");
    const refused = await player.call("PATCH", `/v1/content/${generated}`, { caption: "Mine." });
    expect(refused).toMatchObject(error(409, "CONFLICT"));
  });
});

describe("finished content sent to presigned URLs", () => {
  const logo = readFileSync(new URL("../testing/media/logo.png", import.meta.url));
  const file = { filename: "logo.png", contentType: "image/png", sizeBytes: logo.length };
  const announce = (files: object[], grouping = "per-file") =>
    player.call("POST", `${at}/content/uploads`, { files, grouping });
  const put = async (url: string, body: Uint8Array, type = "image/png") =>
    (
      await player.sandbox.fetch(
        new Request(url, { method: "PUT", body: Uint8Array.from(body), headers: { "Content-Type": type } }),
      )
    ).status;
  const finalize = (id: string, caption = "Mine.") =>
    player.call("POST", `/v1/content/${id}/finalize-upload`, { caption });

  test("is completed once every file is there; the first caption wins", async () => {
    const { body } = await announce([file, file], "slideshow");
    const [first, second] = body.uploads;
    const [id] = body.containerIds;
    expect(body.containerIds).toHaveLength(1);
    expect(await put(first.uploadUrl, logo)).toBe(200);
    expect(await finalize(id)).toMatchObject(error(409, "UPLOAD_INCOMPLETE"));
    expect((await player.call("GET", `/v1/content/${id}`)).body.status).toBe("queued");
    expect(await put(second.uploadUrl, logo)).toBe(200);
    expect((await finalize(id)).body).toMatchObject({ status: "completed", caption: "Mine.", assets: [{}, {}] });
    expect((await finalize(id, "Other.")).body.caption).toBe("Mine.");
    expect(await put(first.uploadUrl, logo)).toBe(403);
  });

  test("makes one piece for each file unless they belong together", async () => {
    expect((await announce([file, file])).body.containerIds).toHaveLength(2);
    const film = { filename: "a.mp4", contentType: "video/mp4", sizeBytes: 10 };
    expect(await announce([file, film], "slideshow")).toMatchObject(error(422, "VALIDATION"));
  });

  test("takes exactly what was announced, for fifteen minutes", async () => {
    const [{ uploadUrl, containerId }] = (await announce([file])).body.uploads;
    expect(await put(uploadUrl, logo, "image/jpeg")).toBe(403);
    expect(await put(uploadUrl, Buffer.concat([logo, logo]))).toBe(413);
    expect(await put(uploadUrl, logo.subarray(1))).toBe(400);
    expect(await put(`${uploadUrl}x`, logo)).toBe(403);
    expect(await put(uploadUrl, new Uint8Array(logo.length))).toBe(200);
    expect(await finalize(containerId)).toMatchObject(error(422, "VALIDATION"));
    player.clock.step(15 * MINUTE);
    expect(await put(uploadUrl, logo)).toBe(403);
  });

  test("is refused above the sizes of the docs", async () => {
    const large = { ...file, sizeBytes: 30_000_001 };
    const refused = await announce([file, large]);
    expect(refused.body.error.details.issues).toEqual([
      { path: "files.1.sizeBytes", message: "must be at most 30 MB" },
    ]);
  });
});

test("one file of a video tells its type, its size and how long it plays", async () => {
  player.clock.step(MINUTE);
  const list = await player.call("GET", `${at}/influencers`);
  const found = await player.call("GET", `${at}/content/source-recommendations?kind=video`);
  const body = { tiktokVideoId: found.body.items[0].tiktokId, influencerId: list.body.items[0].influencerId };
  const started = await player.call("POST", `${at}/content/video-remix`, body);
  player.clock.step(2 * MINUTE);
  const content = `/v1/content/${started.body.containerIds[0]}`;
  const [asset] = (await player.call("GET", content)).body.assets;
  const one = await player.call("GET", `${content}/assets/${asset.assetId}`);
  expect(one.body).toMatchObject({ ...asset, mimeType: "video/mp4", durationMs: expect.any(Number) });
  expect(await player.call("GET", `${content}/assets/other`)).toMatchObject(error(404, "NOT_FOUND"));
});
