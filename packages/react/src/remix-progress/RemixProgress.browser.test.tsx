import { createLayersClient, type LayersClient } from "@layers-kit/client";
import { type Content, rooms, type Source } from "@layers-kit/contract";
import { createManualClock } from "@layers-kit/sandbox";
import axe from "axe-core";
import { StrictMode } from "react";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import type { LayersEvent } from "../provider/events.ts";
import { LayersProvider, type LayersProviderProps } from "../provider/LayersProvider.tsx";
import { between, type PassingCall, refusal } from "../testing/between.ts";
import { hurried } from "../testing/hurried.ts";
import { goOffline } from "../testing/network.ts";
import { type PageSandbox, playSandbox } from "../testing/sandboxes.ts";
import { Button } from "../ui/index.ts";
import { RemixProgress, type RemixProgressProps } from "./RemixProgress.tsx";
import { type RemixOptions, useRemix } from "./useRemix.ts";
import "../styles.css";

beforeEach(() => localStorage.clear());

const MINUTE = 60_000;
const product = {
  name: "Tide Tea",
  appName: "Tide Tea",
  appDescription:
    "Loose-leaf teas from small gardens, blended for slow afternoons. Made for people who would rather brew a good pot than grab a quick cup.",
  timezone: "Europe/Oslo",
} as const;

interface ExampleProps extends RemixOptions, Omit<RemixProgressProps, "remix"> {
  source: Source;
}

function Example({ source, projectId, containerId, onDone, ...props }: ExampleProps) {
  const remix = useRemix({ projectId, ...(containerId && { containerId }), ...(onDone && { onDone }) });
  return (
    <>
      <Button onClick={() => remix.start({ source })}>Remix this</Button>
      <RemixProgress remix={remix} {...props} />
    </>
  );
}

interface Options {
  kind?: "slideshow" | "video";
  /** Minutes since the project was made. */
  minutes?: number;
  project?: { name: string; timezone: string; appDescription?: string };
  meet?: (call: PassingCall) => Promise<Response>;
}

/** A customer with a project, whose page is not open yet. */
async function arrange({
  kind = "slideshow",
  minutes = 5,
  project = product,
  meet = (call) => call.pass(),
}: Options = {}) {
  const clock = createManualClock(Date.now());
  const sandbox = await playSandbox("tide-tea", { clock, seed: "remix", between: between(meet) });
  const client = connect(sandbox);
  const { id: projectId } = await client.projects.create(project);
  clock.stepWork(minutes * MINUTE);
  const { items } = await client.sources.list(projectId, { kind, keyword: "tea" });
  const [source] = items;
  if (!source) throw new Error("The sandbox found no source.");
  return { clock, sandbox, client, projectId, source, made: async () => (await client.content.list(projectId)).items };
}

const connect = (sandbox: PageSandbox): LayersClient => createLayersClient({ ...sandbox, ...hurried(30) });

type Arranged = Awaited<ReturnType<typeof arrange>>;

/** Opens the page, as after a reload: nothing of an earlier one is left but what the browser keeps. */
async function open(
  { sandbox, projectId, source }: Arranged,
  props: Partial<ExampleProps> = {},
  provider: Partial<LayersProviderProps> = {},
) {
  const screen = await render(
    <StrictMode>
      <LayersProvider client={connect(sandbox)} storageKey="tide" {...provider}>
        <Example projectId={projectId} source={source} {...props} />
      </LayersProvider>
    </StrictMode>,
  );
  return {
    ...screen,
    heading: (name: string | RegExp) => expect.element(screen.getByRole("heading", { name })).toBeVisible(),
    button: (name: string) => screen.getByRole("button", { name }),
    stage: (name: string) => screen.getByRole("listitem").filter({ hasText: name }),
  };
}

type Opened = Awaited<ReturnType<typeof open>>;

const start = ({ button }: Opened) => userEvent.dblClick(button("Remix this"));

/** A page on which a remix is being made, and how far it is. */
async function making(clockWork: number, options: Options = {}, props: Partial<ExampleProps> = {}) {
  const arranged = await arrange(options);
  const page = await open(arranged, props);
  await start(page);
  await page.heading(/^Making your (slideshow|video)$/);
  await expect.poll(async () => (await arranged.made()).length).toBe(1);
  arranged.clock.stepWork(clockWork);
  return { ...arranged, ...page };
}

/** The one that was made. The page may speak of it before the sandbox has it. */
async function only(made: Arranged["made"]): Promise<Content> {
  await expect.poll(async () => (await made()).length).toBeGreaterThan(0);
  const items = await made();
  expect(items).toHaveLength(1);
  return items[0] as Content;
}

