import { LayersError } from "@layers-kit/client";
import { type AppMedia, headers } from "@layers-kit/contract";
import axe from "axe-core";
import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { between, losingAnswers, refusal } from "../testing/between.ts";
import { hurried } from "../testing/hurried.ts";
import { makeProject } from "../testing/make-post.ts";
import { goOffline } from "../testing/network.ts";
import { drawnPicture, pageUploads } from "../testing/page-uploads.ts";
import { type LayersRender, type LayersRenderOptions, renderLayers } from "../testing/render.tsx";
import { MediaUploader, type MediaUploaderProps } from "./MediaUploader.tsx";
import type { UploadMedia } from "./upload-queue.ts";

interface Shown extends LayersRender {
  readonly media: () => Promise<AppMedia[]>;
  readonly projectId: string;
}

async function show(
  props: Partial<MediaUploaderProps> = {},
  around: (upload: UploadMedia) => UploadMedia = (upload) => upload,
  options: LayersRenderOptions = {},
): Promise<Shown> {
  const { upload, fetchMedia } = pageUploads();
  const rendered = await renderLayers(null, { fetchMedia, ...options });
  const { id } = await makeProject(rendered.client);
  await rendered.rerender(<MediaUploader projectId={id} upload={around(upload)} {...props} />);
  await expect.element(rendered.screen.getByRole("heading", { name: "Screenshots" })).toBeVisible();
  return { ...rendered, projectId: id, media: async () => (await rendered.client.appMedia.list(id)).items };
}

/** Gives files to the input behind a section's button, as the browser's own dialog does. */
async function choose({ screen }: LayersRender, section: "Logo" | "Screenshots" | "Demo video", ...files: File[]) {
  const input = screen.getByRole("region", { name: section }).element().querySelector("input[type=file]");
  if (!(input instanceof HTMLInputElement)) throw new Error("There is no file input.");
  const chosen = new DataTransfer();
  for (const file of files) chosen.items.add(file);
  input.files = chosen.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
}

test("adds each chosen file to the project once, and shows it", async () => {
  const onAdded = vi.fn();
  const shown = await show({ onAdded });
  await choose(shown, "Screenshots", await drawnPicture("home.png"), await drawnPicture("cart.webp", "image/webp"));
  await expect.element(shown.screen.getByRole("button", { name: "Remove Screenshot 2" })).toBeVisible();
  expect((await shown.media()).map((item) => item.mimeType).sort()).toEqual(["image/png", "image/webp"]);
  expect(onAdded).toHaveBeenCalledTimes(2);
});

test("a second logo takes the place of the first", async () => {
  const shown = await show();
  await choose(shown, "Logo", await drawnPicture("one.png"));
  await expect.element(shown.screen.getByRole("button", { name: "Replace the logo" })).toBeVisible();
  await choose(shown, "Logo", await drawnPicture("two.webp", "image/webp"));
  await expect.poll(async () => (await shown.media()).map((item) => item.mimeType)).toEqual(["image/webp"]);
});

test("says which one it took, where several were chosen and one fits", async () => {
  const shown = await show();
  await choose(shown, "Logo", await drawnPicture("one.png"), await drawnPicture("two.webp", "image/webp"));
  await expect.element(shown.screen.getByText(/One fits here, so we took .*one\.png/).first()).toBeVisible();
  await expect.poll(async () => (await shown.media()).map((item) => item.mimeType)).toEqual(["image/png"]);
});

test.each([
  ["of another kind", new File(["hello"], "notes.txt", { type: "text/plain" }), /Choose PNG, JPG, WebP, or SVG/],
  ["that is too large", new File([new Uint8Array(5_000_001)], "huge.png", { type: "image/png" }), /too large.*5 MB/],
  ["that is empty", new File([], "empty.png", { type: "image/png" }), /is empty/],
])("says why a file %s is not sent, and sends nothing", async (_, file, why) => {
  const upload = vi.fn();
  const shown = await show({ upload });
  await choose(shown, "Logo", file);
  await expect.element(shown.screen.getByText(why)).toBeVisible();
  expect(upload).not.toHaveBeenCalled();
  await userEvent.click(shown.screen.getByRole("button", { name: /off the list/ }));
  await expect.element(shown.screen.getByText(why)).not.toBeInTheDocument();
});

