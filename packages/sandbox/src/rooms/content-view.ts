import type { Content, Preview } from "@layers-kit/contract";
import type { ContentRow } from "../state/rows.ts";
import { progressOf } from "../work/jobs.ts";
import type { World } from "../world.ts";
import { sourceByKey, tiktokIdOf } from "./sources.ts";
import { instant } from "./times.ts";

type ContentStatus = "queued" | "processing" | "completed" | "failed" | "canceled";

export const isVideo = (row: ContentRow): boolean => row.format === "video-remix" || row.format === "ugc-remix";

export function contentStatus(world: World, row: ContentRow): ContentStatus {
  const job = world.state.jobs.get(row.jobId);
  if (!job) return "failed";
  if (job.status !== "running") return job.status;
  return progressOf(world, job).stage.name === "queued" ? "queued" : "processing";
}

export async function contentView(world: World, row: ContentRow): Promise<Content> {
  const status = contentStatus(world, row);
  const done = status === "completed";
  const job = world.state.jobs.get(row.jobId);
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
    creativeType: "generated",
    approvalStatus: row.approvalStatus,
    preview: done ? await previewOf(world, row) : null,
    primaryAsset: assets[0] ?? null,
    assets,
    createdAt: instant(row.createdAt),
    completedAt: done ? instant(job?.finishedAt ?? null) : null,
    failedAt: status === "failed" ? instant(job?.finishedAt ?? null) : null,
    lastError: job?.error ?? null,
  };
}

/** Public and durable as long as the content is. [docs ref/content/get-asset] */
export function assetsOf(world: World, row: ContentRow): NonNullable<Content["assets"]> {
  const base = `${world.baseUrl}/cdn/content/${row.id}`;
  if (isVideo(row)) return [{ assetId: `${row.id}.v`, kind: "video", url: `${base}/video`, thumbnailUrl: `${base}/1` }];
  return row.slides.map((_, at) => ({
    assetId: `${row.id}.${at + 1}`,
    kind: "image",
    url: `${base}/${at + 1}`,
    thumbnailUrl: null,
  }));
}

async function previewOf(world: World, row: ContentRow): Promise<Preview> {
  const base = `${world.baseUrl}/cdn/content/${row.id}`;
  if (!isVideo(row)) {
    const imageUrls = row.slides.map((_, at) => `${base}/${at + 1}`);
    return { kind: "slideshow", primaryUrl: `${base}/1`, thumbnailUrl: `${base}/1`, imageUrls };
  }
  const { durationMs, width, height } = await world.art.video();
  const videoUrl = `${base}/video`;
  const aspectRatio = ratio(width, height);
  return {
    kind: "video",
    primaryUrl: videoUrl,
    thumbnailUrl: `${base}/1`,
    videoUrl,
    hlsUrl: null,
    durationMs,
    aspectRatio,
  };
}

function ratio(width: number, height: number): string {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  const by = divisor(width, height);
  return `${width / by}:${height / by}`;
}