test("follows a slideshow from the click to its preview: made once, stage by stage", async () => {
  const events: LayersEvent[] = [];
  const onDone = vi.fn();
  const onContinue = vi.fn();
  const arranged = await arrange();
  const page = await open(arranged, { onDone, onContinue }, { onEvent: (event) => events.push(event) });
  await page.heading("Nothing is being made right now");
  await start(page);
  await page.heading("Making your slideshow");
  await expect.element(page.getByText("Usually two minutes. You can close this page.")).toBeVisible();
  await expect.element(page.stage("Waiting for a turn")).toHaveTextContent(/going on now/);
  expect(page.getByRole("progressbar").elements()).toEqual([]);

  await expect.poll(async () => (await arranged.made()).length).toBe(1);
  arranged.clock.stepWork(0.5 * MINUTE);
  await expect.element(page.stage("Drawing the pictures")).toHaveTextContent(/going on now/);
  await expect.element(page.stage("Drawing the pictures")).toHaveTextContent(/this stage: 21%/);
  await expect.element(page.stage("Waiting for a turn")).toHaveTextContent(/done/);
  await expect.element(page.stage("Finishing")).toHaveTextContent(/still to come/);
  await expect.element(page.getByRole("progressbar", { name: "Drawing the pictures" })).toHaveAttribute("value", "21");
  await expect.element(page.getByText("About 2 minutes left")).toBeVisible();
  await expect.element(page.getByRole("status").last()).toHaveTextContent("Drawing the pictures");

  arranged.clock.stepWork(1.5 * MINUTE);
  await page.heading("Your slideshow is ready");
  await expect.element(page.getByRole("list", { name: /Slideshow, \d slides/ })).toBeVisible();
  const { id } = await only(arranged.made);
  expect(events.map(({ type }) => type)).toEqual(["content.started", "content.ready"]);
  expect(onDone).toHaveBeenCalledOnce();
  await userEvent.click(page.button("Continue"));
  expect(onContinue.mock.lastCall?.[0]).toMatchObject({ id, status: "completed" });
});

test("starts nothing more while one is being made, however late the second click comes", async () => {
  const page = await making(0.5 * MINUTE);
  await expect.element(page.stage("Drawing the pictures")).toHaveTextContent(/going on now/);
  await userEvent.click(page.button("Remix this"));
  await expect.element(page.stage("Drawing the pictures")).toHaveTextContent(/going on now/);
  await only(page.made);
});

test("that nobody knows the end of is not paid for again a day later: what is being made is shown", async () => {
  let isLost = true;
  const arranged = await arrange({
    meet: async (call) => {
      const answer = await call.pass();
      if (isLost && call.route === rooms.content.slideshowRemix.name) throw new TypeError("the network went away");
      return answer;
    },
  });
  vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"], shouldAdvanceTime: true });
  onTestFinished(() => void vi.useRealTimers());
  const page = await open(arranged);
  await start(page);
  const again = page.button("Try again");
  await expect.element(again).toBeVisible();
  isLost = false;
  // What was read a moment ago is not read again at once.
  await vi.advanceTimersByTimeAsync(10_000);
  vi.setSystemTime(Date.now() + 24 * 60 * MINUTE);
  arranged.clock.stepWall(24 * 60 * MINUTE);
  await userEvent.click(again);
  await page.heading("Making your slideshow");
  await only(arranged.made);
});

test("makes a video of a video", async () => {
  const page = await making(3 * MINUTE, { kind: "video" });
  await page.heading("Your video is ready");
  expect(await only(page.made)).toMatchObject({ format: "video-remix" });
});

test("waits for a persona, says that the page must stay open until then, and starts by itself", async () => {
  const arranged = await arrange({ minutes: 0 });
  const page = await open(arranged, { cost: { slideshow: "50 credits" } });
  await start(page);
  await expect.element(page.getByText(/keep this page open until then/)).toBeVisible();
  await expect.element(page.stage("Making your persona")).toHaveTextContent(/going on now/);
  await expect.element(page.getByText("Takes 50 credits")).toBeVisible();
  expect(await arranged.made()).toEqual([]);
  arranged.clock.stepWork(2 * MINUTE);
  await expect.element(page.stage("Waiting for a turn")).toHaveTextContent(/going on now/);
  await only(arranged.made);
});

test("has a persona made where there is none", async () => {
  const { appDescription: _, ...unknown } = product;
  const arranged = await arrange({ project: unknown });
  const page = await open(arranged);
  await start(page);
  await userEvent.click(page.button("Make a persona"));
  await expect.element(page.stage("Making your persona")).toBeVisible();
  arranged.clock.stepWork(2 * MINUTE);
  await expect.element(page.stage("Waiting for a turn")).toBeVisible();
  expect((await arranged.client.influencers.list(arranged.projectId)).items).toHaveLength(1);
});

