import type { Source } from "@layers-kit/contract";
import type { SourceArt } from "../art/types.ts";
import { hash } from "../ids.ts";
import { Refusal } from "../pipeline/errors.ts";
import type { RoomHandlers } from "../pipeline/handler.ts";
import type { ProjectRow } from "../state/rows.ts";
import { hooksOf } from "../words/hooks.ts";
import { nichesOf, relevance } from "../words/matching.ts";
import type { World } from "../world.ts";
import { projectOf } from "./find.ts";

const MOST = 20;

export const sources: RoomHandlers<"sources"> = {
  list(call) {
    const { world, query } = call;
    const project = projectOf(call, call.params.projectId);
    const { keyword, kind = "mixed" } = query;
    const found = keyword === undefined ? portfolio(world, project) : search(world, keyword);
    const limit = typeof query.limit === "number" ? query.limit : MOST;
    const items = found.filter((source) => kind === "mixed" || source.kind === kind).slice(0, limit);
    return {
      body: {
        items: items.map((source) => view(world, source)),
        nextCursor: null,
        source: keyword === undefined ? "portfolio" : "live_search",
      },
    };
  },

  hooks(call) {
    const { appName, appDescription } = projectOf(call, call.params.projectId);
    if (appName && appDescription) return { body: { hooks: hooksOf({ appName, appDescription }, call.world.random) } };
    const missing = Object.entries({ appName, appDescription }).filter(([, value]) => !value);
    const missingFields = missing.map(([name]) => name);
    const message = `Hooks need the project's ${missingFields.join(" and ")}. Add it to the project first.`;
    throw new Refusal("VALIDATION", message, { details: { missingFields } });
  },
};

/** A 19-digit id as TikTok has them, always the same for a source. */
export function tiktokIdOf(source: SourceArt): string {
  const digits = [0, 1].map((part) => String(hash(`${part} ${source.key}`)).padStart(10, "0"));
  return `7${digits.join("").slice(0, 18)}`;
}

export function sourceByTiktokId(world: World, tiktokId: string): SourceArt | undefined {
  return world.art.sources.find((source) => tiktokIdOf(source) === tiktokId);
}

export function sourceByKey(world: World, key: string | null): SourceArt | null {
  return world.art.sources.find((source) => source.key === key) ?? null;
}

const aboutOf = ({ appName, tagline, appDescription }: ProjectRow): string =>
  [appName, tagline, appDescription].join(" ");

/** Whether a source is about what the project is about. */
export function isAkin(world: World, project: ProjectRow, source: SourceArt): boolean {
  return nichesOf(world.art.sources, aboutOf(project)).includes(source.niche);
}

/** Sources of the niches that the description speaks of; of every niche when it speaks of none that is drawn here. */
function portfolio(world: World, project: ProjectRow): readonly SourceArt[] {
  if (!project.appDescription || project.emptyPortfolio) return [];
  const all = world.art.sources;
  const text = aboutOf(project);
  const niches = nichesOf(all, text).slice(0, 2);
  if (niches.length === 0) return interleaved(all);
  return all
    .filter((source) => niches.includes(source.niche))
    .map((source) => ({ source, rank: niches.indexOf(source.niche) * 100 - relevance(source, text) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ source }) => source);
}

function search(world: World, keyword: string): readonly SourceArt[] {
  return world.art.sources
    .map((source) => ({ source, hits: relevance(source, keyword) }))
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits)
    .map(({ source }) => source);
}

/** One of each niche in turn. */
function interleaved(all: readonly SourceArt[]): SourceArt[] {
  const turn = new Map<string, number>();
  return all
    .map((source) => {
      const at = turn.get(source.niche) ?? 0;
      turn.set(source.niche, at + 1);
      return { source, at };
    })
    .sort((a, b) => a.at - b.at)
    .map(({ source }) => source);
}

function view(world: World, source: SourceArt): Source {
  const tiktokId = tiktokIdOf(source);
  const seed = hash(source.key);
  const views = 20_000 + (seed % 2_400_000);
  return {
    tiktokId,
    kind: source.kind,
    thumbnailUrl: `${world.baseUrl}/cdn/sources/${tiktokId}`,
    caption: source.caption,
    author: { handle: source.author },
    stats: {
      views,
      likes: Math.round(views / (7 + (seed % 9))),
      comments: Math.round(views / (210 + (seed % 90))),
      shares: Math.round(views / (90 + (seed % 60))),
    },
    ...(source.imageCount !== undefined && { imageCount: source.imageCount }),
  };
}
