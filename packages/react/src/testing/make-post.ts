import type { LayersClient } from "@layers-kit/client";
import type { Project } from "@layers-kit/contract";

/** How fast a sandbox must work so that what is arranged before a story is done at once. */
export const AT_ONCE = 1_000_000;

export interface MadePost {
  readonly project: Project;
  readonly containerId: string;
}

/** Brings a customer as far as a finished post, with an account connected for each handle. Wants a sandbox at `AT_ONCE`. */
export async function makePost(
  client: LayersClient,
  handles: readonly string[],
  format: "slideshow" | "video" = "slideshow",
): Promise<MadePost> {
  const project = await makeProject(client);
  for (const handle of handles) await connectAccount(client, project.id, handle);
  const persona = await firstOf(() => client.influencers.list(project.id, { status: "ready" }));
  const source = await firstOf(() => client.sources.list(project.id, { kind: format }));
  const remix = { tiktokVideoId: source.tiktokId, influencerId: persona.influencerId };
  const started = await (format === "video" ? client.content.videoRemix : client.content.slideshowRemix)(
    project.id,
    remix,
  );
  const containerId = started.containerIds[0];
  if (containerId === undefined) throw new Error("The remix made no content.");
  return { project, containerId };
}

/** A customer's project, with all that keywords and a persona need. */
export function makeProject(client: LayersClient): Promise<Project> {
  return client.projects.create({
    name: "Tide Tea",
    appName: "Tide Tea",
    timezone: "Europe/Oslo",
    appDescription:
      "Loose-leaf teas from small gardens, blended for the afternoon and packed by hand the week they are picked, for people who read.",
  });
}

/** Even at `AT_ONCE`, work takes a part of a millisecond. */
async function firstOf<T>(list: () => Promise<{ items: readonly T[] }>): Promise<T> {
  for (let asked = 0; asked < 100; asked++) {
    const { items } = await list();
    if (items[0]) return items[0];
  }
  throw new Error("The sandbox is not at AT_ONCE: what a remix needs is not there yet.");
}

/** Consents as a person does on the platform's page, without one. */
export async function connectAccount(
  client: LayersClient,
  projectId: string,
  handle: string,
  platform: "tiktok" | "instagram" = "tiktok",
): Promise<void> {
  const { authorizeUrl } = await client.social.oauthUrl(projectId, { platform, returnUrl: `${location.origin}/back` });
  await fetch(authorizeUrl, {
    method: "POST",
    redirect: "manual",
    body: new URLSearchParams({ decision: "allow", handle }),
  });
}
