import { type ContentAsset, UPLOAD_MAX_BYTES, type UploadType, uploadTypes } from "@layers-kit/contract/server";
import { download } from "../media/download.ts";
import { mimeOf } from "../media/sniff.ts";
import { conflict, invalid, notFound, Refusal } from "../pipeline/errors.ts";
import type { ServerHandlers } from "../pipeline/handler.ts";
import type { ContentRow, ProjectRow } from "../state/rows.ts";
import type { UploadRow } from "../state/server-rows.ts";
import { assetsOf } from "../work/job-result.ts";
import type { World } from "../world.ts";
import { contentView, uploadedView } from "./content-view.ts";
import { activeProjectOf, owned } from "./find.ts";
import { nextApproval } from "./review-policy.ts";
import { instant } from "./times.ts";

/** How long a presigned URL lives. [docs ref/content/create-upload-session] */
const PRESIGNED_LIFE = 15 * 60_000;

export const contentFiles: ServerHandlers<"content"> = {
  async readAsset(call) {
    const { world, params } = call;
    const { row } = owned(call, "content", params.containerId);
    const view = await contentView(world, row);
    const asset = view.assets?.find(({ assetId }) => assetId === params.assetId);
    if (!asset) throw notFound();
    return { body: { ...asset, ...(await factsOf(world, row, params.assetId)) } };
  },

  /** Generated captions stay: they are changed for a post, with `captionOverride`. That the answer is 409 is assumed. */
  update(call) {
    const { world, body } = call;
    const { row } = owned(call, "content", call.params.containerId);
    if (row.jobId !== null)
      throw conflict("Only uploaded content can be changed. Use captionOverride when you schedule.");
    const changed = world.state.content.put({ ...row, caption: body.caption });
    return { body: uploadedView(world, changed) };
  },

  /** All or nothing: every file is here and judged before anything is written. [docs ref/content/upload-content] */
  async upload(call) {
    const { world, body } = call;
    activeProjectOf(call, call.params.projectId);
    const files = await Promise.all(body.media.map(({ url }, at) => fetched(world, url, `media.${at}.url`)));
    requireOnePost(files.map(({ mimeType }) => mimeType));
    return () => {
      const project = activeProjectOf(call, call.params.projectId);
      const id = world.ids.uuid("cnt");
      const uploads = files.map(({ bytes, mimeType }) => {
        const row = announce(world, { project, containerId: id, contentType: mimeType, sizeBytes: bytes.length });
        world.files.put(row.id, bytes);
        world.state.uploads.put({ ...row, received: true });
        return { id: row.id, mimeType };
      });
      const row = world.state.content.put({ ...emptyContent(world, project, id), caption: body.caption, uploads });
      return { body: uploadedView(world, row) };
    };
  },

  createUploads(call) {
    const { world, body } = call;
    const project = activeProjectOf(call, call.params.projectId);
    for (const [at, file] of body.files.entries())
      requireSize(file.contentType, file.sizeBytes, `files.${at}.sizeBytes`);
    const together = body.grouping === "slideshow";
    if (together && body.files.some(({ contentType }) => isFilm(contentType))) {
      throw invalid([{ path: "grouping", message: "takes images alone; a video is a post of its own" }]);
    }
    const shared = together ? world.ids.uuid("cnt") : null;
    const rows = body.files.map((file) =>
      announce(world, { ...file, project, containerId: shared ?? world.ids.uuid("cnt") }),
    );
    const containerIds = [...new Set(rows.map((row) => row.containerId))];
    for (const id of containerIds) world.state.content.put(emptyContent(world, project, id));
    return { body: { containerIds, uploads: rows.map((row) => presigned(world, row)) } };
  },

  async finalizeUpload(call) {
    const { world, body } = call;
    const { row } = owned(call, "content", call.params.containerId);
    if (row.jobId !== null) throw conflict("This content was generated. Only uploads are finalized.");
    if (row.uploads) return { body: uploadedView(world, row) };
    const files = [...world.state.uploads.oldestFirst(row.id)];
    const missing = files.filter(({ received }) => !received).map(({ filename }) => filename);
    if (missing.length > 0) {
      const message = `Not every file is here yet: ${missing.join(", ")}. Send them, then finalize again.`;
      throw new Refusal("UPLOAD_INCOMPLETE", message, { details: { missing } });
    }
    for (const file of files) await requireOwnType(world, file);
    return () => {
      // Looking took time in which another call may have finished it.
      const latest = world.state.content.get(row.id) ?? row;
      if (latest.uploads) return { body: uploadedView(world, latest) };
      const uploads = files.map(({ id, contentType }) => ({ id, mimeType: contentType }));
      return { body: uploadedView(world, world.state.content.put({ ...latest, caption: body.caption, uploads })) };
    };
  },
};

