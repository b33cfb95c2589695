import type { Content, Job } from "@layers-kit/contract";
import type { ContentRow, JobRow } from "../state/rows.ts";
import type { World } from "../world.ts";

/** Whether a piece of content is a video rather than pictures. */
export function isVideo(row: ContentRow): boolean {
  if (row.uploads) return row.uploads.some(({ mimeType }) => mimeType.startsWith("video/"));
  return row.format === "video-remix" || row.format === "ugc-remix";
}

/** Public and durable as long as the content is. [docs ref/content/get-asset] */
export function assetsOf(world: World, row: ContentRow): NonNullable<Content["assets"]> {
  if (row.uploads) {
    return row.uploads.map(({ id, mimeType }) => ({
      assetId: id,
      kind: mimeType.startsWith("video/") ? "video" : "image",
      url: `${world.baseUrl}/media/${id}`,
      thumbnailUrl: null,
    }));
  }
  const base = `${world.baseUrl}/cdn/content/${row.id}`;
  if (isVideo(row)) return [{ assetId: `${row.id}.v`, kind: "video", url: `${base}/video`, thumbnailUrl: `${base}/1` }];
  return row.slides.map((_, at) => ({
    assetId: `${row.id}.${at + 1}`,
    kind: "image",
    url: `${base}/${at + 1}`,
    thumbnailUrl: null,
  }));
}

/** What a completed job brought. */
export function jobResult(world: World, job: JobRow): NonNullable<Job["result"]> {
  if (job.kind === "influencer_create") return { influencerId: job.makes };
  if (job.kind !== "content_generate") return {};
  const content = world.state.content.get(job.makes ?? "");
  return { containerId: job.makes, assets: content ? assetsOf(world, content) : [] };
}
