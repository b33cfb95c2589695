import { rooms } from "@layers-kit/contract";
import axe from "axe-core";
import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { between, refusing } from "../testing/between.ts";
import { AT_ONCE, makePost } from "../testing/make-post.ts";
import { type LayersRenderOptions, renderLayers } from "../testing/render.tsx";
import { ContentPreview } from "./ContentPreview.tsx";

afterEach(() => vi.restoreAllMocks());

async function show(kind: "slideshow" | "video" = "slideshow", options: LayersRenderOptions = {}) {
  const rendered = await renderLayers(null, { seed: "preview", speed: AT_ONCE, ...options });
  const { containerId } = await makePost(rendered.client, [], kind);
  await rendered.rerender(<ContentPreview containerId={containerId} />);
  const { screen } = rendered;
  return {
    ...rendered,
    strip: screen.getByRole("list", { name: /^Slideshow/ }),
    position: screen.getByText(/^[\d٠-٩]+ of [\d٠-٩]+$/).first(),
    said: screen.getByRole("status"),
    button: (name: string | RegExp) => screen.getByRole("button", { name }),
  };
}

/** Answers with other content than was made. */
const saying = (change: object): LayersRenderOptions => ({
  between: between(async (call) => {
    const answer = await call.pass();
    return call.route === rooms.content.read.name ? Response.json({ ...(await answer.json()), ...change }) : answer;
  }),
});

/** What the browser was told to save. */
function savedFiles(): string[] {
  const names: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  return names;
}

test("turns slides by button and by key, says which one is in view, and stops at the ends", async () => {
  const { strip, position, button, said, screen } = await show();
  await expect.element(position).toHaveTextContent("1 of 6");
  await expect.element(button("Previous slide")).toHaveAttribute("aria-disabled", "true");
  await userEvent.click(button("Next slide"));
  await expect.element(position).toHaveTextContent("2 of 6");
  await expect.element(said).toHaveTextContent("2 of 6");
  strip.element().focus();
  await userEvent.keyboard("{ArrowRight}{ArrowRight}");
  await expect.element(position).toHaveTextContent("4 of 6");
  await userEvent.keyboard("{End}");
  await expect.element(position).toHaveTextContent("6 of 6");
  await expect.element(button("Next slide")).toHaveAttribute("aria-disabled", "true");
  await expect.element(screen.getByRole("img", { name: "Slide 6 of 6" })).toBeInViewport();
  await userEvent.keyboard("{Home}");
  await expect.element(screen.getByRole("img", { name: /^Slide 1 of 6: / })).toBeInViewport();
});

test("turns the other way where people read so", async () => {
  const { strip, position } = await show("slideshow", { provider: { locale: "ar" } });
  await expect.element(strip).toBeVisible();
  strip.element().focus();
  await userEvent.keyboard("{ArrowLeft}");
  await expect.element(position).toHaveTextContent(/^[2٢] of/);
  await expect.poll(() => strip.element().scrollLeft).toBeLessThan(0);
});

test("follows a finger", async () => {
  const { strip, position } = await show();
  await expect.element(strip).toBeVisible();
  const element = strip.element();
  element.scrollTo({ left: element.clientWidth * 2, behavior: "instant" });
  await expect.element(position).toHaveTextContent("3 of 6");
});

test("shows a video with controls, which does not start by itself", async () => {
  const { screen } = await show("video");
  await expect.element(screen.getByLabelText(/^Video: /)).toBeVisible();
  const video = screen.getByLabelText(/^Video: /).element() as HTMLVideoElement;
  expect([video.controls, video.autoplay, video.playsInline]).toEqual([true, false, true]);
  await expect.poll(() => video.duration).toBeGreaterThan(0);
  expect(video.paused).toBe(true);
});

test("says what to do about a video that cannot be played", async () => {
  const { screen, button } = await show("video", saying({ preview: { kind: "video", videoUrl: "gone.mp4" } }));
  await expect.element(screen.getByRole("alert")).toHaveTextContent(/cannot be played here/);
  await expect.element(button("Download")).toBeVisible();
});

test("describes slides that cannot be shown any more", async () => {
  const gone = { kind: "slideshow", imageUrls: ["gone/1.webp", "gone/2.webp"] };
  const { screen } = await show("slideshow", saying({ preview: gone, caption: null }));
  await expect.element(screen.getByText("Slide 1 of 2")).toBeVisible();
  await expect.element(screen.getByText("It comes without a caption.")).toBeVisible();
});

test("copies the caption as it was written", async () => {
  const writeText = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  const { button, said } = await show("slideshow", saying({ caption: "First line\n\n#teatok" }));
  await userEvent.click(button("Copy caption"));
  await expect.element(button("Copied")).toBeVisible();
  await expect.element(said).toHaveTextContent("Copied");
  expect(writeText).toHaveBeenCalledExactlyOnceWith("First line\n\n#teatok");
});

test("selects the caption where copying is forbidden", async () => {
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("no", "NotAllowedError"));
  vi.spyOn(document, "execCommand").mockReturnValue(false);
  const { button, screen } = await show("slideshow", saying({ caption: "A tea for rain" }));
  await userEvent.click(button("Copy caption"));
  await expect.element(screen.getByText(/^Selected\. Copy it/).first()).toBeVisible();
  expect(String(document.getSelection())).toBe("A tea for rain");
});

test("saves each file under a name that says what it is", async () => {
  const names = savedFiles();
  const { button, said } = await show();
  await userEvent.click(button("Download all 6"));
  await expect.element(button("All 6 saved.")).toBeVisible();
  await expect.element(said).toHaveTextContent("All 6 saved.");
  expect(names).toHaveLength(6);
  expect(names[0]).toMatch(/^slideshow-1\.(webp|png|jpg|svg)$/);
  expect(names[5]).toMatch(/^slideshow-6\./);
});

test("saves a video", async () => {
  const names = savedFiles();
  const { button } = await show("video");
  await userEvent.click(button("Download"));
  await expect.element(button("Saved.")).toBeVisible();
  expect(names).toEqual(["video.mp4"]);
});

test("saves what it can and offers to open the rest", async () => {
  const names = savedFiles();
  const original = globalThis.fetch;
  vi.spyOn(globalThis, "fetch").mockImplementation((input, init) =>
    String(input).endsWith("/2") ? Promise.reject(new TypeError("blocked")) : original(input, init),
  );
  const { button, screen } = await show();
  await userEvent.click(button("Download all 6"));
  const link = screen.getByRole("link", { name: /^Open .slideshow-2/ });
  await expect.element(link).toHaveAttribute("target", "_blank");
  await expect.element(link).toHaveAttribute("rel", "noopener noreferrer");
  expect(names).toHaveLength(5);
});

test("says neutrally that it waits for approval", async () => {
  const { screen } = await show("slideshow", saying({ approvalStatus: "pending" }));
  await expect.element(screen.getByText(/Waiting for approval\. You can plan it already/)).toBeVisible();
});

test("says so when it is no longer there", async () => {
  const { screen } = await show("slideshow", { between: refusing(rooms.content.read.name, "NOT_FOUND") });
  await expect.element(screen.getByRole("alert")).toHaveTextContent(/no longer here/);
});

test("fits a phone without scrolling sideways", async () => {
  await page.viewport(360, 740);
  const { strip } = await show();
  await expect.element(strip).toBeVisible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
});

test("is clean to axe", async () => {
  const { screen, strip } = await show();
  await expect.element(strip).toBeVisible();
  expect((await axe.run(screen.container)).violations.map(({ id }) => id)).toEqual([]);
});
