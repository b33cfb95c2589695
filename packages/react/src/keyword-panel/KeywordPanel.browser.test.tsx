import { type KnownErrorCode, rooms } from "@layers-kit/contract";
import { createManualClock, type ManualClock, type Sandbox } from "@layers-kit/sandbox";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { ProjectForm } from "../project-form/ProjectForm.tsx";
import type { LayersEvent } from "../provider/events.ts";
import { between, type PassingCall, refusal, refusing } from "../testing/between.ts";
import { hurried } from "../testing/hurried.ts";
import { makeProject } from "../testing/make-post.ts";
import { goOffline } from "../testing/network.ts";
import { keepPageClock, movePageClock } from "../testing/page-clock.ts";
import { type LayersRender, type LayersRenderOptions, renderLayers } from "../testing/render.tsx";
import { KeywordPanel, type KeywordPanelProps } from "./KeywordPanel.tsx";

beforeEach(() => localStorage.clear());

const MINUTE = 60_000;
const { read, refresh } = rooms.keywords;

interface Opened extends LayersRender {
  readonly projectId: string;
  readonly clock: ManualClock;
  readonly panel: React.ReactElement;
  /** The endpoints called since the panel was shown, by name. */
  readonly called: string[];
}

interface Options extends LayersRenderOptions {
  /** Minutes of work before the panel is shown. The first hashtags take less than five. */
  readonly after?: number;
  readonly age?: number;
  readonly described?: boolean;
  readonly before?: (sandbox: Sandbox) => void;
  readonly meanwhile?: (opened: Pick<Opened, "client" | "clock" | "projectId">) => Promise<void>;
  readonly meet?: (call: PassingCall) => Promise<Response>;
}

async function open(props: Partial<KeywordPanelProps> = {}, options: Options = {}): Promise<Opened> {
  const { after = 5, age = 0, described = true, before, meanwhile, meet = (call) => call.pass(), ...rest } = options;
  const clock = createManualClock(Date.now() - age * MINUTE);
  const called: string[] = [];
  const rendered = await renderLayers(null, {
    seed: "hashtags",
    clock,
    client: hurried(30),
    between: between((call) => {
      called.push(call.route ?? "");
      return meet(call);
    }),
    ...rest,
  });
  const { id: projectId } = described
    ? await makeProject(rendered.client)
    : await rendered.client.projects.create({ name: "Tide Tea", timezone: "Europe/Oslo" });
  before?.(rendered.sandbox);
  clock.stepWork(after * MINUTE);
  await meanwhile?.({ client: rendered.client, clock, projectId });
  called.length = 0;
  const panel = <KeywordPanel projectId={projectId} {...props} />;
  await rendered.rerender(panel);
  return { ...rendered, projectId, clock, called, panel };
}

const button = ({ screen }: LayersRender, name: string | RegExp) => screen.getByRole("button", { name });
const said = ({ screen }: LayersRender) => screen.getByRole("status").last();
const rows = ({ screen }: LayersRender) => screen.getByRole("listitem");
const heading = ({ screen }: LayersRender) => screen.getByRole("heading", { name: "Hashtags of your product" });
/** On the page: what is read out goes on from there. */
const looking = ({ screen }: LayersRender) => screen.getByText("Looking for hashtags", { exact: true });
const refreshes = ({ called }: Opened) => called.filter((name) => name === refresh.name).length;