/** A file is what its bytes say, not what was announced. */
async function requireOwnType(world: World, { id, filename, contentType }: UploadRow): Promise<void> {
  const bytes = world.files.get(id);
  const mimeType = bytes && (await mimeOf(bytes));
  if (mimeType === contentType) return;
  const message = `${filename} was announced as ${contentType}; its bytes are ${mimeType ?? "unknown"}`;
  throw invalid([{ path: "files", message }]);
}

async function fetched(world: World, url: string, path: string): Promise<{ bytes: Uint8Array; mimeType: UploadType }> {
  const file = await download(url, { ...world, maxBytes: UPLOAD_MAX_BYTES.video });
  if (!file.ok) throw invalid([{ path, message: file.problem }]);
  const mimeType = await mimeOf(file.bytes);
  const type = uploadTypes.find((known) => known === mimeType);
  if (!type) throw invalid([{ path, message: `must lead to ${uploadTypes.join(", ")}; its bytes are ${mimeType}` }]);
  requireSize(type, file.bytes.length, path);
  return { bytes: file.bytes, mimeType: type };
}

const isFilm = (type: string): boolean => type.startsWith("video/");

function requireSize(type: UploadType, size: number, path: string): void {
  const most = UPLOAD_MAX_BYTES[isFilm(type) ? "video" : "image"];
  if (size > most) throw invalid([{ path, message: `must be at most ${most / 1_000_000} MB` }]);
}

/** One video, one image, or several images as a slideshow. */
function requireOnePost(types: readonly string[]): void {
  if (types.length === 1 || !types.some(isFilm)) return;
  throw invalid([{ path: "media", message: "must be one video, or images alone" }]);
}

function announce(
  { ids, clock, state }: World,
  file: Pick<UploadRow, "containerId" | "contentType" | "sizeBytes"> & { project: ProjectRow; filename?: string },
): UploadRow {
  const { project, filename = "", containerId, contentType, sizeBytes } = file;
  return state.uploads.put({
    id: ids.ulid("upl"),
    token: ids.token(),
    projectId: project.id,
    containerId,
    filename,
    contentType,
    sizeBytes,
    received: false,
    expiresAt: clock.wallNow() + PRESIGNED_LIFE,
  });
}

function presigned({ baseUrl }: World, row: UploadRow) {
  return {
    containerId: row.containerId,
    uploadId: row.id,
    filename: row.filename,
    contentType: row.contentType,
    uploadUrl: `${baseUrl}/uploads/${row.token}`,
    expiresAt: instant(row.expiresAt),
  };
}

/** The partner's own content before its files are here; it is reviewed like any other. */
function emptyContent(world: World, project: ProjectRow, id: string): ContentRow {
  return {
    id,
    projectId: project.id,
    jobId: null,
    format: null,
    hook: null,
    influencerId: null,
    sourceKey: null,
    mediaId: null,
    slides: [],
    caption: "",
    approvalStatus: nextApproval(world, project),
    blockedPlans: [],
    createdAt: world.clock.wallNow(),
  };
}

type Facts = Pick<ContentAsset, "mimeType" | "sizeBytes" | "width" | "height" | "durationMs">;

async function factsOf(world: World, row: ContentRow, assetId: string): Promise<Facts> {
  const upload = world.state.uploads.get(assetId);
  if (upload) return { mimeType: upload.contentType, sizeBytes: upload.sizeBytes };
  const [asset] = assetsOf(world, row);
  if (asset?.kind !== "video") return {};
  const { type, body, width, height, durationMs } = await world.art.video();
  return { mimeType: type, sizeBytes: body.length, width, height, durationMs };
}
