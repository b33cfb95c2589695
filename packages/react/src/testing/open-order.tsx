import { LeaseRequestStatus } from "../lease-request-status/LeaseRequestStatus.tsx";
import { makeProject } from "./make-post.ts";
import { type LayersRender, type LayersRenderOptions, renderLayers } from "./render.tsx";

/** Two hours of work. */
export const WITHIN_A_MILLISECOND = 1e9;

/** Repeats come at once. */
export const hasty = { client: { random: () => 0 }, provider: { timeZone: "Europe/Oslo" } };

export interface OpenedOrder extends LayersRender {
  readonly projectId: string;
  readonly requestId: string;
}

/** Orders so many accounts, and shows where that stands. */
export async function openOrder(count: number, options: LayersRenderOptions = {}): Promise<OpenedOrder> {
  const rendered = await renderLayers(null, { ...hasty, seed: "leasing", ...options });
  const { id: projectId } = await makeProject(rendered.client);
  const { requestId } = await rendered.client.leasedAccounts.request(projectId, { count, niche: { vertical: "tea" } });
  await rendered.rerender(<LeaseRequestStatus projectId={projectId} requestId={requestId} />);
  return { ...rendered, projectId, requestId };
}