test("lists hashtags as the API sorts them, each with its score and its reach in words", async () => {
  const opened = await open();
  await expect
    .element(rows(opened).first())
    .toHaveTextContent(/^#tidetea ?97 of 100 ?tide tea · [\d.]+K views · [\d.]+K posts$/);
  expect(rows(opened).elements()).toHaveLength(6);
  await userEvent.click(button(opened, "Show all 10"));
  const { hashtags } = await opened.client.keywords.read(opened.projectId);
  const shown = rows(opened)
    .elements()
    .map((row) => row.querySelector("bdi")?.textContent);
  expect(shown).toEqual(hashtags.map(({ hashtag }) => `#${hashtag}`));
});

test("reads once what is there, and asks no more", async () => {
  const opened = await open();
  await expect.element(rows(opened).first()).toBeVisible();
  expect(opened.called.toSorted()).toEqual([read.name, rooms.projects.read.name].toSorted());
});

test("follows a new project's first look until the hashtags are there, and says so", async () => {
  const opened = await open({}, { after: 1 });
  await expect.element(looking(opened)).toBeVisible();
  await expect.element(opened.screen.getByText(/four to five minutes. You can close this page/)).toBeVisible();
  opened.clock.stepWork(4 * MINUTE);
  await expect.element(rows(opened).first()).toBeVisible();
  await expect.element(said(opened)).toHaveTextContent("10 hashtags found");
  expect(opened.called).not.toContain(rooms.jobs.read.name);
});

test("looks again at one click, however often it is clicked; shows how far it is, keeps what is there, then shows what is new", async () => {
  const events: LayersEvent[] = [];
  const opened = await open({}, { provider: { onEvent: (event) => events.push(event) } });
  await expect.element(opened.screen.getByText(/Looking again takes four to five minutes/)).toBeVisible();
  await userEvent.dblClick(button(opened, "Look again"));
  await expect.element(said(opened)).toHaveTextContent(/Looking for hashtags/);
  await expect.element(heading(opened)).toHaveFocus();
  expect(refreshes(opened)).toBe(1);
  expect(events).toEqual([{ type: "keywords.started", projectId: opened.projectId }]);

  opened.clock.stepWork(2 * MINUTE);
  await expect.element(opened.screen.getByText("44% done")).toBeVisible();
  await expect.element(opened.screen.getByRole("progressbar")).toHaveAttribute("aria-valuetext", "44%");
  expect(rows(opened).elements()).toHaveLength(6);

  opened.clock.step(3 * MINUTE);
  await expect.element(button(opened, "Look again")).toBeVisible();
  await expect.element(said(opened)).toHaveTextContent("10 hashtags found");
  const asked = opened.called.length;
  // Nothing is followed any more: the next call is this one.
  await opened.client.projects.read(opened.projectId);
  expect(opened.called).toHaveLength(asked + 1);
});

test("a look whose answer was lost is not started twice", async () => {
  const keys: (string | null)[] = [];
  const opened = await open(
    {},
    {
      meet: (call) => {
        if (call.route === refresh.name) keys.push(call.headers.get("idempotency-key"));
        return call.pass();
      },
    },
  );
  opened.sandbox.faults.add({ kind: "answer-dropped", on: refresh.name, count: 1 });
  await userEvent.click(button(opened, "Look again"));
  await expect.element(looking(opened)).toBeVisible();
  expect(keys).toEqual([expect.any(String), keys[0]]);
  opened.clock.step(5 * MINUTE);
  await expect.element(button(opened, "Look again")).toBeVisible();
});

test("a look is found again by who comes back, also where its job can no longer be asked about", async () => {
  const provider = { storageKey: "keywords" };
  const opened = await open(
    {},
    {
      provider,
      meet: (call) => (call.route === rooms.jobs.read.name ? Promise.resolve(refusal("NOT_FOUND")) : call.pass()),
    },
  );
  await userEvent.click(button(opened, "Look again"));
  await expect.element(looking(opened)).toBeVisible();
  await opened.rerender(null, provider);
  await opened.rerender(opened.panel, provider);
  await expect.element(looking(opened)).toBeVisible();
  opened.clock.step(5 * MINUTE);
  await expect.element(button(opened, "Look again")).toBeVisible();
  expect(refreshes(opened)).toBe(1);
});

test("says that a look failed, keeps what was there and tries again, by keyboard alone", async () => {
  const opened = await open();
  opened.sandbox.outcomes.next({ of: "keywords_refresh", code: "PLATFORM_ERROR" });
  await userEvent.click(button(opened, "Look again"));
  await expect.element(looking(opened)).toBeVisible();
  opened.clock.stepWork(5 * MINUTE);
  await expect
    .element(opened.screen.getByRole("alert"))
    .toHaveTextContent(/No new hashtags were found.*happens now and then/);
  expect(rows(opened).elements()).toHaveLength(6);
  opened.sandbox.faults.add({ kind: "status", status: 429, retryAfterSeconds: 90, on: refresh.name, count: 1 });
  await userEvent.keyboard("{Tab}");
  await expect.element(button(opened, "Try again")).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  await expect.element(opened.screen.getByRole("alert")).toHaveTextContent(/Not started. A lot is going on/);
  await expect.element(button(opened, "Try again")).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  await expect.element(heading(opened)).toHaveFocus();
  opened.clock.step(5 * MINUTE);
  await expect.element(button(opened, "Look again")).toBeVisible();
  expect(refreshes(opened)).toBe(3);
});

test("says after ten minutes that a look takes longer than usual, and goes on", async () => {
  onTestFinished(keepPageClock());
  const opened = await open();
  await userEvent.click(button(opened, "Look again"));
  await expect.element(looking(opened)).toBeVisible();
  await opened.rerender(null);
  movePageClock(11 * MINUTE);
  await opened.rerender(opened.panel);
  await expect.element(opened.screen.getByText(/longer than usual. It goes on/)).toBeVisible();
  opened.clock.step(5 * MINUTE);
  await expect.element(button(opened, "Look again")).toBeVisible();
});

test("says why a look failed where the customer can do something about it", async () => {
  const opened = await open();
  opened.sandbox.outcomes.next({ of: "keywords_refresh", code: "BILLING_EXHAUSTED" });
  await userEvent.click(button(opened, "Look again"));
  await expect.element(looking(opened)).toBeVisible();
  opened.clock.stepWork(5 * MINUTE);
  await expect
    .element(opened.screen.getByRole("alert"))
    .toHaveTextContent(/No new hashtags were found. Your provider's balance is too low/);
});

test.each<[KnownErrorCode, RegExp]>([
  ["BILLING_EXHAUSTED", /Not started. Your provider's balance is too low/],
  ["FORBIDDEN_SCOPE", /Not started. This is not open to your account/],
])("says why no look could be started: %s", async (code, words) => {
  const opened = await open({}, { between: refusing(refresh.name, code) });
  await userEvent.click(button(opened, "Look again"));
  await expect.element(opened.screen.getByRole("alert")).toHaveTextContent(words);
  await expect.element(button(opened, "Look again")).toHaveFocus();
});

test("asks for a description where there is none, and leads to it", async () => {
  const onEditProject = vi.fn();
  const opened = await open({ onEditProject }, { described: false });
  await expect.element(opened.screen.getByText(/100 characters are enough/)).toBeVisible();
  expect(button(opened, /Find|Look/).elements()).toEqual([]);
  await userEvent.click(button(opened, "Describe your product"));
  expect(onEditProject).toHaveBeenCalledOnce();
});

test("a product that has just been described is looked into by itself", async () => {
  const opened = await open(
    {},
    {
      described: false,
      age: 60,
      meanwhile: async ({ client, clock, projectId }) => {
        clock.stepWall(60 * MINUTE);
        await client.projects.update(projectId, { appDescription: "Teas from small gardens. ".repeat(5) });
      },
    },
  );
  await expect.element(looking(opened)).toBeVisible();
  opened.clock.stepWork(5 * MINUTE);
  await expect.element(rows(opened).first()).toBeVisible();
});

test("a product that is described anew is looked into by itself, and what was found before stays until then", async () => {
  const opened = await open();
  const form = <ProjectForm mode="edit" projectId={opened.projectId} />;
  await opened.rerender(
    <>
      {opened.panel}
      {form}
    </>,
  );
  const save = async (label: string, text: string) => {
    opened.clock.step(MINUTE);
    await userEvent.fill(opened.screen.getByLabelText(label), text);
    await userEvent.click(button(opened, "Save changes"));
    await expect.element(opened.screen.getByText("Saved.").first()).toBeVisible();
  };
  await save("What is it called?", "Tide & Kettle");
  await expect.element(button(opened, "Look again")).toBeVisible();
  await save("What makes it worth having?", "Cold coffee in cans, for people on the way to somewhere. ".repeat(3));
  await expect.element(looking(opened)).toBeVisible();
  expect(rows(opened).elements()).toHaveLength(6);

  // Also for who comes to the panel later.
  await opened.rerender(null);
  await opened.rerender(opened.panel);
  await expect.element(looking(opened)).toBeVisible();
  opened.clock.step(5 * MINUTE);
  await expect.element(button(opened, "Look again")).toBeVisible();
  await expect.element(said(opened)).toHaveTextContent(/\d hashtags found/);
  expect(rows(opened).first().element().textContent).not.toContain("tidetea");
  expect(refreshes(opened)).toBe(0);
});

test("where nothing was found, what another look takes is said without a word of what stays", async () => {
  const opened = await open(
    {},
    {
      meet: async (call) => {
        const answer = await call.pass();
        return call.route === read.name ? Response.json({ ...(await answer.json()), hashtags: [] }) : answer;
      },
    },
  );
  await expect.element(opened.screen.getByText("No hashtags were found")).toBeVisible();
  await expect.element(button(opened, "Look again")).toBeVisible();
  await expect.element(opened.screen.getByText(/takes four to five minutes/)).toBeVisible();
  expect(opened.screen.getByText(/These stay/).elements()).toEqual([]);
});

test("offers a first look where the one that comes by itself brought nothing, and it is done by keyboard alone", async () => {
  const opened = await open({}, { after: 0, age: 60 });
  await expect.element(button(opened, "Find hashtags")).toBeVisible();
  await userEvent.keyboard("{Tab}{Enter}");
  await expect.element(heading(opened)).toHaveFocus();
  opened.clock.stepWork(5 * MINUTE);
  await expect.element(rows(opened).first()).toBeVisible();
  await userEvent.keyboard("{Tab}{Enter}");
  await expect.element(said(opened)).toHaveTextContent(/Copied|Selected/);
  await userEvent.keyboard("{Tab}{Enter}");
  await expect.element(button(opened, "Show fewer")).toHaveFocus();
  await userEvent.keyboard("{Tab}{Enter}");
  await expect.poll(() => refreshes(opened)).toBe(2);
});

test("copies all hashtags, those that are folded away too", async () => {
  const copy = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  const opened = await open();
  await userEvent.click(button(opened, "Copy all"));
  await expect.element(button(opened, "Copied")).toHaveFocus();
  const { hashtags } = await opened.client.keywords.read(opened.projectId);
  expect(copy).toHaveBeenCalledExactlyOnceWith(hashtags.map(({ hashtag }) => `#${hashtag}`).join(" "));
  copy.mockRestore();
});

test("selects the hashtags where copying is forbidden", async () => {
  const refuse = vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("", "NotAllowedError"));
  const old = vi.spyOn(document, "execCommand").mockReturnValue(false);
  const opened = await open();
  await userEvent.click(button(opened, "Copy all"));
  await expect.element(said(opened)).toHaveTextContent(/Selected/);
  expect(getSelection()?.toString()).toMatch(/^#tidetea #looseleafteas/);
  refuse.mockRestore();
  old.mockRestore();
});

test("tries again what could not be read, by keyboard alone", async () => {
  const busy = { kind: "status", status: 429, retryAfterSeconds: 90, on: read.name } as const;
  const opened = await open({}, { before: ({ faults }) => faults.add(busy) });
  await expect.element(opened.screen.getByRole("alert")).toHaveTextContent(/A lot is going on.*Try again in/);
  opened.sandbox.faults.clear();
  await userEvent.keyboard("{Tab}");
  await expect.element(button(opened, "Try again")).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  await expect.element(rows(opened).first()).toBeVisible();
});

test("says calmly that it is not open to this account, without a second try", async () => {
  const opened = await open({}, { between: refusing(read.name, "NOT_FOUND", { permission: "keywords" }) });
  await expect.element(opened.screen.getByRole("alert")).toHaveTextContent("This is not open to your account.");
  expect(button(opened, "Try again").elements()).toEqual([]);
});

test("says that it is offline, once, and shows the hashtags when the connection is back", async () => {
  const failures: unknown[] = [];
  const back = goOffline();
  try {
    const opened = await open(
      {},
      {
        before: ({ faults }) => faults.add({ kind: "connection-reset", on: read.name }),
        provider: { onError: (error) => failures.push(error) },
      },
    );
    await expect.element(opened.screen.getByText(/You are offline/)).toBeVisible();
    // Also when the read has failed.
    await expect.poll(() => failures.length).toBeGreaterThan(0);
    expect(opened.screen.getByText(/You are offline/).elements()).toHaveLength(1);
    opened.sandbox.faults.clear();
    back();
    await expect.element(rows(opened).first()).toBeVisible();
    expect(opened.screen.getByText(/You are offline/).elements()).toEqual([]);
  } finally {
    back();
  }
});
