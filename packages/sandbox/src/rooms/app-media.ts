import type { AppMedia } from "@layers-kit/contract";
import { appMediaLimits } from "@layers-kit/contract";
import { download } from "../media/download.ts";
import { mimeOf } from "../media/sniff.ts";
import { invalid, notFound } from "../pipeline/errors.ts";
import type { RoomHandlers } from "../pipeline/handler.ts";
import { paginate } from "../pipeline/pagination.ts";
import type { AppMediaRow } from "../state/rows.ts";
import type { World } from "../world.ts";
import { activeProjectOf, owned, projectOf } from "./find.ts";
import { instant } from "./times.ts";

export const appMedia: RoomHandlers<"appMedia"> = {
  list(call) {
    const { world, query } = call;
    const project = projectOf(call, call.params.projectId);
    const page = paginate({
      list: `media ${project.id}`,
      rows: world.state.appMedia.newestFirst(project.id),
      keep: (row) => !row.deleted,
      idOf: (row) => row.id,
      query,
      usual: 50,
    });
    return { body: { items: page.rows.map((row) => view(world, row)), nextCursor: page.nextCursor } };
  },

  async add(call) {
    const { world, body } = call;
    activeProjectOf(call, call.params.projectId);
    const limit = appMediaLimits[body.kind];
    const file = await download(body.url, { ...world, maxBytes: limit.maxBytes });
    if (!file.ok) throw invalid([{ path: "url", message: file.problem }]);
    const mimeType = (await mimeOf(file.bytes)) ?? "unknown";
    if (!limit.mimeTypes.includes(mimeType)) {
      const message = `must lead to ${limit.mimeTypes.join(", ")}; its bytes are ${mimeType}`;
      throw invalid([{ path: "url", message }]);
    }
    return () => {
      // The download took time in which the project may have been archived.
      const project = activeProjectOf(call, call.params.projectId);
      if (!limit.many) removeAll(world, project.id, body.kind);
      const row = world.state.appMedia.put({
        id: world.ids.ulid("med"),
        projectId: project.id,
        kind: body.kind,
        mimeType,
        byteSize: file.bytes.length,
        createdAt: world.clock.wallNow(),
        deleted: false,
      });
      world.files.put(row.id, file.bytes);
      return { body: view(world, row) };
    };
  },

  delete(call) {
    const { world, params } = call;
    const project = projectOf(call, params.projectId);
    const { row } = owned(call, "appMedia", params.mediaId);
    if (row.projectId !== project.id || row.deleted) throw notFound();
    remove(world, row);
    return { body: { id: row.id, deleted: true } };
  },
};

/** The project's logo, for its brand context. */
export function logoUrl(world: World, projectId: string): string | null {
  for (const row of world.state.appMedia.newestFirst(projectId)) {
    if (row.kind === "logo" && !row.deleted) return mediaUrl(world, row);
  }
  return null;
}

function removeAll(world: World, projectId: string, kind: AppMediaRow["kind"]): void {
  for (const row of world.state.appMedia.oldestFirst(projectId)) {
    if (row.kind === kind && !row.deleted) remove(world, row);
  }
}

function remove(world: World, row: AppMediaRow): void {
  world.state.appMedia.put({ ...row, deleted: true });
  world.files.delete(row.id);
}

const mediaUrl = (world: World, row: AppMediaRow): string => `${world.baseUrl}/media/${row.id}`;

function view(world: World, row: AppMediaRow): AppMedia {
  const { id, kind, mimeType, byteSize } = row;
  return { id, kind, url: mediaUrl(world, row), mimeType, byteSize, createdAt: instant(row.createdAt) };
}
