import type { LeaseRequest } from "@layers-kit/contract";
import { expect, test } from "vitest";
import { timeline } from "./timeline.ts";

const request = (status: string, assigned = 0): LeaseRequest => ({
  requestId: "lreq_1",
  projectId: "prj_1",
  status,
  submittedAt: "2026-11-22T10:00:00Z",
  assignedAt: assigned > 0 ? "2026-11-23T10:00:00Z" : null,
  assignedSocialAccountIds: Array.from({ length: assigned }, (_, i) => `sa_${i}`),
  note: null,
});

test.each([
  ["requested", 0, "requested:current review:ahead setUp:ahead assigned:ahead"],
  ["in_review", 0, "requested:done review:current setUp:ahead assigned:ahead"],
  ["provisioning", 0, "requested:done review:done setUp:current assigned:ahead"],
  ["assigned", 5, "requested:done review:done setUp:done assigned:done"],
  ["partial", 3, "requested:done review:done setUp:done partial:done"],
  ["rejected", 0, "requested:done rejected:ended"],
  ["failed", 0, "requested:done failed:ended"],
  ["awaiting_moonrise", 0, "requested:done unknown:current assigned:ahead"],
])("shows %s", (status, assigned, expected) => {
  const steps = timeline(request(status, assigned));
  expect(steps.map(({ name, state }) => `${name}:${state}`).join(" ")).toBe(expected);
  expect(steps.at(-1)?.at).toBe(assigned > 0 ? "2026-11-23T10:00:00Z" : undefined);
  expect(steps.filter(({ state }) => state === "current").length).toBeLessThanOrEqual(1);
});
