import { expect, test } from "vitest";
import { brand, MEDIA, play } from "../testing/play.ts";

async function withProject() {
  const player = play();
  const { id } = (await player.call("POST", "/v1/projects", brand)).body;
  const path = `/v1/projects/${id}/app-media`;
  return {
    ...player,
    id,
    path,
    add: (kind: string, file: string) => player.call("POST", path, { kind, url: `${MEDIA}/${file}` }),
  };
}

test("a second logo takes the first one's place; screenshots add up", async () => {
  const { call, path, add, id } = await withProject();
  await add("logo", "logo.png");
  const logo = (await add("logo", "logo.png")).body;
  await add("screenshot", "screenshot.webp");
  await add("screenshot", "logo.png");
  const kinds = (await call("GET", path)).body.items.map((item: { kind: string }) => item.kind);
  expect(kinds).toEqual(["screenshot", "screenshot", "logo"]);
  expect((await call("GET", `/v1/projects/${id}`)).body.brandContext.logoUrl).toBe(logo.url);
});

test("a file is judged by its bytes, not by its name", async () => {
  const { call, path } = await withProject();
  const refused = await call("POST", path, { kind: "demo-video", url: `${MEDIA}/logo.png` });
  expect(refused.status).toBe(422);
  expect(refused.body.error.details.issues).toEqual([
    { path: "url", message: expect.stringContaining("its bytes are image/png") },
  ]);
});

test("stored media is served back, whole and in parts, and not after its deletion", async () => {
  const { sandbox, call, path, add } = await withProject();
  const { id, url, byteSize } = (await add("demo-video", "demo.mp4")).body;
  const whole = await sandbox.fetch(new Request(url));
  expect(whole.headers.get("content-type")).toBe("video/mp4");
  expect(whole.headers.get("x-content-type-options")).toBe("nosniff");
  const bytes = new Uint8Array(await whole.arrayBuffer());
  expect(bytes.length).toBe(byteSize);
  const part = await sandbox.fetch(new Request(url, { headers: { Range: "bytes=10-19" } }));
  expect(part.status).toBe(206);
  expect(new Uint8Array(await part.arrayBuffer())).toEqual(bytes.slice(10, 20));

  expect((await call("DELETE", `${path}/${id}`)).body).toEqual({ id, deleted: true });
  expect((await call("DELETE", `${path}/${id}`)).status).toBe(404);
  expect((await sandbox.fetch(new Request(url))).status).toBe(404);
});

test("media is not deleted by way of another project", async () => {
  const { call, add, path } = await withProject();
  const { id } = (await add("logo", "logo.png")).body;
  const other = (await call("POST", "/v1/projects", brand)).body.id;
  expect((await call("DELETE", `/v1/projects/${other}/app-media/${id}`)).status).toBe(404);
  expect((await call("GET", path)).body.items).toHaveLength(1);
});

test("without Node, nothing is fetched but from allowed origins", async () => {
  const { createSandbox } = await import("../index.ts");
  const fetchAs = createSandbox().fetchAs("tide");
  const headers = { "Content-Type": "application/json" };
  const created = await fetchAs("/v1/projects", { method: "POST", headers, body: JSON.stringify(brand) });
  const { id } = (await created.json()) as { id: string };
  const body = JSON.stringify({ kind: "logo", url: "https://tide.example/logo.png" });
  const refused = await fetchAs(`/v1/projects/${id}/app-media`, { method: "POST", headers, body });
  expect(refused.status).toBe(422);
});
