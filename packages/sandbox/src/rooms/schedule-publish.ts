import type { MusicTrack } from "@layers-kit/contract/server";
import { conflict, invalid, Refusal } from "../pipeline/errors.ts";
import type { ServerHandlers } from "../pipeline/handler.ts";
import { contentStatus } from "./content-view.ts";
import { owned, requireActive } from "./find.ts";
import { planIssues, queuePlan, requireSchedulable } from "./schedule-plans.ts";

export const schedulePublish: ServerHandlers<"schedule"> = {
  /** Keeps no plan: content that waits for a yes is 403. [docs ref/publishing/publish-content] */
  publish(call) {
    const { world, body } = call;
    const { row, project } = owned(call, "content", call.params.containerId);
    requireActive(project);
    requireSchedulable(world, row);
    if (row.approvalStatus === "pending") {
      throw new Refusal("APPROVAL_REQUIRED", "The content waits for approval. Approve it, then publish it again.");
    }
    const plan = { scheduledFor: new Date(world.clock.wallNow()).toISOString(), targets: body.targets };
    const issues = planIssues(world, row, plan);
    if (issues.length > 0) throw invalid(issues);
    const posts = queuePlan(world, row, plan);
    const scheduledPostIds = posts.map((post) => post.id);
    return { body: { scheduledPostIds, gateStatus: "queued", scheduledFor: plan.scheduledFor } };
  },

  /** Sends nothing. A key's owner has no phone here, so the number has to be sent. */
  notifyDevice(call) {
    const { row } = owned(call, "content", call.params.containerId);
    const status = contentStatus(call.world, row);
    if (status !== "completed") throw conflict(`The content is ${status}. It can be sent once completed.`, { status });
    if (call.body?.phoneNumber === undefined) {
      throw new Refusal("PHONE_REQUIRED", "No phone is known for this key's owner. Send phoneNumber.", {
        details: { missingFields: ["phoneNumber"] },
      });
    }
    return { body: { containerId: row.id, delivered: true } };
  },

  /** Four made-up tracks that cannot be played. */
  listMusic: () => ({ body: { tracks: [...tracks], total: tracks.length } }),
};

const tracks: readonly MusicTrack[] = [
  track("3f0c6a52-7f0d-4f3e-9f57-0d5b7d1c7a01", "Slow Harbour", "Fen & Vale", 31, 412_900),
  track("3f0c6a52-7f0d-4f3e-9f57-0d5b7d1c7a02", "Counter Light", "Mosslight", 24, 287_300),
  track("3f0c6a52-7f0d-4f3e-9f57-0d5b7d1c7a03", "Second Kettle", "North Room", 28, 154_800),
  track("3f0c6a52-7f0d-4f3e-9f57-0d5b7d1c7a04", "Paper Lanterns", "Ada Quill", 19, 96_100),
];

function track(id: string, title: string, author: string, duration: number, userCount: number): MusicTrack {
  return {
    id,
    title,
    author,
    album: "",
    duration,
    previewUrl: null,
    coverUrl: null,
    language: "en",
    userCount,
    isCommerceMusic: true,
  };
}