test("takes what is dropped on it", async () => {
  const shown = await show();
  const zone = shown.screen.getByRole("region", { name: "Screenshots" }).element().querySelector(".lk-drop-zone");
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(await drawnPicture("dropped.png"));
  zone?.dispatchEvent(new DragEvent("dragenter", { bubbles: true, cancelable: true, dataTransfer }));
  await expect.element(shown.screen.getByText("Drop it here", { exact: true })).toBeVisible();
  zone?.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer }));
  await expect.element(shown.screen.getByRole("button", { name: "Remove Screenshot" })).toBeVisible();
});

test("goes on after a failed upload without adding anything twice", async () => {
  let tries = 0;
  const shown = await show({}, (upload) => (file, options) => {
    tries += 1;
    if (tries === 1) return Promise.reject(new LayersError({ code: "NETWORK", status: 0, message: "gone" }));
    return upload(file, options);
  });
  await choose(shown, "Logo", await drawnPicture("logo.png"));
  await userEvent.click(shown.screen.getByRole("button", { name: /Try .*logo.png.* again/ }));
  await expect.element(shown.screen.getByRole("button", { name: "Replace the logo" })).toBeVisible();
  expect(await shown.media()).toHaveLength(1);
});

test("stops an upload when asked to", async () => {
  const signals: AbortSignal[] = [];
  const upload: UploadMedia = (_, { signal }) => {
    signals.push(signal);
    return new Promise(() => {});
  };
  const shown = await show({ upload });
  await choose(shown, "Logo", await drawnPicture("logo.png"));
  await userEvent.click(shown.screen.getByRole("button", { name: /Stop uploading/ }));
  expect(signals.map((signal) => signal.aborted)).toEqual([true]);
  await expect.element(shown.screen.getByText("logo.png")).not.toBeInTheDocument();
});

test("an upload goes on while the component is away", async () => {
  let finish = (): void => {};
  const allowed = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const shown = await show({}, (upload) => async (file, options) => {
    await allowed;
    return upload(file, options);
  });
  await choose(shown, "Logo", await drawnPicture("logo.png"));
  await expect.element(shown.screen.getByText(/Uploading/).first()).toBeVisible();
  await shown.rerender(null);
  finish();
  await expect.poll(shown.media).toHaveLength(1);
  await shown.rerender(<MediaUploader projectId={shown.projectId} upload="/api/uploads" />);
  await expect.element(shown.screen.getByRole("button", { name: "Replace the logo" })).toBeVisible();
});

test("ends the uploads of a customer whom another one follows on the page", async () => {
  const stopped = vi.fn();
  const upload: UploadMedia = (_, { signal }) => {
    signal.addEventListener("abort", stopped);
    return new Promise(() => {});
  };
  const shown = await show({ upload }, undefined, { provider: { storageKey: "first" } });
  await choose(shown, "Logo", await drawnPicture("one.png"));
  await expect.element(shown.screen.getByText("Uploading, 0%")).toBeVisible();
  await shown.rerender(null, { storageKey: "second" });
  expect(stopped).toHaveBeenCalledTimes(1);
  const leaving = new Event("beforeunload", { cancelable: true });
  window.dispatchEvent(leaving);
  expect(leaving.defaultPrevented).toBe(false);
});

test("adds a file by its link, and keeps a link that is none for mending", async () => {
  const shown = await show();
  const logo = shown.screen.getByRole("region", { name: "Logo" });
  await userEvent.click(logo.getByRole("button", { name: "Add a logo by link" }));
  const link = logo.getByLabelText("Link to the file");
  await userEvent.fill(link, "not a link");
  await userEvent.click(logo.getByRole("button", { name: "Add", exact: true }));
  await expect.element(logo.getByText(/Paste the whole link/)).toBeVisible();
  await expect.element(link).toHaveValue("not a link");
  await userEvent.fill(link, "https://files.example.com/nothing-here");
  await userEvent.click(logo.getByRole("button", { name: "Add", exact: true }));
  await expect.element(logo.getByText(/could not use this file/)).toBeVisible();
});

