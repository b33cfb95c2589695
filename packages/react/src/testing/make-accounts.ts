import type { LayersClient } from "@layers-kit/client";
import type { Sandbox } from "@layers-kit/sandbox";
import { connectAccount, makePost } from "./make-post.ts";

export interface MadeAccounts {
  readonly projectId: string;
  /** A post of it is planned. */
  readonly planned: string;
  /** It waits to be signed in to again. */
  readonly lapsed: string;
  readonly leased: string;
}

const DAY = 24 * 60 * 60_000;

/** Makes a project with an account of each kind. Wants a sandbox at `AT_ONCE`. */
export async function makeAccounts(client: LayersClient, sandbox: Sandbox): Promise<MadeAccounts> {
  const { project, containerId } = await makePost(client, ["tidetea"]);
  const projectId = project.id;
  await client.leasedAccounts.request(projectId, { count: 1, niche: { vertical: "tea" } });
  sandbox.clock.stepWork(DAY);
  await connectAccount(client, projectId, "tide.tea.daily", "instagram");
  const { items } = await client.social.list(projectId);
  const idOf = (wanted: (account: (typeof items)[number]) => boolean | undefined): string => {
    const found = items.find(wanted);
    if (!found) throw new Error("An account is not in the list yet.");
    return found.socialAccountId;
  };
  const planned = idOf(({ handle }) => handle === "tidetea");
  const lapsed = idOf(({ platform }) => platform === "instagram");
  sandbox.outcomes.requireReauthorisation(lapsed);
  const soon = new Date(Date.now() + DAY).toISOString();
  await client.schedule.create(containerId, {
    scheduledFor: soon,
    targets: [{ socialAccountId: planned, mode: "publish" }],
  });
  return { projectId, planned, lapsed, leased: idOf(({ leased }) => leased) };
}
