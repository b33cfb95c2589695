import { rooms } from "@layers-kit/contract";
import axe from "axe-core";
import { describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import * as z from "zod/mini";
import { between, namingExistingProject, type PassingCall, refusal, refusing } from "../testing/between.ts";
import { goOffline } from "../testing/network.ts";
import { type LayersRender, type LayersRenderOptions, renderLayers } from "../testing/render.tsx";
import { ProjectForm, type ProjectFormProps } from "./ProjectForm.tsx";

const description =
  "Loose-leaf teas from small gardens, blended for slow afternoons. Made for people who would rather brew a good pot than grab a cup.";
const provider = { timeZone: "Europe/Oslo" };
/** Repeats come at once. */
const client = { random: () => 0 };

const open = (props: Partial<ProjectFormProps> = {}, options: LayersRenderOptions = {}) =>
  renderLayers(<ProjectForm mode="create" {...(props as object)} />, { provider, client, ...options });

const called = ({ screen }: LayersRender) => screen.getByLabelText("What is it called?");
const worth = ({ screen }: LayersRender) => screen.getByLabelText("What makes it worth having?");
const zone = ({ screen }: LayersRender) => screen.getByRole("combobox", { name: /time zone/ });
const button = ({ screen }: LayersRender) => screen.getByRole("button", { name: /^(Save|Update)/ });
const further = ({ screen }: LayersRender) => screen.getByRole("button", { name: /How it sounds/ });

async function fill(opened: LayersRender, name = "Tide Tea", text = description) {
  await userEvent.fill(called(opened), name);
  await userEvent.fill(worth(opened), text);
}

const projects = async ({ client }: LayersRender) => {
  const { items } = await client.projects.list();
  return Promise.all(items.map(({ id }) => client.projects.read(id)));
};

/** Remembers the calls of one endpoint on their way. */
function recording(route: string) {
  const calls: PassingCall[] = [];
  const record = between((call) => {
    if (call.route === route) calls.push(call);
    return call.pass();
  });
  return { calls, record };
}

describe("a new project", () => {
  test("is made once, whatever the clicks, from one question for its names and the reader's zone", async () => {
    const onCreated = vi.fn();
    const onEvent = vi.fn();
    const opened = await open({ mode: "create", onCreated }, { provider: { ...provider, onEvent } });
    await fill(opened, "  Tide Tea ");
    await userEvent.dblClick(button(opened));
    await expect.element(opened.screen.getByRole("heading", { name: /Tide Tea.* is saved/ })).toHaveFocus();
    const made = await projects(opened);
    expect(made).toMatchObject([
      {
        name: "Tide Tea",
        appName: "Tide Tea",
        appDescription: description,
        timezone: "Europe/Oslo",
        primaryLanguage: "en",
        brandVoice: "authentic",
        targetGender: "all",
        tagline: null,
      },
    ]);
    expect(onCreated).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: made[0]?.id }));
    expect(onEvent).toHaveBeenCalledExactlyOnceWith({ type: "project.saved", projectId: made[0]?.id, created: true });
  });

  test("is made once although the answer is lost on the way", async () => {
    const keys: (string | null)[] = [];
    const lossy = between(async (call) => {
      const response = await call.pass();
      if (call.route !== rooms.projects.create.name) return response;
      keys.push(call.headers.get("idempotency-key"));
      if (keys.length === 1) throw new TypeError("the network went away");
      return response;
    });
    const opened = await open({}, { between: lossy });
    await fill(opened);
    await userEvent.click(button(opened));
    await expect.element(opened.screen.getByRole("heading", { name: /is saved/ })).toBeVisible();
    expect(keys).toEqual([keys[0], keys[0]]);
    expect(await projects(opened)).toHaveLength(1);
  });

  test("can be described and sent by keyboard alone", async () => {
    const opened = await open();
    await userEvent.keyboard("{Tab}Tide Tea{Tab}");
    await userEvent.keyboard(description);
    await userEvent.keyboard("{Tab}tokyo{Enter}{Tab}{Enter}{Tab}Tea for every kind of rain{Tab}português (Bra{Enter}");
    await userEvent.keyboard("{Tab}W{Tab}{ArrowRight}{Enter}");
    await expect.element(opened.screen.getByRole("heading", { name: /is saved/ })).toHaveFocus();
    expect(await projects(opened)).toMatchObject([
      {
        timezone: "Asia/Tokyo",
        tagline: "Tea for every kind of rain",
        primaryLanguage: "pt-BR",
        brandVoice: "witty",
        targetGender: "female",
      },
    ]);
  });

  test("takes its own name from the host, or from the customer where the host asks", async () => {
    const given = await open({ defaultValues: { name: "Customer 1042" } });
    await fill(given);
    await userEvent.click(button(given));
    await expect.element(given.screen.getByRole("heading", { name: /is saved/ })).toBeVisible();
    expect(await projects(given)).toMatchObject([{ name: "Customer 1042", appName: "Tide Tea" }]);

    const asked = await open({ fields: { name: "required", appName: "hidden", appDescription: "shown" } });
    await userEvent.fill(asked.screen.getByLabelText("What should we call it here?"), "Nordlys");
    await userEvent.click(asked.screen.getByRole("button", { name: "Save product" }).last());
    await expect.element(asked.screen.getByRole("heading", { name: /Nordlys.* is saved/ })).toBeVisible();
    expect(await projects(asked)).toMatchObject([{ name: "Nordlys", appName: "Nordlys", appDescription: null }]);
  });
});