test("asks before it removes for good", async () => {
  const shown = await show();
  await choose(shown, "Logo", await drawnPicture("logo.png"));
  await userEvent.click(shown.screen.getByRole("button", { name: "Remove Logo" }));
  await expect.element(shown.screen.getByRole("button", { name: "Keep" })).toHaveFocus();
  expect(await shown.media()).toHaveLength(1);
  await userEvent.click(shown.screen.getByRole("button", { name: "Remove for good" }));
  await expect.element(shown.screen.getByRole("button", { name: "Add your logo" })).toBeVisible();
  expect(await shown.media()).toEqual([]);
});

test("removes two files at once, each of them", async () => {
  let allow = (): void => {};
  const allowed = new Promise<void>((resolve) => {
    allow = resolve;
  });
  const shown = await show({}, undefined, {
    between: between(async (call) => {
      if (call.route === "app-media.delete") await allowed;
      return call.pass();
    }),
  });
  await choose(shown, "Screenshots", await drawnPicture("home.png"), await drawnPicture("cart.webp", "image/webp"));
  for (const position of [1, 2]) {
    await userEvent.click(shown.screen.getByRole("button", { name: `Remove Screenshot ${position}` }));
    await userEvent.click(shown.screen.getByRole("button", { name: "Remove for good" }).last());
  }
  allow();
  await expect.poll(shown.media).toEqual([]);
});

test("takes a file as removed when the answer to that was lost, and keeps the focus near", async () => {
  const between = losingAnswers("app-media.delete", 1);
  const shown = await show({}, undefined, { client: hurried(50), between });
  await choose(shown, "Logo", await drawnPicture("logo.png"));
  await userEvent.click(shown.screen.getByRole("button", { name: "Remove Logo" }));
  await userEvent.click(shown.screen.getByRole("button", { name: "Remove for good" }));
  await expect.element(shown.screen.getByRole("button", { name: "Add your logo" })).toBeVisible();
  await expect.element(shown.screen.getByRole("heading", { name: "Logo" })).toHaveFocus();
});

test("adds a file once that is chosen twice while it is on its way", async () => {
  let finish = (): void => {};
  const allowed = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const shown = await show({}, (upload) => async (file, options) => {
    await allowed;
    return upload(file, options);
  });
  const home = await drawnPicture("home.png");
  await choose(shown, "Screenshots", home);
  await choose(shown, "Screenshots", home);
  finish();
  await expect.element(shown.screen.getByRole("button", { name: "Remove Screenshot" })).toBeVisible();
  await expect.element(shown.screen.getByText(/Uploading/)).not.toBeInTheDocument();
  expect(await shown.media()).toHaveLength(1);
});

test("takes the logo that was chosen last, whichever would arrive last", async () => {
  let finish = (): void => {};
  const allowed = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const shown = await show({}, (upload) => async (file, options) => {
    if (file.name === "slow.png") await allowed;
    return upload(file, options);
  });
  await choose(shown, "Logo", await drawnPicture("slow.png"));
  await choose(shown, "Logo", await drawnPicture("quick.webp", "image/webp"));
  await expect.element(shown.screen.getByRole("button", { name: "Replace the logo" })).toBeVisible();
  finish();
  await expect.element(shown.screen.getByText("slow.png")).not.toBeInTheDocument();
  expect((await shown.media()).map((item) => item.mimeType)).toEqual(["image/webp"]);
});

test("asks before the page is left, also from another step, until everything has arrived", async () => {
  let finish = (): void => {};
  const allowed = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const shown = await show({}, (upload) => async (file, options) => {
    await allowed;
    return upload(file, options);
  });
  const leave = (): boolean => !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));
  await choose(shown, "Logo", await drawnPicture("logo.png"));
  await shown.rerender(null);
  expect(leave()).toBe(true);
  finish();
  await expect.poll(leave).toBe(false);
});

