import { rooms } from "@layers-kit/contract";
import axe from "axe-core";
import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { between, refusal, refusing } from "../testing/between.ts";
import { hurried } from "../testing/hurried.ts";
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

test("says of an archived project that it is, instead of asking for a second one", async () => {
  const rendered = await begin();
  const { id } = await makeProject(rendered.client);
  const archived = await rendered.sandbox.fetchAs("tide-tea")(`https://layers.test/v1/projects/${id}`, {
    method: "PATCH",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ status: "archived" }),
  });
  expect(archived.status).toBe(200);
  await shown(rendered);
  await expect.element(rendered.screen.getByText("Your product is archived")).toBeVisible();
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

test("waits until everything is read before it says where the customer is", async () => {
  let show = (): void => {};
  const allowed = new Promise<void>((resolve) => {
    show = resolve;
  });
  const steps: (string | null)[] = [];
  const rendered = await begin({
    between: between(async (call) => {
      if (call.route === "schedule.listPosts" || call.route === "app-media.list") await allowed;
      return call.pass();
    }),
  });
  await makePost(rendered.client, ["tidetea"]);
  await shown(rendered);
  const rail = rendered.screen.getByRole("navigation", { name: "Getting started" });
  await expect.element(rendered.screen.getByText("Finding where you left off")).toBeInTheDocument();
  new MutationObserver(() => steps.push(rail.element().querySelector("[aria-current]")?.textContent ?? null)).observe(
    rail.element(),
    { subtree: true, childList: true, attributes: true },
  );
  show();
  await expect.element(rail.getByRole("button", { name: /Schedule/ })).toHaveAttribute("aria-current", "step");
  expect(steps.filter((step) => step !== null && !step.includes("Schedule"))).toEqual([]);
});

test("says that nothing is planned any more once it is called off", async () => {
  const rendered = await begin();
  const { project, containerId } = await makePost(rendered.client, ["tidetea"]);
  const { items } = await rendered.client.social.list(project.id);
  await rendered.client.schedule.create(containerId, {
    scheduledFor: "2030-07-01T07:00:00Z",
    targets: [{ socialAccountId: items[0]?.socialAccountId ?? "", mode: "publish" }],
  });
  await shown(rendered);
  await press(rendered, /Schedule.*done/);
  await press(rendered, "See or change the plan");
  await press(rendered, "Call it off");
  await press(rendered, "Close");
  await expect.element(rendered.screen.getByRole("button", { name: "Choose a time" })).toBeVisible();
  await expect.element(rendered.screen.getByRole("button", { name: /Schedule.*done/ })).not.toBeInTheDocument();
});

test("a double click skips one step", async () => {
  const rendered = await begin();
  await makeProject(rendered.client);
  await shown(rendered);
  await userEvent.dblClick(rendered.screen.getByRole("button", { name: "Skip for now" }));
  await expect.element(rendered.screen.getByRole("heading", { name: "Connect an account" })).toBeVisible();
});

test("tells the host of the end once, however often the customer looks back", async () => {
  const onDone = vi.fn();
  const rendered = await begin();
  await makePost(rendered.client, []);
  await shown(rendered, { onDone });
  await press(rendered, /Schedule/);
  await press(rendered, "Skip, I will post it myself");
  await press(rendered, "Back");
  await press(rendered, "Skip, I will post it myself");
  await expect.element(rendered.screen.getByRole("heading", { name: "Your post is ready" })).toBeVisible();
  expect(onDone).toHaveBeenCalledTimes(1);
});

test("stays where it is when another tab goes on", async () => {
  const provider = { storageKey: "flow-two-tabs" };
  const rendered = await begin({ provider });
  await makeProject(rendered.client);
  await rendered.rerender(
    <>
      <OnboardingFlow />
      <OnboardingFlow />
    </>,
    provider,
  );
  const skips = rendered.screen.getByRole("button", { name: "Skip for now" });
  await expect.element(skips.nth(1)).toBeVisible();
  await userEvent.click(skips.first());
  await expect.element(rendered.screen.getByRole("heading", { name: "Connect an account" })).toBeVisible();
  expect(rendered.screen.getByRole("heading", { name: "Connect an account" }).elements()).toHaveLength(1);
});

test("goes on where pictures cannot be read, since they may be skipped", async () => {
  const rendered = await begin({ between: refusing("app-media.list", "UPSTREAM_UNAVAILABLE"), client: hurried(50) });
  await makeProject(rendered.client);
  await shown(rendered);
  await press(rendered, "Skip for now");
  await expect.element(rendered.screen.getByRole("heading", { name: "Connect an account" })).toBeVisible();
});

test("says why nobody knows where the customer is, and goes on after another try", async () => {
  let fails = true;
  const fault = between((call) =>
    fails && call.route === rooms.projects.list.name ? Promise.resolve(refusal("INTERNAL")) : call.pass(),
  );
  const rendered = await begin({ between: fault });
  await shown(rendered);
  await expect.element(rendered.screen.getByRole("alert")).toHaveTextContent("That did not work.");
  fails = false;
  await press(rendered, "Try again");
  await expect
    .element(rendered.screen.getByRole("button", { name: /Your product/ }))
    .toHaveAttribute("aria-current", "step");
  await expect.element(rendered.screen.getByRole("heading", { name: /product/ }).first()).toBeVisible();
});

test("goes back without losing the focus", async () => {
  const rendered = await begin();
  await makeProject(rendered.client);
  await shown(rendered);
  await press(rendered, "Back");
  await expect.element(rendered.screen.getByRole("heading", { level: 2 }).first()).toHaveFocus();
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