test("has another persona made when one could not be", async () => {
  const { appDescription: _, ...unknown } = product;
  const arranged = await arrange({ project: unknown });
  const { jobId } = await arranged.client.influencers.create(arranged.projectId, {});
  const page = await open(arranged);
  await start(page);
  await expect.element(page.stage("Making your persona")).toBeVisible();
  await arranged.client.jobs.cancel(jobId);
  await expect.element(page.getByRole("alert")).toHaveTextContent(/Your persona could not be made/);
  await userEvent.click(page.button("Make another one"));
  await expect.element(page.stage("Making your persona")).toBeVisible();
  arranged.clock.stepWork(2 * MINUTE);
  await expect.element(page.stage("Waiting for a turn")).toBeVisible();
});

test("leaves a wait without anything having begun", async () => {
  const onChooseAnother = vi.fn();
  const arranged = await arrange({ minutes: 0 });
  const page = await open(arranged, { onChooseAnother });
  await start(page);
  await userEvent.click(page.button("Cancel"));
  await page.heading("Nothing is being made right now");
  expect(onChooseAnother).toHaveBeenCalledOnce();
  arranged.clock.stepWork(2 * MINUTE);
  expect(await arranged.made()).toEqual([]);
});

test("goes on where it was after the page was closed", async () => {
  const first = await making(0.5 * MINUTE);
  await first.unmount();
  const again = await open(first);
  await again.heading("Making your slideshow");
  await expect.element(again.stage("Waiting for a turn")).toHaveTextContent(/done/);
  await expect.element(again.button("Cancel")).toBeVisible();
  await only(first.made);
});

test("is found on another device, where only its content is known", async () => {
  const first = await making(0.5 * MINUTE);
  await first.unmount();
  localStorage.clear();
  const elsewhere = await open(first);
  await elsewhere.heading("Making your slideshow");
  await expect.element(elsewhere.stage("Drawing the pictures")).toHaveTextContent(/going on now/);
  expect(elsewhere.getByRole("button", { name: "Cancel" }).elements()).toEqual([]);
  first.clock.stepWork(2 * MINUTE);
  await elsewhere.heading("Your slideshow is ready");
  await only(first.made);
});

test("follows the content that the host names, and tells once of one that was made before", async () => {
  const first = await making(3 * MINUTE, { kind: "video" });
  await first.heading("Your video is ready");
  const { id } = await only(first.made);
  await first.unmount();
  localStorage.clear();
  const onDone = vi.fn();
  const events: LayersEvent[] = [];
  const page = await open(first, { containerId: id, onDone }, { onEvent: (event) => events.push(event) });
  await page.heading("Your video is ready");
  expect(onDone).toHaveBeenCalledOnce();
  expect(events).toEqual([]);
});

test("makes one when the page is closed before the answer comes: the same click, under the same key", async () => {
  const keys: (string | null)[] = [];
  let isHeld = true;
  const arranged = await arrange({
    meet: async (call) => {
      const answer = await call.pass();
      if (call.route !== rooms.content.slideshowRemix.name) return answer;
      keys.push(call.headers.get("idempotency-key"));
      return isHeld ? new Promise<Response>(() => {}) : answer;
    },
  });
  const first = await open(arranged);
  await start(first);
  await expect.poll(() => keys.length).toBe(1);
  await first.unmount();
  isHeld = false;
  const again = await open(arranged);
  await again.heading("Making your slideshow");
  await expect.poll(() => keys.length).toBe(2);
  await expect.element(again.button("Cancel")).toBeVisible();
  expect(keys[1]).toBe(keys[0]);
  await only(arranged.made);
});

test("says that nothing was started when the balance is too low, and starts nothing by itself later", async () => {
  let isPoor = true;
  const arranged = await arrange({
    meet: async (call) =>
      isPoor && call.route === rooms.content.slideshowRemix.name ? refusal("BILLING_EXHAUSTED") : call.pass(),
  });
  const first = await open(arranged);
  await start(first);
  await expect.element(first.getByRole("alert")).toHaveTextContent(/balance is too low/);
  await first.heading("Your slideshow was not started");
  expect(first.getByRole("button", { name: "Try again" }).elements()).toEqual([]);
  await first.unmount();
  isPoor = false;
  const again = await open(arranged);
  await again.heading("Nothing is being made right now");
  expect(await arranged.made()).toEqual([]);
});