describe("what is typed", () => {
  test("is counted as it is sent, kept when too long, and said to be so", async () => {
    const { calls, record } = recording(rooms.projects.create.name);
    const opened = await open({}, { between: record });
    const tooLong = "The quite unusually long name of a tea";
    await fill(opened, ` ${tooLong} `, description.slice(0, 62));
    await expect.element(opened.screen.getByText("38 / 30")).toBeVisible();
    await expect.element(opened.screen.getByText(/38 more characters and we can start on hashtags/)).toBeVisible();
    await userEvent.click(button(opened));
    await expect.element(called(opened)).toHaveFocus();
    await expect.element(called(opened)).toHaveValue(` ${tooLong} `);
    await expect.element(called(opened)).toHaveAccessibleDescription(/Too long by 8 characters/);
    await expect.element(worth(opened)).toHaveAccessibleDescription(/38 more characters and we can start/);
    expect(calls).toEqual([]);
  });

  test("is spoken of when it is enough and when it is too much, and not at every letter", async () => {
    const opened = await open();
    const spoken = opened.screen.getByRole("status");
    await userEvent.fill(worth(opened), description.slice(0, 99));
    await userEvent.fill(called(opened), "Tide Tea");
    await expect.element(spoken).toBeEmptyDOMElement();
    await userEvent.fill(worth(opened), description.slice(0, 100));
    await expect.element(spoken).toHaveTextContent(/^Enough to start/);
    await userEvent.fill(called(opened), "The quite unusually long name of a tea");
    await expect.element(spoken).toHaveTextContent(/^Too long by 8 characters/);
  });

  test("is checked without looking for eval, which a strict page forbids", () => {
    expect(z.config().jitless).toBe(true);
  });

  test("is not complained of while it is only passed through", async () => {
    const opened = await open();
    await userEvent.click(called(opened));
    await userEvent.keyboard("{Tab}{Tab}");
    await expect.element(zone(opened)).toHaveFocus();
    await expect.element(called(opened)).not.toHaveAttribute("aria-invalid");
    await userEvent.click(button(opened));
    await expect.element(called(opened)).toHaveFocus();
    await expect.element(called(opened)).toHaveAccessibleDescription(/Please fill this in/);
  });

  test.each([
    ["a city", "buenos", "Buenos Aires"],
    ["a zone's name", "japan", "Tokyo"],
    ["an offset", "UTC+5:45", "Kathmandu"],
    ["the zone itself", "europe/oslo", "Oslo"],
  ])("finds a time zone by %s and says what time it is there", async (_by, typed, city) => {
    const opened = await open({ defaultValues: { timezone: "UTC" } });
    await userEvent.click(zone(opened));
    await userEvent.keyboard(typed);
    await userEvent.click(opened.screen.getByRole("option", { name: new RegExp(`^${city}`) }));
    await expect.element(zone(opened)).toHaveValue(city);
    await expect.element(zone(opened)).toHaveAccessibleDescription(/It is \d?\d:\d\d .* there now/);
  });

  test("comes back on the next visit with a note, and goes when asked to", async () => {
    const kept = { provider: { ...provider, storageKey: "tide-tea" } };
    const first = await open({}, kept);
    await fill(first);
    await first.screen.unmount();

    const second = await open({}, kept);
    await expect.element(second.screen.getByText(/We kept what you typed/)).toBeVisible();
    await expect.element(worth(second)).toHaveValue(description);
    await userEvent.click(second.screen.getByRole("button", { name: "Start afresh" }));
    await expect.element(called(second)).toHaveFocus();
    await expect.element(worth(second)).toHaveValue("");
    await expect.element(zone(second)).toHaveValue("Oslo");
    await second.screen.unmount();

    const third = await open({}, kept);
    await expect.element(worth(third)).toHaveValue("");
    expect(third.screen.getByText(/We kept/).query()).toBeNull();
  });

  test("is never seen by another customer on the same computer, and not kept after it was sent", async () => {
    const as = (storageKey: string) => ({ provider: { ...provider, storageKey } });
    const first = await open({}, as("acme-coffee"));
    await fill(first);
    await first.screen.unmount();
    const other = await open({}, as("nordlys-ski"));
    await expect.element(called(other)).toHaveValue("");
    await fill(other, "Nordlys");
    await userEvent.click(button(other));
    await expect.element(other.screen.getByRole("heading", { name: /is saved/ })).toBeVisible();
    await other.screen.unmount();
    const again = await open({}, as("nordlys-ski"));
    await expect.element(called(again)).toHaveValue("");
  });
});

