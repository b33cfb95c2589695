import axe from "axe-core";
import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { AT_ONCE, makePost, makeProject } from "../testing/make-post.ts";
import { pageUploads } from "../testing/page-uploads.ts";
import { type LayersRender, type LayersRenderOptions, renderLayers } from "../testing/render.tsx";
import { OnboardingFlow, type OnboardingFlowProps } from "./OnboardingFlow.tsx";

async function begin(options: LayersRenderOptions = {}): Promise<LayersRender> {
  const { fetchMedia } = pageUploads();
  return renderLayers(null, { speed: AT_ONCE, fetchMedia, ...options });
}

const shown = (rendered: LayersRender, props: OnboardingFlowProps = {}) =>
  rendered.rerender(<OnboardingFlow returnUrl={`${location.origin}/back`} {...props} />);

const press = ({ screen }: LayersRender, name: string | RegExp) =>
  userEvent.click(screen.getByRole("button", { name }));

test("asks for the product first, and opens the other steps only then", async () => {
  const rendered = await begin();
  await shown(rendered);
  const rail = rendered.screen.getByRole("navigation", { name: "Getting started" });
  await expect.element(rail.getByRole("button", { name: /Your product/ })).toHaveAttribute("aria-current", "step");
  await expect
    .element(rail.getByRole("button", { name: /Pictures.*not open yet/ }))
    .toHaveAttribute("aria-disabled", "true");
});

test("goes on where the customer is, on any device: what is done is read", async () => {
  const rendered = await begin();
  await makeProject(rendered.client);
  await shown(rendered);
  await expect.element(rendered.screen.getByRole("heading", { name: "Pictures of your product" })).toBeVisible();
});

test("leads past what is skipped, and takes the focus along", async () => {
  const onStepChange = vi.fn();
  const rendered = await begin();
  await makeProject(rendered.client);
  await shown(rendered, { onStepChange });
  await press(rendered, "Skip for now");
  await expect.element(rendered.screen.getByRole("heading", { name: "Connect an account" })).toHaveFocus();
  await press(rendered, "Skip for now");
  const rail = rendered.screen.getByRole("navigation", { name: "Getting started" });
  await expect.element(rail.getByRole("button", { name: /First post/ })).toHaveAttribute("aria-current", "step");
  await expect.element(rail.getByRole("button", { name: /Pictures.*skipped/ })).toBeVisible();
  expect(onStepChange.mock.calls.flat()).toEqual(["account", "post"]);
});

test("goes back, and to any open step by the rail", async () => {
  const rendered = await begin();
  await makeProject(rendered.client);
  await shown(rendered);
  await press(rendered, "Back");
  await expect.element(rendered.screen.getByRole("button", { name: "Save" })).toBeVisible();
  await press(rendered, /Account/);
  await expect.element(rendered.screen.getByRole("heading", { name: "Connect an account" })).toBeVisible();
});

test("with a post and an account, plans it; without wanting to, ends with what there is to post", async () => {
  const onDone = vi.fn();
  const rendered = await begin();
  await makePost(rendered.client, []);
  await shown(rendered, { onDone });
  await press(rendered, /Schedule/);
  await press(rendered, "Skip, I will post it myself");
  await expect.element(rendered.screen.getByRole("heading", { name: "Your post is ready" })).toHaveFocus();
  await expect.element(rendered.screen.getByRole("button", { name: "Copy caption" })).toBeVisible();
  expect(onDone).toHaveBeenCalledTimes(1);
});

test("begins another post without losing the first", async () => {
  const rendered = await begin();
  await makePost(rendered.client, ["tidetea"]);
  await shown(rendered);
  await press(rendered, /Schedule/);
  await press(rendered, "Skip, I will post it myself");
  await press(rendered, "Make another post");
  await expect.element(rendered.screen.getByRole("heading", { name: "Choose something to remix" })).toBeVisible();
});

test("says that connecting is not available where there is no page to come back to", async () => {
  const rendered = await begin();
  await makeProject(rendered.client);
  await rendered.rerender(<OnboardingFlow />);
  await press(rendered, /Account/);
  await expect.element(rendered.screen.getByText("Connecting accounts is not available here.")).toBeVisible();
});

test("is clean to axe in every step", async () => {
  const rendered = await begin();
  await makePost(rendered.client, ["tidetea"]);
  await shown(rendered);
  for (const step of [/Your product/, /Pictures/, /Account/, /First post/, /Schedule/]) {
    await press(rendered, step);
    await expect.element(rendered.screen.getByRole("heading").first()).toBeVisible();
    const { violations } = await axe.run(rendered.screen.container);
    expect(violations.map((violation) => `${step} ${violation.id}`)).toEqual([]);
  }
});
