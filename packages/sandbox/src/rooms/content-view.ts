import type { Content, Preview } from "@layers-kit/contract";
import type { Art } from "../art/types.ts";
import type { ContentRow } from "../state/rows.ts";
import { assetsOf, isVideo } from "../work/job-result.ts";
import { progressOf } from "../work/jobs.ts";
import type { World } from "../world.ts";
import { sourceByKey, tiktokIdOf } from "./sources.ts";
import { instant } from "./times.ts";

type ContentStatus = "queued" | "processing" | "completed" | "failed" | "canceled";

export function contentStatus(world: World, row: ContentRow): ContentStatus {
  if (row.jobId === null) return row.uploads ? "completed" : "queued";
  const job = world.state.jobs.get(row.jobId);
  if (!job) return "failed";
  if (job.status !== "running") return job.status;
  return progressOf(world, job).stage.name === "queued" ? "queued" : "processing";
}

type Film = Pick<Awaited<ReturnType<Art["video"]>>, "durationMs" | "width" | "height">;

/** A piece of content as it is read. The film is drawn first, which takes time. */
export async function contentView(world: World, row: ContentRow): Promise<Content> {
  return view(world, row, row.jobId !== null && isVideo(row) ? await world.art.video() : null);
}

/** The partner's own content as it is read, for a call that has just changed it and must not wait. */
export const uploadedView = (world: World, row: ContentRow): Content => view(world, row, null);

function view(world: World, row: ContentRow, film: Film | null): Content {
  const status = contentStatus(world, row);
  const done = status === "completed";
  const job = row.jobId === null ? undefined : world.state.jobs.get(row.jobId);
  const source = sourceByKey(world, row.sourceKey);
  const assets = done ? assetsOf(world, row) : [];
  return {
    id: row.id,
    projectId: row.projectId,
    status,
    format: row.format,
    hook: row.hook,
    influencerId: row.influencerId,
    sourceTiktokId: source ? tiktokIdOf(source) : null,
    mediaId: row.mediaId,
    caption: done ? row.caption : null,
    firstComment: null,
    creativeType: row.jobId === null ? "uploaded" : "generated",
    ...(row.jobId === null && { adsEnrollment: "opted_out" }),
    approvalStatus: row.approvalStatus,
    preview: done ? previewOf(world, row, film) : null,
    primaryAsset: assets[0] ?? null,
    assets,
    createdAt: instant(row.createdAt),
    completedAt: done ? instant(job?.finishedAt ?? row.createdAt) : null,
    failedAt: status === "failed" ? instant(job?.finishedAt ?? null) : null,
    lastError: job?.error ?? null,
  };
}

function previewOf(world: World, row: ContentRow, film: Film | null): Preview {
  const urls = assetsOf(world, row).map((asset) => asset.url);
  const [first = null] = urls;
  if (!isVideo(row)) return { kind: "slideshow", primaryUrl: first, thumbnailUrl: first, imageUrls: urls };
  // Nothing here can look into a film that the partner made.
  if (!film) return { kind: "video", primaryUrl: first, thumbnailUrl: null, videoUrl: first, hlsUrl: null };
  return {
    kind: "video",
    primaryUrl: first,
    thumbnailUrl: `${world.baseUrl}/cdn/content/${row.id}/1`,
    videoUrl: first,
    hlsUrl: null,
    durationMs: film.durationMs,
    aspectRatio: ratio(film.width, film.height),
  };
}

function ratio(width: number, height: number): string {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  const by = divisor(width, height);
  return `${width / by}:${height / by}`;
}
