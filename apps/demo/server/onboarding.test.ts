import { fileTypeFromBuffer } from "file-type";
import { describe, expect, it } from "vitest";
import { signInAs } from "./testing/customer.ts";
import { onboard, plannedFor, realFiles } from "./testing/onboard.ts";
import { startTestDemo } from "./testing/start.ts";

describe("the five steps and a lease, through client, proxy and sandbox", () => {
  it("end with a queued post at the right instant and two leased accounts", { timeout: 60_000 }, async () => {
    const demo = await startTestDemo();
    const acme = await signInAs("acme-coffee", demo.url);
    expect((await acme.client.projects.list()).items).toEqual([]);
    const done = await onboard(acme, "Acme Coffee");
    const { client } = acme;
    const { id } = done.project;

    // What is the partner's alone does not come along.
    expect(done.project).toMatchObject({
      customerExternalId: "acme-coffee",
      timezone: "Europe/Oslo",
      status: "active",
    });
    expect(done.project).not.toHaveProperty("organizationId");
    expect(done.project).not.toHaveProperty("ownerEmail");

    expect(done.media.map(({ kind, mimeType }) => ({ kind, mimeType }))).toEqual(
      realFiles.map(({ kind, type }) => ({ kind, mimeType: type })),
    );

    expect(done.consent.status).toBe(200);
    expect(done.consent.returnedTo.href).toContain(`${demo.url}/social/callback?`);
    expect(done.oauth.status).toBe("completed");
    expect(done.influencer.status).toBe("ready");
    expect(done.source.kind).toBe("slideshow");
    expect(done.job.status).toBe("completed");

    expect(done.content).toMatchObject({ status: "completed", format: "slideshow-remix", projectId: id });
    const { preview } = done.content;
    expect(preview?.kind).toBe("slideshow");
    const pictures = preview?.imageUrls ?? [];
    expect(pictures).toHaveLength(done.source.imageCount ?? 0);
    for (const url of [...pictures, done.source.thumbnailUrl ?? "", done.influencer.imageUrl ?? ""]) {
      const picture = await fetch(url);
      expect(picture.status).toBe(200);
      expect(picture.headers.get("content-type")).toBe("image/png");
      expect((await fileTypeFromBuffer(await picture.arrayBuffer()))?.mime).toBe("image/png");
    }

    expect(done.scheduled.gateStatus).toBe("queued");
    const post = await client.schedule.readPost(done.scheduled.scheduledPostIds?.[0] ?? "");
    expect(post).toMatchObject({ status: "queued", containerId: done.content.id, platform: "tiktok" });
    expect(post.scheduledFor).toMatch(/Z$/);
    expect(Date.parse(post.scheduledFor)).toBe(Date.parse(plannedFor.instant));
    expect(inZone(post.scheduledFor, done.project.timezone)).toBe(plannedFor.wallTime);

    expect(done.lease).toMatchObject({ status: "assigned", projectId: id });
    const leased = await client.leasedAccounts.list(id);
    expect(leased.items.map(({ socialAccountId }) => socialAccountId).sort()).toEqual(
      [...(done.lease.assignedSocialAccountIds ?? [])].sort(),
    );
    expect(leased.items).toHaveLength(2);
    const accounts = await client.social.list(id);
    expect(accounts.items.filter((account) => account.leased)).toHaveLength(2);
    expect(accounts.items.find(({ socialAccountId }) => socialAccountId === done.oauth.socialAccountId)).toMatchObject({
      platform: "tiktok",
      status: "connected",
    });
  });
});

function inZone(instant: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" });
  return format.format(new Date(instant));
}