test("starts at the second try what could not be started at the first", async () => {
  let isBusy = true;
  const arranged = await arrange({
    meet: async (call) =>
      isBusy && call.route === rooms.content.slideshowRemix.name
        ? refusal("RATE_LIMITED", undefined, { "Retry-After": "90" })
        : call.pass(),
  });
  const page = await open(arranged, { cost: { slideshow: "50 credits" } });
  await start(page);
  await expect.element(page.getByRole("alert")).toHaveTextContent(/A lot is going on/);
  await expect.element(page.getByText("Takes 50 credits")).toBeVisible();
  isBusy = false;
  await userEvent.click(page.button("Try again"));
  await expect.element(page.stage("Waiting for a turn")).toBeVisible();
  await only(arranged.made);
});

test("stops when asked to; the focus goes to what stands there instead", async () => {
  const page = await making(0.5 * MINUTE);
  await expect.element(page.button("Cancel")).toBeVisible();
  page.button("Cancel").element().focus();
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("alert")).toHaveTextContent("Nothing was made.");
  await expect.element(page.getByRole("heading", { name: "Your slideshow was stopped" })).toHaveFocus();
  await userEvent.click(page.button("Choose another"));
  await page.heading("Nothing is being made right now");
});

test("says so when it is too late to stop, and goes on", async () => {
  const page = await making(1.8 * MINUTE);
  await expect.element(page.stage("Finishing")).toHaveTextContent(/going on now/);
  await userEvent.click(page.button("Cancel"));
  await expect.element(page.getByRole("alert")).toHaveTextContent(/too far along to be stopped/);
  page.clock.stepWork(MINUTE);
  await page.heading("Your slideshow is ready");
});

test("says why one failed, and leads to another", async () => {
  const page = await making(0.5 * MINUTE);
  const { influencerId } = await only(page.made);
  await page.client.influencers.delete(influencerId ?? "");
  page.clock.stepWork(2 * MINUTE);
  await expect.element(page.getByRole("alert")).toHaveTextContent(/persona in it was removed/);
  await expect.element(page.button("Choose another")).toBeVisible();
});

test("shows a stage and a status that nobody knows yet, neutrally", async () => {
  const page = await making(0.5 * MINUTE, {
    meet: async (call) => {
      const answer = await call.pass();
      if (call.route !== rooms.content.progress.name) return answer;
      return Response.json({ ...(await answer.json()), status: "dreaming", stage: "mixing_sound", stageProgress: 7 });
    },
  });
  await expect.element(page.stage("Working on it")).toHaveTextContent(/going on now/);
  await expect.element(page.getByRole("progressbar", { name: "Working on it" })).toHaveAttribute("value", "100");
  expect(page.container.textContent).not.toMatch(/mixing|dreaming/);
});

test("says that it goes on while it cannot be seen", async () => {
  let isDown = false;
  const page = await making(0.5 * MINUTE, {
    meet: async (call) =>
      isDown && call.route === rooms.content.progress.name ? refusal("UPSTREAM_UNAVAILABLE") : call.pass(),
  });
  await expect.element(page.stage("Drawing the pictures")).toHaveTextContent(/going on now/);
  isDown = true;
  await expect.element(page.getByText(/We cannot see how far it is/)).toBeVisible();
  // Pressed while it is still down: once it is back, the watch may be quicker than the click.
  await userEvent.click(page.button("Try again"));
  isDown = false;
  await expect.element(page.getByText(/We cannot see how far it is/)).not.toBeInTheDocument();
});

test("says that it goes on while the browser is offline", async () => {
  const page = await making(0.5 * MINUTE);
  const back = goOffline();
  try {
    await expect.element(page.getByText(/It goes on without you/)).toBeVisible();
  } finally {
    back();
  }
});

test("lets go of content that is no longer there", async () => {
  const arranged = await arrange({
    meet: async (call) => (call.route === rooms.content.progress.name ? refusal("NOT_FOUND") : call.pass()),
  });
  const page = await open(arranged);
  await start(page);
  await page.heading("Your slideshow cannot be shown");
  await expect.element(page.getByRole("alert")).toHaveTextContent(/no longer here/);
  await userEvent.click(page.button("Choose another"));
  await expect.element(page.getByRole("alert")).not.toBeInTheDocument();
});

test("is clean to axe while it is made and when it is ready", async () => {
  const page = await making(0.5 * MINUTE);
  await expect.element(page.getByRole("progressbar")).toBeVisible();
  const violations = async () => (await axe.run(page.container)).violations.map(({ id }) => id);
  expect(await violations()).toEqual([]);
  page.clock.stepWork(2 * MINUTE);
  await page.heading("Your slideshow is ready");
  expect(await violations()).toEqual([]);
});
