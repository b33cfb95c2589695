import { expect, test } from "vitest";
import { withhold } from "../testing/late-code.ts";
import { makeProject } from "../testing/make-post.ts";
import { drawnPicture, pageUploads } from "../testing/page-uploads.ts";
import { renderLayers } from "../testing/render.tsx";
import { MediaUploader } from "./MediaUploader.tsx";

test("keeps what was chosen until what adds it has come, also while the component is away", async () => {
  const letCome = await withhold("changing.ts");
  const { upload, fetchMedia } = pageUploads();
  const { screen, client, rerender } = await renderLayers(null, { fetchMedia });
  const { id } = await makeProject(client);
  const uploader = <MediaUploader projectId={id} upload={upload} />;
  await rerender(uploader);

  const logo = screen.getByRole("region", { name: "Logo" });
  await expect.element(logo).toBeVisible();
  const input = logo.element().querySelector<HTMLInputElement>("input[type=file]");
  const chosen = new DataTransfer();
  chosen.items.add(await drawnPicture("logo.png"));
  if (input) input.files = chosen.files;
  input?.dispatchEvent(new Event("change", { bubbles: true }));
  await expect.element(logo.getByRole("alert")).toHaveTextContent("This part could not be loaded.");

  await rerender(null);
  await letCome();
  await rerender(uploader);
  await expect.element(screen.getByRole("button", { name: "Remove Logo" })).toBeVisible();
  expect((await client.appMedia.list(id)).items).toHaveLength(1);
});
