import type { LayersClient } from "@layers-kit/client";
import type { Content, Source } from "@layers-kit/contract";
import { createManualClock, type ManualClock } from "@layers-kit/sandbox";
import axe from "axe-core";
import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { between, refusal } from "../testing/between.ts";
import { makeProject } from "../testing/make-post.ts";
import { type LayersRender, type LayersRenderOptions, renderLayers } from "../testing/render.tsx";
import { Button } from "../ui/index.ts";
import { RemixProgress } from "./RemixProgress.tsx";
import { useRemix } from "./useRemix.ts";

const MINUTE = 60_000;

function Example({
  projectId,
  source,
  onDone = () => {},
}: {
  projectId: string;
  source: Source;
  onDone?: (content: Content) => void;
}) {
  const remix = useRemix({ projectId, onDone });
  return (
    <>
      <Button onClick={() => remix.start({ source })}>Remix this</Button>
      <RemixProgress remix={remix} />
    </>
  );
}

interface Shown extends LayersRender {
  readonly clock: ManualClock;
  readonly projectId: string;
  readonly source: Source;
  readonly made: () => Promise<Content[]>;
}

async function show({
  ready = true,
  kind = "slideshow",
  onDone,
  ...options
}: LayersRenderOptions & {
  ready?: boolean;
  kind?: "slideshow" | "video";
  onDone?: (content: Content) => void;
} = {}): Promise<Shown> {
  const clock = createManualClock(Date.now());
  const rendered = await renderLayers(null, { clock, ...options });
  const { id } = await makeProject(rendered.client);
  if (ready) clock.stepWork(5 * MINUTE);
  const source = await firstSource(rendered.client, id, kind);
  await rendered.rerender(<Example projectId={id} source={source} {...(onDone && { onDone })} />);
  return {
    ...rendered,
    clock,
    projectId: id,
    source,
    made: async () => (await rendered.client.content.list(id)).items,
  };
}

async function firstSource(client: LayersClient, projectId: string, kind: "slideshow" | "video"): Promise<Source> {
  const { items } = await client.sources.list(projectId, { kind, keyword: "tea" });
  if (!items[0]) throw new Error("The sandbox found no source.");
  return items[0];
}

const start = ({ screen }: LayersRender) => userEvent.dblClick(screen.getByRole("button", { name: "Remix this" }));

test("starts once however often it is pressed, and names its stages", async () => {
  const shown = await show();
  await start(shown);
  await expect.element(shown.screen.getByRole("heading", { name: "Making your slideshow" })).toBeVisible();
  await expect.element(shown.screen.getByText(/Waiting for a turn/).first()).toBeVisible();
  expect(await shown.made()).toHaveLength(1);
});

test("ends with the content, and tells the host once", async () => {
  const onDone = vi.fn();
  const shown = await show({ onDone });
  await start(shown);
  await expect.element(shown.screen.getByText(/Waiting for a turn/).first()).toBeVisible();
  shown.clock.stepWork(3 * MINUTE);
  await expect.element(shown.screen.getByRole("heading", { name: "Your slideshow is ready" })).toBeVisible();
  expect(onDone).toHaveBeenCalledTimes(1);
  expect(onDone.mock.calls[0]?.[0]).toMatchObject({ status: "completed" });
});

test("makes a video of a video", async () => {
  const shown = await show({ kind: "video" });
  await start(shown);
  await expect.element(shown.screen.getByRole("heading", { name: "Making your video" })).toBeVisible();
  expect(await shown.made()).toMatchObject([{ format: "video-remix" }]);
});

test("waits for a persona, and then starts by itself", async () => {
  const shown = await show({ ready: false });
  await start(shown);
  await expect.element(shown.screen.getByRole("heading", { name: "Your persona comes first" })).toBeVisible();
  expect(await shown.made()).toEqual([]);
  shown.clock.stepWork(2 * MINUTE);
  await expect.element(shown.screen.getByRole("heading", { name: "Making your slideshow" })).toBeVisible();
  expect(await shown.made()).toHaveLength(1);
});

test("is found again by who comes back, without a second one", async () => {
  const shown = await show();
  await start(shown);
  await expect.element(shown.screen.getByText(/Waiting for a turn/).first()).toBeVisible();
  await shown.rerender(null);
  await shown.rerender(<Example projectId={shown.projectId} source={shown.source} />, { storageKey: "another-device" });
  await expect.element(shown.screen.getByRole("heading", { name: "Making your slideshow" })).toBeVisible();
  expect(await shown.made()).toHaveLength(1);
});

test("stops when asked to, and lets another be chosen", async () => {
  const shown = await show();
  await start(shown);
  await userEvent.click(shown.screen.getByRole("button", { name: "Cancel" }));
  await expect.element(shown.screen.getByText("Stopped.")).toBeVisible();
  await userEvent.click(shown.screen.getByRole("button", { name: "Choose another" }));
  await expect.element(shown.screen.getByRole("heading", { name: /Making/ })).not.toBeInTheDocument();
});

test("says what to do when the balance is too low, and that nothing was started", async () => {
  const shown = await show({
    between: between((call) =>
      call.route === "content.slideshowRemix" ? Promise.resolve(refusal("BILLING_EXHAUSTED")) : call.pass(),
    ),
  });
  await start(shown);
  await expect.element(shown.screen.getByText("It was not started.")).toBeVisible();
  await expect.element(shown.screen.getByText(/balance is too low/)).toBeVisible();
  await expect.element(shown.screen.getByRole("button", { name: "Choose another" })).toBeVisible();
});

test("makes one when the answer to the click is lost", async () => {
  let lost = false;
  const shown = await show({
    between: between(async (call) => {
      const answer = await call.pass();
      if (call.route !== "content.slideshowRemix" || lost) return answer;
      lost = true;
      throw new TypeError("connection lost");
    }),
  });
  await start(shown);
  await expect.element(shown.screen.getByText(/Waiting for a turn/).first()).toBeVisible();
  expect(await shown.made()).toHaveLength(1);
});

test("is clean to axe", async () => {
  const shown = await show();
  await start(shown);
  await expect.element(shown.screen.getByText(/Waiting for a turn/).first()).toBeVisible();
  const { violations } = await axe.run(shown.screen.container);
  expect(violations.map((violation) => violation.id)).toEqual([]);
});
