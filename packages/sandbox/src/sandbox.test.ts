import { expect, test } from "vitest";
import { brand, HOUR, MINUTE, PARTNER, play } from "./testing/play.ts";

test("plays the five steps from a new project to a published post", async () => {
  const { call, clock, connect, make } = play();
  const created = await call("POST", "/v1/projects", { ...brand, customerExternalId: "tide" });
  expect(created.status).toBe(201);
  const projectId = created.body.id;

  const logo = await call("POST", `/v1/projects/${projectId}/app-media`, {
    kind: "logo",
    url: "http://media.partner.example/logo.png",
  });
  expect(logo).toMatchObject({ status: 201, body: { kind: "logo", mimeType: "image/png" } });

  const socialAccountId = await connect(projectId);
  clock.step(MINUTE);
  const containerId = await make(projectId);
  const content = await call("GET", `/v1/content/${containerId}`);
  expect(content.body).toMatchObject({ status: "completed", projectId, preview: { kind: "slideshow" } });

  const scheduledFor = new Date(clock.wallNow() + HOUR).toISOString();
  const scheduled = await call("POST", `/v1/content/${containerId}/schedule`, {
    scheduledFor,
    targets: [{ socialAccountId, mode: "publish" }],
  });
  expect(scheduled.body).toMatchObject({ gateStatus: "queued", scheduledFor });
  const post = `/v1/scheduled-posts/${scheduled.body.scheduledPostIds[0]}`;
  expect((await call("GET", post)).body).toMatchObject({ status: "queued", scheduledFor });
  clock.step(HOUR);
  expect((await call("GET", post)).body.status).toBe("publishing");
  clock.step(MINUTE);
  expect((await call("GET", post)).body).toMatchObject({ status: "published", externalUrl: expect.any(String) });
  expect(PARTNER).toContain("https");
});
