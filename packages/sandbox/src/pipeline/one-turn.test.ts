import { headers } from "@layers-kit/contract";
import { expect, test } from "vitest";
import { memoryFiles } from "../media/files.ts";
import { memoryStore } from "../state/store.ts";
import { brand, MEDIA, type Player, play } from "../testing/play.ts";

test.each([
  ["app-media", { kind: "logo", url: `${MEDIA}/logo.png` }, "appMedia"],
  ["content/upload", { media: [{ url: `${MEDIA}/logo.png` }], caption: "" }, "uploads"],
])("%s, which waits for a download, keeps its change and its answer together", async (path, body, table) => {
  const kept: string[][] = [];
  const files = memoryFiles();
  let player: Player | undefined;
  const store = {
    ...memoryStore,
    commit: (changes: readonly { table: string }[]) => void kept.push(changes.map((change) => change.table)),
    files: {
      ...files,
      // Somebody else's call ends just when this one has changed something, and keeps all that there is.
      put: (id: string, bytes: Uint8Array) => {
        files.put(id, bytes);
        void player?.sandbox.settled();
      },
    },
  };
  player = play({ store });
  const { id } = (await player.call("POST", "/v1/projects", brand)).body;
  const keyed = { [headers.idempotencyKey]: crypto.randomUUID() };
  expect((await player.call("POST", `/v1/projects/${id}/${path}`, body, keyed)).status).toBe(201);
  const changed = kept.filter((tables) => tables.includes(table));
  expect(changed).toHaveLength(1);
  expect(changed[0]).toContain("answers");
});