describe("when it does not work", () => {
  test("a project that exists is updated with what was typed, and keeps the name it was given", async () => {
    const onCreated = vi.fn();
    const opened = await renderLayers(null, { provider, client, between: namingExistingProject });
    const made = await opened.client.projects.create({ name: "Customer 1042", timezone: "UTC", appName: "Old" });
    await opened.rerender(<ProjectForm mode="create" onCreated={onCreated} />);
    await fill(opened);
    await userEvent.click(button(opened));
    await expect.element(opened.screen.getByRole("alert")).toHaveTextContent(/already have a product here/);
    await expect.element(called(opened)).toHaveValue("Tide Tea");
    await userEvent.click(opened.screen.getByRole("button", { name: "Update it with this" }));
    await expect.element(opened.screen.getByRole("heading", { name: /is saved/ })).toHaveFocus();
    expect(await projects(opened)).toMatchObject([
      { id: made.id, name: "Customer 1042", appName: "Tide Tea", timezone: "Europe/Oslo" },
    ]);
    expect(onCreated).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: made.id }));
  });

  test("what is wrong out of sight stands in a list that takes the focus and leads there", async () => {
    const issues = ["tagline", "ownerEmail"].map((path) => ({ path, message: "is not accepted" }));
    const opened = await open({}, { between: refusing(rooms.projects.create.name, "VALIDATION", { issues }) });
    await fill(opened);
    await userEvent.click(button(opened));
    await expect.element(opened.screen.getByRole("region", { name: "2 things need another look" })).toHaveFocus();
    await expect.element(opened.screen.getByText(/filled in for you was not accepted/)).toBeVisible();
    await userEvent.keyboard("{Tab}{Enter}");
    await expect.element(opened.screen.getByLabelText(/slogan/)).toHaveFocus();
    await expect.element(further(opened)).toHaveAttribute("aria-expanded", "true");
    await userEvent.keyboard("x");
    await expect.element(opened.screen.getByLabelText(/slogan/)).not.toHaveAttribute("aria-invalid");
  });

  test("what the server finds wrong with a name that was not asked for stands where it was taken from", async () => {
    const issues = [{ path: "name", message: "is not accepted" }];
    const opened = await open({}, { between: refusing(rooms.projects.create.name, "VALIDATION", { issues }) });
    await fill(opened);
    await userEvent.click(button(opened));
    await expect.element(called(opened)).toHaveFocus();
    await expect.element(called(opened)).toHaveAccessibleDescription(/not accepted/);
  });

  test.each([
    ["BILLING_EXHAUSTED", /balance is too low/],
    ["FORBIDDEN_SCOPE", /not open to your account/],
    ["CONFLICT", /changed in the meantime/],
    ["UNAUTHENTICATED", /signed out/],
    ["RATE_LIMITED", /A lot is going on/],
    ["INTERNAL", /did not work/],
    ["UPSTREAM_UNAVAILABLE", /could not reach/],
  ] as const)("%s is said in plain words, and sending again works with everything still there", async (code, words) => {
    let refusals = 0;
    const fault = between((call) => {
      // More often than the client repeats by itself.
      if (call.route !== rooms.projects.create.name || refusals++ >= 4) return call.pass();
      return Promise.resolve(refusal(code));
    });
    const opened = await open({}, { between: fault });
    await fill(opened);
    await userEvent.click(button(opened));
    await expect.element(opened.screen.getByRole("alert")).toHaveTextContent(words);
    await expect.element(worth(opened)).toHaveValue(description);
    refusals = 4;
    await userEvent.click(button(opened));
    await expect.element(opened.screen.getByRole("heading", { name: /is saved/ })).toBeVisible();
    expect(await projects(opened)).toHaveLength(1);
  });

  test("without a network nothing is lost, and it is said", async () => {
    const opened = await open();
    const goOnline = goOffline();
    try {
      await expect.element(opened.screen.getByRole("alert")).toHaveTextContent(/You are offline/);
    } finally {
      goOnline();
    }
    await expect.poll(() => opened.screen.getByRole("alert").query()).toBeNull();
  });
});

