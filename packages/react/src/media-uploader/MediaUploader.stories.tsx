import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, userEvent, within } from "storybook/test";
import { refusing, rewriting } from "../testing/between.ts";
import { makeProject } from "../testing/make-post.ts";
import { drawnPicture, pageUploads } from "../testing/page-uploads.ts";
import type { StorySandbox } from "../testing/story-sandbox.ts";
import { MediaUploader } from "./MediaUploader.tsx";

const meta: Meta<typeof MediaUploader> = { title: "Components/MediaUploader", component: MediaUploader };
export default meta;

const { upload, fetchMedia } = pageUploads();

const playing = (more: Omit<StorySandbox, "arrange"> = {}, names: readonly string[] = []): StorySandbox => ({
  fetchMedia,
  ...more,
  arrange: async (client) => {
    const project = await makeProject(client);
    for (const [i, name] of names.entries()) {
      const file = await drawnPicture(name);
      const { url } = await upload(file, {
        kind: "screenshot",
        signal: new AbortController().signal,
        onProgress: () => {},
        store: new Map<string, string>() as never,
      });
      await client.appMedia.add(project.id, { kind: i === 0 ? "logo" : "screenshot", url });
    }
    return { projectId: project.id };
  },
});

const story = (sandbox: StorySandbox): StoryObj => ({
  parameters: { sandbox },
  render: (_args, { loaded }) => (
    <div className="story-stack">
      <MediaUploader projectId={loaded.projectId} upload={upload} />
    </div>
  ),
});

export const Empty: StoryObj = story(playing());
export const WithPictures: StoryObj = story(playing({}, ["logo.png", "home.png", "cart.png"]));
export const NotLoaded: StoryObj = story({
  ...playing(),
  between: refusing("app-media.list", "UPSTREAM_UNAVAILABLE"),
} as StorySandbox);
/** A recording has no picture of its own. */
export const WithRecording: StoryObj = {
  ...story({
    ...playing({}, ["home.png"]),
    between: rewriting("app-media.list", ({ items, ...rest }) => ({
      ...rest,
      items: (items as object[]).map((item) => ({ ...item, kind: "demo-video", mimeType: "video/mp4" })),
    })),
  } as StorySandbox),
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByRole("button", { name: /^Remove Demo video/i });
    await expect(canvasElement.querySelector(".lk-media-item-video")).not.toBeNull();
  },
};

export const LinksOnly: StoryObj = {
  parameters: { sandbox: playing() },
  render: (_args, { loaded }) => (
    <div className="story-stack">
      <MediaUploader projectId={loaded.projectId} kinds={["logo"]} />
    </div>
  ),
};

export const OnTheirWay: StoryObj = {
  parameters: { sandbox: playing() },
  render: (_args, { loaded }) => (
    <div className="story-stack">
      <MediaUploader
        projectId={loaded.projectId}
        upload={(_, { onProgress }) => {
          onProgress(42, 100);
          return new Promise(() => {});
        }}
      />
    </div>
  ),
  play: async ({ canvasElement }) => {
    await screen.findByRole("button", { name: "Add your logo" });
    const input = canvasElement.querySelector<HTMLInputElement>('input[type="file"]');
    if (!input) throw new Error("There is no file input.");
    await userEvent.upload(input, await drawnPicture("logo.png"));
    await userEvent.upload(input, new File(["hello"], "notes.txt", { type: "text/plain" }), { applyAccept: false });
    await expect(await screen.findByText("Uploading, 42%")).toBeVisible();
  },
};

export const German: StoryObj = { ...WithPictures, globals: { locale: "de" } };

export const Arabic: StoryObj = { ...WithPictures, globals: { locale: "ar" } };

export const Removed: StoryObj = {
  ...story(playing({}, ["logo.png"])),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole("button", { name: "Remove Logo" }));
    await userEvent.click(await canvas.findByRole("button", { name: "Remove for good" }));
    await canvas.findByRole("button", { name: "Add your logo" });
  },
};
