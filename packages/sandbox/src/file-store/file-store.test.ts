import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { brand, HOUR, MEDIA, MINUTE, type Player, play } from "../testing/play.ts";
import { type FileStore, openFileStore } from "./file-store.ts";

let folder: string;
let path: string;
const open: FileStore[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sandbox-store-"));
  path = join(folder, "data");
});
afterEach(async () => {
  for (const store of open.splice(0)) await store.close();
  rmSync(folder, { recursive: true });
});

async function start(): Promise<{ player: Player; store: FileStore }> {
  const store = await openFileStore(path);
  open.push(store);
  return { player: play({ store }), store };
}

async function stop(store: FileStore): Promise<void> {
  open.splice(open.indexOf(store), 1);
  await store.close();
}

const names = async ({ call }: Player): Promise<string[]> =>
  (await call("GET", "/v1/projects")).body.items.map(({ name }: { name: string }) => name);

test("a restart finds everything again: projects, media bytes, running work, time that was stepped", async () => {
  const first = await start();
  const { call } = first.player;
  const { id } = (await call("POST", "/v1/projects", brand)).body;
  const media = await call("POST", `/v1/projects/${id}/app-media`, { kind: "logo", url: `${MEDIA}/logo.png` });
  const logo = new URL(media.body.url).pathname;
  await stop(first.store);

  const second = await start();
  expect(await names(second.player)).toEqual([brand.name]);
  const file = await second.player.sandbox.fetch(new Request(second.player.sandbox.baseUrl + logo));
  expect(file.status).toBe(200);
  expect((await file.arrayBuffer()).byteLength).toBe(media.body.byteSize);
  const influencer = (await second.player.call("GET", `/v1/projects/${id}/influencers`)).body.items[0];
  expect(influencer.status).not.toBe("ready");
  second.player.clock.step(MINUTE);
  const read = await second.player.call("GET", `/v1/influencers/${influencer.influencerId}`);
  expect(read.body.status).toBe("ready");
});

test("held and stepped time, and the speed of work, go on where they stood", async () => {
  const clock = { wallNow: () => 1_000_000, workNow: () => 1_000_000 };
  const store = await openFileStore(path);
  const { sandbox, call } = play({ store, clock });
  sandbox.clock.setSpeed(50);
  sandbox.clock.step(HOUR);
  sandbox.clock.hold();
  sandbox.clock.stepWork(7);
  await call("GET", "/v1/projects");
  await store.close();
  const again = await openFileStore(path);
  open.push(again);
  const { clock: kept } = play({
    store: again,
    clock: { wallNow: () => 9_000_000, workNow: () => 9_000_000 },
  }).sandbox;
  expect(kept.held).toBe(true);
  expect(kept.speed).toBe(50);
  expect([kept.wallNow(), kept.workNow()]).toEqual([1_000_000 + HOUR, 1_000_007 + HOUR]);
});

test("a media file that was deleted is gone from the disk once its row is", async () => {
  const { player } = await start();
  const { id } = (await player.call("POST", "/v1/projects", brand)).body;
  const at = `/v1/projects/${id}/app-media`;
  const media = await player.call("POST", at, { kind: "logo", url: `${MEDIA}/logo.png` });
  expect(readdirSync(`${path}.media`)).toEqual([media.body.id]);
  await player.call("DELETE", `${at}/${media.body.id}`);
  expect(readdirSync(`${path}.media`)).toEqual([]);
});

test("a reset empties the file and its media, for good", async () => {
  const first = await start();
  const { id } = (await first.player.call("POST", "/v1/projects", brand)).body;
  await first.player.call("POST", `/v1/projects/${id}/app-media`, { kind: "logo", url: `${MEDIA}/logo.png` });
  await first.player.sandbox.reset();
  expect(await names(first.player)).toEqual([]);
  expect(readdirSync(`${path}.media`)).toEqual([]);
  await first.player.call("POST", "/v1/projects", { ...brand, name: "After" });
  await stop(first.store);
  expect(await names((await start()).player)).toEqual(["After"]);
});

