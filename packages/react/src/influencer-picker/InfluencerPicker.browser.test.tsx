import { type KnownErrorCode, rooms } from "@layers-kit/contract";
import { createManualClock, type ManualClock, type Sandbox } from "@layers-kit/sandbox";
import { beforeEach, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { LayersEvent } from "../provider/events.ts";
import { between, type PassingCall, refusing } from "../testing/between.ts";
import { tabTo } from "../testing/by-keyboard.ts";
import { hurried } from "../testing/hurried.ts";
import { makeProject } from "../testing/make-post.ts";
import { goOffline } from "../testing/network.ts";
import { type LayersRender, type LayersRenderOptions, renderLayers } from "../testing/render.tsx";
import { restOfDoubleClickKeepsFocus } from "../testing/rest-of-double-click.ts";
import { InfluencerPicker, type InfluencerPickerProps } from "./InfluencerPicker.tsx";

beforeEach(() => localStorage.clear());

const MINUTE = 60_000;
const { list, create, delete: deletion } = rooms.influencers;

interface Opened extends LayersRender {
  readonly projectId: string;
  readonly clock: ManualClock;
  readonly picker: React.ReactElement;
  /** The calls since the picker was shown. */
  readonly calls: PassingCall[];
}

interface Options extends LayersRenderOptions {
  /** Minutes of work before the picker is shown. The first persona takes one. */
  readonly after?: number;
  /** More personas, made before. */
  readonly more?: number;
  readonly described?: boolean;
  readonly before?: (sandbox: Sandbox) => void;
  readonly meet?: (call: PassingCall) => Promise<Response>;
}

async function open(props: Partial<InfluencerPickerProps> = {}, options: Options = {}): Promise<Opened> {
  const { after = 2, more = 0, described = true, before, meet = (call) => call.pass(), ...rest } = options;
  const clock = createManualClock(Date.now());
  const calls: PassingCall[] = [];
  const rendered = await renderLayers(null, {
    seed: "personas",
    clock,
    client: hurried(30),
    between: between((call) => {
      calls.push(call);
      return meet(call);
    }),
    ...rest,
  });
  const { id: projectId } = described
    ? await makeProject(rendered.client)
    : await rendered.client.projects.create({ name: "Tide Tea", timezone: "Europe/Oslo" });
  before?.(rendered.sandbox);
  clock.stepWork(after * MINUTE);
  for (let made = 0; made < more; made++) {
    await rendered.client.influencers.create(projectId, { gender: "male", ageRange: "adult" });
    clock.step(2 * MINUTE);
  }
  calls.length = 0;
  const picker = <InfluencerPicker projectId={projectId} {...props} />;
  await rendered.rerender(picker);
  return { ...rendered, projectId, clock, calls, picker };
}

const button = ({ screen }: LayersRender, name: string | RegExp) => screen.getByRole("button", { name });
const cards = ({ screen }: LayersRender) =>
  screen.getByRole("radiogroup", { name: "Your personas" }).getByRole("radio");
const said = ({ screen }: LayersRender) => screen.getByRole("status").last();
const heading = ({ screen }: LayersRender) => screen.getByRole("heading", { name: "Choose a persona" });
const sent = ({ calls }: Opened, name: string) => calls.filter(({ route }) => route === name);
const ids = async ({ client, projectId }: Opened) =>
  (await client.influencers.list(projectId)).items.map(({ influencerId }) => influencerId);

async function make(opened: Opened, prompt = "grey beard"): Promise<void> {
  await userEvent.click(button(opened, "Make another persona"));
  await userEvent.selectOptions(opened.screen.getByLabelText("Who should it be?"), "Man");
  await userEvent.selectOptions(opened.screen.getByLabelText("How old?"), "Senior");
  await userEvent.fill(opened.screen.getByLabelText(/What should it look like/), prompt);
  await userEvent.click(button(opened, "Make this persona"));
}

test("follows the first persona from waiting to ready, says so once, and then asks no more", async () => {
  const opened = await open({}, { after: 0.1 });
  await expect.element(opened.screen.getByText("Waiting for its turn")).toBeVisible();
  await expect.element(opened.screen.getByText(/about a minute. You can close this page/)).toBeVisible();
  await expect.element(cards(opened)).toBeDisabled();
  opened.clock.stepWork(0.4 * MINUTE);
  await expect.element(opened.screen.getByText("Being made")).toBeVisible();
  opened.clock.stepWork(MINUTE);
  await expect.element(cards(opened)).toBeChecked();
  await expect.element(cards(opened)).toHaveAccessibleName(/^\S+ Woman · Young adult$/);
  await expect.element(said(opened)).toHaveTextContent(/^\S+ is ready\.$/);
  const { length } = opened.calls;
  // Nothing is followed any more: the next call is this one.
  await opened.client.projects.read(opened.projectId);
  expect(opened.calls).toHaveLength(length + 1);
});

test("arrow keys choose, and the host is told", async () => {
  const onValueChange = vi.fn();
  const opened = await open({ onValueChange }, { more: 2 });
  await expect.element(cards(opened).first()).toBeChecked();
  await userEvent.keyboard("{Tab}{ArrowRight}");
  const [, second, third] = await ids(opened);
  await expect.element(cards(opened).nth(1)).toBeChecked();
  await userEvent.keyboard("{ArrowDown}");
  await expect.element(cards(opened).nth(2)).toBeChecked();
  expect(onValueChange.mock.calls).toEqual([[second], [third]]);
});

test("shows the host's pick, and keeps to it", async () => {
  const onValueChange = vi.fn();
  const opened = await open({}, { more: 2 });
  const [, second, third] = await ids(opened);
  const picker = (value: string | undefined) => (
    <InfluencerPicker projectId={opened.projectId} value={value ?? null} onValueChange={onValueChange} />
  );
  await opened.rerender(picker(third));
  await expect.element(cards(opened).nth(2)).toBeChecked();
  await userEvent.click(cards(opened).nth(0));
  expect(onValueChange).toHaveBeenCalledOnce();
  await expect.element(cards(opened).nth(2)).toBeChecked();
  await opened.rerender(picker(second));
  await expect.element(cards(opened).nth(1)).toBeChecked();
});

test("starts with the pick it is given", async () => {
  const first = await open({}, { more: 1 });
  const [, older = ""] = await ids(first);
  await first.rerender(<InfluencerPicker key="given" projectId={first.projectId} defaultValue={older} />);
  await expect.element(cards(first).nth(1)).toBeChecked();
});

test("another persona is made once, to the customer's wishes, and is the one to use when it is ready", async () => {
  const events: LayersEvent[] = [];
  const opened = await open({}, { provider: { onEvent: (event) => events.push(event) } });
  await userEvent.click(button(opened, "Make another persona"));
  await userEvent.selectOptions(opened.screen.getByLabelText("Who should it be?"), "Man");
  await userEvent.fill(opened.screen.getByLabelText(/What should it look like/), "  grey beard ");
  await expect.element(opened.screen.getByText("Takes about a minute.")).toBeVisible();
  await userEvent.dblClick(button(opened, "Make this persona"));
  await expect.element(opened.screen.getByText("Waiting for its turn")).toBeVisible();
  await expect.element(button(opened, "Make another persona")).toHaveFocus();
  await expect.element(said(opened)).toHaveTextContent(/Your persona is being made/);
  expect(sent(opened, create.name).map(({ body }) => body)).toEqual([
    { gender: "male", ageRange: "young_adult", prompt: "grey beard" },
  ]);
  const [newest] = await ids(opened);
  expect(events).toEqual([{ type: "influencer.started", influencerId: newest }]);

  opened.clock.stepWork(2 * MINUTE);
  await expect.element(cards(opened).first()).toBeChecked();
  await expect.element(cards(opened).first()).toHaveAttribute("value", newest);
  // The form is empty again.
  await userEvent.click(button(opened, "Make another persona"));
  await expect.element(opened.screen.getByLabelText(/What should it look like/)).toHaveValue("");
});

test("the way to another persona has the focus when one is made, and the rest of a double click leaves it there", async () => {
  const opened = await open();
  await make(opened, "round glasses");
  await expect.element(opened.screen.getByText("Waiting for its turn")).toBeVisible();
  await expect.element(button(opened, "Make another persona")).toHaveFocus();
  expect(restOfDoubleClickKeepsFocus()).toBe(true);
});

test("a persona is asked for by keyboard alone", async () => {
  const opened = await open();
  await expect.element(cards(opened).first()).toBeVisible();
  await userEvent.keyboard("{Tab}{Tab}{Enter}");
  await expect.element(opened.screen.getByLabelText("Who should it be?")).toBeVisible();
  await userEvent.keyboard("{Tab}{ArrowDown}{Tab}{ArrowDown}{Tab}round glasses{Enter}");
  await expect.element(opened.screen.getByText("Waiting for its turn")).toBeVisible();
  await expect.element(button(opened, "Make another persona")).toHaveFocus();
  expect(sent(opened, create.name).map(({ body }) => body)).toEqual([
    { gender: "male", ageRange: "adult", prompt: "round glasses" },
  ]);
});

test("a hint that is too long is kept, flagged, led to and not sent", async () => {
  const opened = await open();
  const long = "x".repeat(61);
  await make(opened, long);
  const hint = opened.screen.getByLabelText(/What should it look like/);
  await expect.element(hint).toHaveFocus();
  await expect.element(hint).toHaveValue(long);
  await expect.element(hint).toHaveAccessibleDescription(/Too long by 1 character/);
  expect(sent(opened, create.name)).toEqual([]);
});

test("a persona whose answer was lost is not made twice", async () => {
  const opened = await open();
  const dropped = opened.sandbox.faults.add({ kind: "answer-dropped", on: create.name, count: 1 });
  await make(opened);
  await expect.element(opened.screen.getByText("Waiting for its turn")).toBeVisible();
  expect(dropped.hits).toBe(1);
  expect(await ids(opened)).toHaveLength(2);
});

test("what was typed is there again for who comes back", async () => {
  const provider = { storageKey: "personas" };
  const opened = await open({}, { provider });
  await userEvent.click(button(opened, "Make another persona"));
  await userEvent.fill(opened.screen.getByLabelText(/What should it look like/), "curly hair");
  await opened.rerender(null, provider);
  await opened.rerender(opened.picker, provider);
  await userEvent.click(button(opened, "Make another persona"));
  await expect.element(opened.screen.getByText(/We kept what you typed/)).toBeVisible();
  await expect.element(opened.screen.getByLabelText(/What should it look like/)).toHaveValue("curly hair");
});

const drafts = () => Object.keys(localStorage).filter((name) => name.includes(":draft:"));

test("what was sent is no draft any more", async () => {
  const provider = { storageKey: "personas" };
  const opened = await open({}, { provider });
  await make(opened);
  await expect.element(button(opened, "Make another persona")).toHaveFocus();
  await opened.rerender(null, provider);
  expect(drafts()).toEqual([]);
});

test("what was sent is no draft any more for who was gone when it was taken", async () => {
  const events: LayersEvent[] = [];
  const provider = { storageKey: "personas", onEvent: (event: LayersEvent) => void events.push(event) };
  const opened = await open({}, { provider });
  const held = opened.sandbox.faults.add({ kind: "latency", on: create.name, ms: 60 * MINUTE });
  await make(opened);
  await opened.rerender(null, provider);
  expect(drafts()).toHaveLength(1);
  held.remove();
  await expect.poll(() => events.map(({ type }) => type)).toEqual(["influencer.started"]);
  await opened.rerender(opened.picker, provider);
  await userEvent.click(button(opened, "Make another persona"));
  await expect.element(opened.screen.getByLabelText(/What should it look like/)).toHaveValue("");
  await expect.poll(drafts).toEqual([]);
  expect(opened.screen.getByText(/We kept what you typed/).elements()).toEqual([]);
});

test("what was typed and not sent stays when another one is made", async () => {
  const opened = await open();
  opened.sandbox.outcomes.next({ of: "influencer_create", code: "PLATFORM_ERROR" });
  await make(opened);
  await expect.element(opened.screen.getByText("Waiting for its turn")).toBeVisible();
  opened.clock.stepWork(2 * MINUTE);
  await expect.element(button(opened, "Make another one")).toBeVisible();
  opened.sandbox.faults.add({ kind: "status", status: 429, retryAfterSeconds: 90, on: create.name, count: 1 });
  await make(opened, "curly hair");
  await expect.element(opened.screen.getByText("Not started.")).toBeVisible();
  await userEvent.click(button(opened, "Make another one"));
  await expect.element(opened.screen.getByText("Waiting for its turn")).toBeVisible();
  await expect.element(opened.screen.getByLabelText(/What should it look like/)).toHaveValue("curly hair");
  await expect.element(button(opened, "Make this persona")).toBeVisible();
  expect(sent(opened, create.name).map(({ body }) => (body as { prompt: string }).prompt)).toEqual([
    "grey beard",
    "curly hair",
    "grey beard",
  ]);
});

test.each([
  ["gender", "Who should it be?"],
  ["ageRange", "How old?"],
  ["prompt", "What should it look like?"],
])("what is not accepted is marked where it stands, and has the focus: %s", async (path, label) => {
  const refused = refusing(create.name, "VALIDATION", { issues: [{ path, message: "is not allowed" }] });
  const opened = await open({}, { between: refused });
  await make(opened);
  const field = opened.screen.getByLabelText(label);
  await expect.element(field).toHaveFocus();
  await expect.element(field).toHaveAccessibleDescription(/This was not accepted. Please change it./);
  await expect.element(field).toBeInvalid();
});

test("who presses without a network is told to try again, and is not promised that it goes on by itself", async () => {
  const opened = await open();
  opened.sandbox.faults.add({ kind: "connection-reset", on: create.name });
  const back = goOffline();
  try {
    await make(opened);
    await expect
      .element(opened.screen.getByRole("alert"))
      .toHaveTextContent(
        "Not started. You are offline. What you entered is kept. Try again when the connection is back.",
      );
  } finally {
    back();
  }
});

test("says that one could not be made and why, keeps those that are ready, and tries again with the same wish", async () => {
  const opened = await open();
  opened.sandbox.outcomes.next({ of: "influencer_create", code: "BILLING_EXHAUSTED" });
  await make(opened);
  await expect.element(opened.screen.getByText("Waiting for its turn")).toBeVisible();
  opened.clock.stepWork(2 * MINUTE);
  await expect.element(opened.screen.getByRole("alert")).toHaveTextContent(/could not be made.*balance is too low/);
  await expect.element(cards(opened).first()).toBeDisabled();
  await expect.element(cards(opened).nth(1)).toBeChecked();
  // Also to who comes back.
  await opened.rerender(null);
  await opened.rerender(opened.picker);
  await expect.element(opened.screen.getByRole("alert")).toHaveTextContent(/could not be made.*balance is too low/);
  await tabTo("Make another one");
  await userEvent.keyboard("{Enter}");
  await expect.element(opened.screen.getByText("Waiting for its turn")).toBeVisible();
  await expect.element(heading(opened)).toHaveFocus();
  const [first, second] = sent(opened, create.name).map(({ body }) => body);
  expect(second).toEqual(first);
});

test.each<[KnownErrorCode, RegExp]>([
  ["BILLING_EXHAUSTED", /Not started. Your provider's balance is too low/],
  ["FORBIDDEN_SCOPE", /Not started. This is not open to your account/],
])("says why none could be started and keeps what was typed: %s", async (code, words) => {
  const opened = await open({}, { between: refusing(create.name, code) });
  await make(opened);
  await expect.element(opened.screen.getByRole("alert")).toHaveTextContent(words);
  await expect.element(opened.screen.getByLabelText(/What should it look like/)).toHaveValue("grey beard");
});

test("has a first persona made where none comes by itself", async () => {
  const opened = await open({}, { described: false });
  await expect.element(button(opened, "Say what it should be like")).toBeVisible();
  await userEvent.click(button(opened, "Make a persona"));
  await expect.element(opened.screen.getByText("Waiting for its turn")).toBeVisible();
  await expect.element(heading(opened)).toHaveFocus();
  opened.clock.stepWork(2 * MINUTE);
  await expect.element(cards(opened)).toBeChecked();
});

test("deletes for good after asking, by keyboard alone; a pick that goes is none any more", async () => {
  const events: LayersEvent[] = [];
  const onValueChange = vi.fn();
  const opened = await open(
    { canDelete: true, onValueChange },
    { more: 1, provider: { onEvent: (event) => events.push(event) } },
  );
  const [newer, older] = await ids(opened);
  await userEvent.click(cards(opened).nth(1));
  await userEvent.keyboard("{Tab}{Tab}{Enter}");
  await expect.element(opened.screen.getByRole("listitem").nth(1)).toBeVisible();
  await userEvent.keyboard("{Tab}{Tab}{Enter}");
  await expect.element(button(opened, "Keep it")).toHaveFocus();
  await expect.element(opened.screen.getByText(/There is no way back/)).toBeVisible();
  await userEvent.keyboard("{Enter}");
  await expect.element(button(opened, /^Delete ./).last()).toHaveFocus();
  expect(sent(opened, deletion.name)).toEqual([]);

  await userEvent.keyboard("{Enter}");
  await expect.element(button(opened, "Keep it")).toHaveFocus();
  await userEvent.keyboard("{Tab}{Enter}");
  await expect.element(said(opened)).toHaveTextContent("Deleted.");
  await expect.element(cards(opened)).toHaveAttribute("value", newer);
  await expect.element(cards(opened)).toBeChecked();
  expect(events).toEqual([{ type: "influencer.deleted", influencerId: older }]);
  expect(onValueChange.mock.calls).toEqual([[older], [null]]);
  expect(await ids(opened)).toEqual([newer]);
  // The focus is not lost with the row.
  await expect.element(button(opened, /^Delete ./).last()).toHaveFocus();
});

test("the last one deleted is gone, not on its way", async () => {
  const opened = await open({ canDelete: true });
  await userEvent.click(button(opened, "Delete a persona"));
  await userEvent.click(opened.screen.getByRole("list").getByRole("button"));
  await userEvent.click(button(opened, "Delete for good"));
  await expect.element(opened.screen.getByRole("heading", { name: "You have no persona yet." })).toBeVisible();
  await expect.element(heading(opened)).toHaveFocus();
});

test("one that somebody else has deleted meanwhile is as good as deleted", async () => {
  const opened = await open({ canDelete: true }, { more: 1 });
  await userEvent.click(button(opened, "Delete a persona"));
  await expect.element(opened.screen.getByRole("listitem").first()).toBeVisible();
  const [newer = ""] = await ids(opened);
  await opened.client.influencers.delete(newer);
  await userEvent.click(opened.screen.getByRole("list").getByRole("button").first());
  await userEvent.click(button(opened, "Delete for good"));
  await expect.element(said(opened)).toHaveTextContent("Deleted.");
  await expect.poll(() => cards(opened).elements().length).toBe(1);
});

test("offers no deletion unless the host says so", async () => {
  const opened = await open();
  await expect.element(cards(opened)).toBeVisible();
  expect(button(opened, "Delete a persona").elements()).toEqual([]);
});

const unreachable = ({ faults }: Sandbox) => void faults.add({ kind: "connection-reset", on: list.name });

test("tries again what could not be read, by keyboard alone", async () => {
  const opened = await open({}, { before: unreachable });
  await expect.element(opened.screen.getByRole("alert")).toHaveTextContent(/could not reach/);
  opened.sandbox.faults.clear();
  await userEvent.keyboard("{Tab}");
  await expect.element(button(opened, "Try again")).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  await expect.element(cards(opened)).toBeChecked();
});

test("says that it is offline, and shows the personas when the connection is back", async () => {
  const back = goOffline();
  try {
    const opened = await open({}, { before: unreachable });
    await expect.element(opened.screen.getByText(/You are offline/).first()).toBeVisible();
    opened.sandbox.faults.clear();
    back();
    await expect.element(cards(opened)).toBeChecked();
  } finally {
    back();
  }
});
