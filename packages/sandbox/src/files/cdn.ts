import type { Art, Picture } from "../art/types.ts";
import { sourceByKey, sourceByTiktokId } from "../rooms/sources.ts";
import type { AppMediaRow, ContentRow, InfluencerRow } from "../state/rows.ts";
import { isVideo } from "../work/job-result.ts";
import type { World } from "../world.ts";

export interface PublicFile {
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly tag: string;
}

/** The picture or video behind a public URL below `/cdn/`; null when there is none. */
export async function publicFile(world: World, path: readonly string[]): Promise<PublicFile | null> {
  const [kind = "", id = "", part = ""] = path;
  const drawn = await draw(world, kind, id, part);
  return drawn && { bytes: drawn.body, type: drawn.type, tag: fingerprint(drawn.body) };
}

async function draw(
  world: World,
  kind: string,
  id: string,
  part: string,
): Promise<{ body: Uint8Array; type: string } | null> {
  const { state, art } = world;
  if (kind === "content") {
    const content = state.content.get(id);
    const completed = content && content.jobId !== null && state.jobs.get(content.jobId)?.status === "completed";
    return completed ? drawContent(world, content, part) : null;
  }
  if (part !== "") return null;
  if (kind === "sources") {
    const source = sourceByTiktokId(world, id);
    return source ? art.source(source.key) : null;
  }
  if (kind === "influencers") {
    const influencer = state.influencers.get(id);
    return influencer?.outcome === "ready" && !influencer.deleted ? drawPersona(art, influencer) : null;
  }
  if (kind !== "accounts") return null;
  const account = state.socialAccounts.get(id);
  return account ? art.avatar({ seed: id, handle: account.handle }) : null;
}

function drawPersona(art: Art, { id, gender, ageRange }: InfluencerRow): Promise<Picture> {
  return art.persona({ seed: id, gender, ageRange: ageRange ?? "adult" });
}

async function drawContent(
  world: World,
  content: ContentRow,
  part: string,
): Promise<{ body: Uint8Array; type: string } | null> {
  if (part === "video") return isVideo(content) ? world.art.video() : null;
  const index = /^[1-9]\d?$/.test(part) ? Number(part) - 1 : -1;
  const text = content.slides[index];
  const project = world.state.projects.get(content.projectId);
  if (text === undefined || !project) return null;
  const source = sourceByKey(world, content.sourceKey) ?? world.art.sources[0];
  const picture = ownPicture(world, content.projectId);
  return world.art.slide({
    sourceKey: source?.key ?? "",
    index,
    count: content.slides.length,
    text,
    brand: project.appName ?? project.name,
    ...actorOf(world, content),
    ...(picture && { picture }),
  });
}

/** Who stands in the picture: the content's persona, else somebody of its own. */
function actorOf(world: World, content: ContentRow) {
  const influencer = world.state.influencers.get(content.influencerId ?? "");
  if (!influencer) return { personaSeed: content.id };
  return {
    personaSeed: influencer.id,
    personaGender: influencer.gender,
    personaAgeRange: influencer.ageRange ?? "adult",
  };
}

/** Tells two drawings apart: a slide changes with the customer's own pictures. */
function fingerprint(bytes: Uint8Array): string {
  let h = 0x811c9dc5;
  for (const byte of bytes) h = Math.imul(h ^ byte, 0x01000193);
  return `${(h >>> 0).toString(36)}-${bytes.length.toString(36)}`;
}

/** The customer's own product for the slides: the newest screenshot, else the logo. [seed S002] */
function ownPicture(world: World, projectId: string): Picture | null {
  let logo: Picture | null = null;
  for (const row of world.state.appMedia.newestFirst(projectId)) {
    const picture = row.deleted ? null : pictureOf(world, row);
    if (picture && row.kind === "screenshot") return picture;
    if (picture && row.kind === "logo") logo ??= picture;
  }
  return logo;
}

function pictureOf(world: World, row: AppMediaRow): Picture | null {
  const body = world.files.get(row.id);
  const type = drawable.find((each) => each === row.mimeType);
  return body && type ? { body, type } : null;
}

const drawable: readonly Picture["type"][] = ["image/webp", "image/jpeg", "image/png", "image/svg+xml"];
