import { createManualClock, createSandbox, FIRST_KEY } from "@layers-kit/sandbox";
import { expect, test } from "vitest";

const clock = createManualClock();
const sandbox = createSandbox({ clock });

async function call(method: string, path: string, body?: unknown) {
  const response = await sandbox.fetch(
    new Request(`${sandbox.baseUrl}${path}`, {
      method,
      headers: { Authorization: `Bearer ${FIRST_KEY}`, "Content-Type": "application/json" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }),
  );
  return await response.json();
}

test("the film of a video remix really plays, in the shape that its preview tells", async () => {
  const description = "Single-origin coffee for runners and night-shift workers. ".repeat(3).trim();
  const brand = { name: "Tide Coffee", timezone: "UTC", appName: "Tide Coffee", appDescription: description };
  const at = `/v1/projects/${(await call("POST", "/v1/projects", brand)).id}`;
  clock.step(60_000);
  const [{ influencerId }] = (await call("GET", `${at}/influencers`)).items;
  const [{ tiktokId }] = (await call("GET", `${at}/content/source-recommendations?kind=video`)).items;
  const started = await call("POST", `${at}/content/video-remix`, { tiktokVideoId: tiktokId, influencerId });
  clock.step(120_000);
  const { preview } = await call("GET", `/v1/content/${started.containerIds[0]}`);

  const file = await sandbox.fetch(new Request(preview.videoUrl));
  const video = document.createElement("video");
  video.muted = true;
  video.src = URL.createObjectURL(await file.blob());
  document.body.append(video);
  const played = new Promise<void>((resolve, reject) => {
    video.addEventListener("timeupdate", () => video.currentTime > 0.2 && resolve());
    video.addEventListener("error", () => reject(new Error(video.error?.message ?? "it does not play")));
  });
  await video.play();
  await played;
  expect(`${video.videoWidth / 9}:${video.videoHeight / 16}`).toMatch(/^(\d+):\1$/);
  expect(preview.aspectRatio).toBe("9:16");
  expect(Math.abs(video.duration * 1000 - preview.durationMs)).toBeLessThan(100);
  URL.revokeObjectURL(video.src);
  video.remove();
});