test("a record that a kill cut off is left out, and the next one stands in its place", async () => {
  const first = await start();
  await first.player.call("POST", "/v1/projects", { ...brand, name: "Whole" });
  const { size } = statSync(path);
  await first.player.call("POST", "/v1/projects", { ...brand, name: "Cut" });
  await stop(first.store);
  truncateSync(path, size + 40);
  const second = await start();
  expect(await names(second.player)).toEqual(["Whole"]);
  await second.player.call("POST", "/v1/projects", { ...brand, name: "Next" });
  await stop(second.store);
  expect(await names((await start()).player)).toEqual(["Next", "Whole"]);
});

test.each([
  ["damaged at its beginning", (file: Buffer) => file.fill(0, 3, 9), "or its beginning is damaged"],
  [
    "damaged in the middle",
    (file: Buffer) => file.fill(0x20, file.length - 200, file.length - 190),
    "is damaged at byte",
  ],
  ["somebody else's", () => Buffer.from('{"name":"notes"}\n'), "is not a data file of the sandbox"],
  ["binary", () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), "is not a data file of the sandbox"],
])("a file that is %s stops the start with one sentence, and stays as it is", async (_, spoil, problem) => {
  const first = await start();
  await first.player.call("POST", "/v1/projects", brand);
  await stop(first.store);
  writeFileSync(path, spoil(readFileSync(path)));
  const before = readFileSync(path);
  const message = await openFileStore(path).then(String, (error: Error) => error.message);
  expect(message).toMatch(/^The data file [^\n]+\.$/);
  expect(message).toContain(path);
  expect(message).toContain(problem);
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(existsSync(`${path}.media`) ? ["data", "data.media"] : ["data"]);
});

test("a second sandbox on one file is refused, until the first lets it go", async () => {
  const first = await start();
  await expect(openFileStore(path)).rejects.toThrow(`The data file ${path} is used by another sandbox`);
  await stop(first.store);
  await start();
});

test("a folder in the place of a file, and a folder that is missing, are named", async () => {
  await expect(openFileStore(folder)).rejects.toThrow(`The data file ${folder} cannot be opened (EISDIR).`);
  const nowhere = join(folder, "none", "data");
  await expect(openFileStore(nowhere)).rejects.toThrow(`The data file ${nowhere} cannot be opened (ENOENT).`);
});

test("once the file cannot be written, nothing is answered as if it were", async () => {
  const { player, store } = await start();
  await player.call("POST", "/v1/projects", brand);
  await stop(store);
  await expect(player.call("POST", "/v1/projects", brand)).rejects.toThrow(`The data file ${path} cannot be written`);
  await expect(player.call("GET", "/v1/projects")).rejects.toThrow("cannot be written");
  expect(await names((await start()).player)).toEqual([brand.name]);
});

test("calls that come together are written together, and each waits for its own", async () => {
  const { player, store } = await start();
  const all = Array.from({ length: 40 }, (_, at) =>
    player.call("POST", "/v1/projects", { ...brand, name: `Brand ${at}` }),
  );
  const statuses = new Set((await Promise.all(all)).map(({ status }) => status));
  expect(statuses).toEqual(new Set([201]));
  await stop(store);
  const again = await start();
  expect((await again.player.call("GET", "/v1/projects?limit=200")).body.items).toHaveLength(40);
});

test("a file that grew is written anew, with the same in it", async () => {
  const { player, store } = await start();
  const { id } = (await player.call("POST", "/v1/projects", brand)).body;
  const metadata = { text: "x".repeat(8000) };
  let largest = 0;
  for (let i = 0; i < 16; i++) {
    await Promise.all(
      Array.from({ length: 40 }, (_, at) =>
        player.call("PATCH", `/v1/projects/${id}`, { metadata, tagline: `${i} ${at}` }),
      ),
    );
    largest = Math.max(largest, statSync(path).size);
  }
  const last = (await player.call("GET", `/v1/projects/${id}`)).body.tagline;
  await stop(store);
  expect(statSync(path).size).toBeLessThan(largest);
  const again = await start();
  expect((await again.player.call("GET", `/v1/projects/${id}`)).body).toMatchObject({ tagline: last, metadata });
});