describe("a project that exists", () => {
  const saved = {
    name: "Tide Tea",
    appName: "Tide Tea",
    appDescription: description,
    tagline: "Tea for every kind of rain",
    timezone: "Asia/Tokyo",
    brandVoice: "warm",
  } as const;

  async function edit(given: Partial<typeof saved> & { name?: string } = {}) {
    const { calls, record } = recording(rooms.projects.update.name);
    const onSaved = vi.fn();
    const opened = await renderLayers(null, { provider, client, between: record });
    const { id } = await opened.client.projects.create({ ...saved, ...given } as typeof saved);
    await opened.rerender(<ProjectForm mode="edit" projectId={id} onSaved={onSaved} />);
    await expect.element(called(opened)).toHaveValue("Tide Tea");
    return { opened, calls, onSaved };
  }

  test("is sent only what changed, and null for what was emptied", async () => {
    const { opened, calls, onSaved } = await edit();
    await expect.element(zone(opened)).toHaveValue("Tokyo");
    await userEvent.fill(called(opened), "Tide & Kettle");
    await userEvent.click(further(opened));
    await userEvent.clear(opened.screen.getByLabelText(/slogan/));
    await userEvent.click(button(opened));
    const notice = () => opened.screen.container.querySelector(".lk-notice")?.textContent?.replace(/\s+/g, " ");
    await expect.poll(notice).toBe("Done: Saved.");
    expect(calls.map(({ body }) => body)).toEqual([{ name: "Tide & Kettle", appName: "Tide & Kettle", tagline: null }]);
    expect(onSaved).toHaveBeenCalledTimes(1);

    await userEvent.fill(called(opened), "Tide");
    await expect.poll(notice).toBeUndefined();
    await userEvent.click(button(opened));
    await expect.poll(() => calls.length).toBe(2);
    expect(calls[1]?.body).toEqual({ name: "Tide", appName: "Tide" });
  });

  test("keeps what is typed while it is being saved, and says when there is something to save again", async () => {
    let letThrough = () => {};
    const slow = between(async (call) => {
      if (call.route === rooms.projects.update.name) await new Promise<void>((go) => (letThrough = go));
      return call.pass();
    });
    const onSaved = vi.fn();
    const opened = await renderLayers(null, { provider, client, between: slow });
    const project = await opened.client.projects.create(saved);
    await opened.rerender(<ProjectForm mode="edit" project={project} onSaved={onSaved} />);
    await userEvent.fill(called(opened), "Tide & Kettle ");
    await userEvent.click(button(opened));
    await userEvent.fill(worth(opened), `${description} Now in tins.`);
    letThrough();
    await expect.poll(() => onSaved.mock.calls.length).toBe(1);
    await expect.element(called(opened)).toHaveValue("Tide & Kettle");
    await expect.element(worth(opened)).toHaveValue(`${description} Now in tins.`);
    expect(opened.screen.container.querySelector(".lk-notice")).toBeNull();
  });

  test("keeps a name of its own", async () => {
    const { opened, calls } = await edit({ name: "Customer 1042" } as object);
    await userEvent.fill(called(opened), "Tide & Kettle");
    await userEvent.click(button(opened));
    await expect.poll(() => calls.map(({ body }) => body)).toEqual([{ appName: "Tide & Kettle" }]);
  });

  test("is not sent when nothing changed", async () => {
    const { opened, calls, onSaved } = await edit();
    await userEvent.click(button(opened));
    await expect.poll(() => onSaved.mock.calls.length).toBe(1);
    expect(calls).toEqual([]);
  });

  test("that cannot be read says so and reads again", async () => {
    let fail = true;
    const fault = between((call) =>
      fail && call.route === rooms.projects.read.name ? Promise.resolve(refusal("UPSTREAM_TIMEOUT")) : call.pass(),
    );
    const opened = await renderLayers(null, { provider, client, between: fault });
    const { id } = await opened.client.projects.create(saved);
    await opened.rerender(<ProjectForm mode="edit" projectId={id} />);
    await expect.element(opened.screen.getByRole("alert")).toHaveTextContent(/could not reach/);
    fail = false;
    await userEvent.click(opened.screen.getByRole("button", { name: "Try again" }));
    await expect.element(called(opened)).toHaveValue("Tide Tea");
  });
});

test.each([
  ["light", "en"],
  ["dark", "ar"],
] as const)(
  "has nothing that axe finds, open and with errors, in %s and %s, and no style attribute",
  async (theme, locale) => {
    const opened = await open(
      {},
      { provider: { ...provider, locale, appearance: { theme, variables: { "--lk-duration": "0ms" } } } },
    );
    await userEvent.click(further(opened));
    await userEvent.click(button(opened));
    await userEvent.click(zone(opened));
    const { violations } = await axe.run(opened.screen.container);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(opened.screen.container.querySelectorAll("[style]")).toHaveLength(0);
  },
);
