import { createLayersClient } from "@layers-kit/client";
import { rooms } from "@layers-kit/contract";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { LayersProvider } from "../provider/LayersProvider.tsx";
import { between } from "../testing/between.ts";
import { tryAgainUntil, withhold } from "../testing/late-code.ts";
import { AT_ONCE, makePost } from "../testing/make-post.ts";
import { renderLayers } from "../testing/render.tsx";
import { ContentPreview } from "./ContentPreview.tsx";

test("reads the post while its view is on its way; where it does not come, a notice says so and tries again", async () => {
  const letCome = await withhold("PreviewView");
  let reads = 0;
  const counting = between((call) => {
    if (call.route === rooms.content.read.name) reads++;
    return call.pass();
  });
  const { screen, client, rerender } = await renderLayers(null, { speed: AT_ONCE, between: counting });
  const { containerId } = await makePost(client, []);
  reads = 0;
  await rerender(<ContentPreview containerId={containerId} />);
  await expect.element(screen.getByRole("alert")).toHaveTextContent("This part could not be loaded.");
  expect(reads).toBe(1);

  await letCome();
  await tryAgainUntil(screen.getByRole("button", { name: "Copy caption" }));
  expect(reads).toBe(1);
});

test.each([360, 900])(
  "keeps the place of the pictures and of the words on %i px, from the server's page on",
  async (width) => {
    const { screen, client, rerender } = await renderLayers(null, { speed: AT_ONCE });
    const { containerId } = await makePost(client, []);
    const content = await client.content.read(containerId);
    const frame = document.body.appendChild(document.createElement("div"));
    frame.style.width = `${width}px`;
    frame.innerHTML = renderToString(
      <LayersProvider client={createLayersClient({ baseUrl: "/api/layers" })}>
        <ContentPreview content={content} />
      </LayersProvider>,
    );
    const place = wordsAndMedia(frame);
    frame.remove();

    screen.container.style.width = `${width}px`;
    await rerender(<ContentPreview content={content} />);
    await expect.element(screen.getByRole("button", { name: "Copy caption" })).toBeVisible();
    expect(wordsAndMedia(screen.container as HTMLElement)).toEqual(place);
  },
);

/** Whole pixels: how far down the words begin, how tall they are, and how tall the pictures. */
function wordsAndMedia(root: HTMLElement) {
  const preview = root.querySelector(".lk-content-preview")?.getBoundingClientRect();
  const words = root.querySelector(".lk-preview-caption")?.getBoundingClientRect();
  const media = root.querySelector(".lk-preview-media")?.getBoundingClientRect();
  if (!preview || !words || !media) throw new Error("It is not shown.");
  return [words.top - preview.top, words.height, media.height].map(Math.round);
}