test("goes on by itself when the network is back", async () => {
  let tries = 0;
  const shown = await show({}, (upload) => (file, options) => {
    tries += 1;
    const gone = new LayersError({ code: "NETWORK", status: 0, message: "gone" });
    return tries === 1 ? Promise.reject(gone) : upload(file, options);
  });
  const goOnline = goOffline();
  await choose(shown, "Logo", await drawnPicture("logo.png"));
  await expect.element(shown.screen.getByText(/You are offline. What you entered is kept/)).toBeVisible();
  goOnline();
  await expect.element(shown.screen.getByRole("button", { name: "Replace the logo" })).toBeVisible();
});

test("adds a file once although the answers to it were lost", async () => {
  const between = losingAnswers("app-media.add", 4);
  const shown = await show({}, undefined, { client: hurried(50), between });
  await choose(shown, "Screenshots", await drawnPicture("home.png"));
  await userEvent.click(shown.screen.getByRole("button", { name: /Try .*home.png.* again/ }));
  await expect.element(shown.screen.getByRole("button", { name: "Remove Screenshot" })).toBeVisible();
  expect(await shown.media()).toHaveLength(1);
});

test("tries a refused file under a key of its own, or the refusal would be answered again", async () => {
  const keys: (string | null)[] = [];
  const shown = await show({}, undefined, {
    between: between((call) => {
      if (call.route !== "app-media.add") return call.pass();
      keys.push(call.headers.get(headers.idempotencyKey));
      return keys.length === 1 ? Promise.resolve(refusal("VALIDATION")) : call.pass();
    }),
  });
  await choose(shown, "Logo", await drawnPicture("logo.png"));
  await userEvent.click(shown.screen.getByRole("button", { name: /Try .*logo.png.* again/ }));
  await expect.element(shown.screen.getByRole("button", { name: "Replace the logo" })).toBeVisible();
  expect(new Set(keys).size).toBe(2);
});

test.each([
  [413, "BODY_TOO_LARGE", /more than we can take at once.*smaller file/],
  [415, "UNSUPPORTED_MEDIA_TYPE", /Choose PNG, JPG, WebP, or SVG/],
  [422, "VALIDATION", /may be damaged/],
  [507, "NO_ROOM", /no room for more files/],
  [429, "RATE_LIMITED", /A lot is going on right now/],
])("says in words what an upload is refused for: %i", async (status, code, words) => {
  const upload: UploadMedia = () => Promise.reject(new LayersError({ code, status, message: "no" }));
  const shown = await show({ upload });
  await choose(shown, "Logo", await drawnPicture("logo.png"));
  await expect.element(shown.screen.getByText(words)).toBeVisible();
});

test("keeps a link that was typed and not added", async () => {
  const shown = await show();
  const logo = shown.screen.getByRole("region", { name: "Logo" });
  await userEvent.click(logo.getByRole("button", { name: "Add a logo by link" }));
  await userEvent.fill(logo.getByLabelText("Link to the file"), "https://files.example.com/lo");
  await shown.rerender(null);
  await shown.rerender(<MediaUploader projectId={shown.projectId} />);
  await expect.element(logo.getByLabelText("Link to the file")).toHaveValue("https://files.example.com/lo");
});

test("is clean to axe with files added, on their way and refused", async () => {
  const shown = await show(
    {},
    (upload) => (file, options) => (file.name === "slow.png" ? new Promise(() => {}) : upload(file, options)),
  );
  await choose(shown, "Screenshots", await drawnPicture("home.png"));
  await expect.element(shown.screen.getByRole("button", { name: "Remove Screenshot" })).toBeVisible();
  await choose(shown, "Screenshots", await drawnPicture("slow.png"), new File(["x"], "x.txt", { type: "text/plain" }));
  const { violations } = await axe.run(shown.screen.container);
  expect(violations.map((violation) => violation.id)).toEqual([]);
});
