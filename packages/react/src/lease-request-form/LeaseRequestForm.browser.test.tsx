import { rooms } from "@layers-kit/contract";
import axe from "axe-core";
import { describe, expect, test, vi } from "vitest";
import { type Locator, page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { LayersProvider } from "../provider/LayersProvider.tsx";
import { between, losingAnswers, type PassingCall, refusal, refusing } from "../testing/between.ts";
import { makeProject } from "../testing/make-post.ts";
import { type LayersRender, type LayersRenderOptions, renderLayers } from "../testing/render.tsx";
import { LeaseRequestForm, type LeaseRequestFormProps } from "./LeaseRequestForm.tsx";
import type { LeaseRequestFormValues } from "./values.ts";

const request = rooms.leasedAccounts.request.name;
/** Repeats come at once. */
const client = { random: () => 0 };

interface Opened extends LayersRender {
  readonly projectId: string;
  /** Orders that arrived, with the key each came under. */
  readonly arrived: readonly { key: string | null; body: unknown }[];
}

async function open(props: Partial<LeaseRequestFormProps> = {}, options: LayersRenderOptions = {}): Promise<Opened> {
  const { between: fault = (fetch) => fetch, ...rest } = options;
  const arrived: { key: string | null; body: unknown }[] = [];
  const record = between(({ route, headers, body, pass }: PassingCall) => {
    if (route === request) arrived.push({ key: headers.get("idempotency-key"), body });
    return pass();
  });
  const rendered = await renderLayers(null, { client, between: (fetch) => fault(record(fetch)), ...rest });
  const { id: projectId } = await makeProject(rendered.client);
  await rendered.rerender(
    <LeaseRequestForm projectId={projectId} price={{ amount: 150, currency: "USD" }} {...props} />,
  );
  return { ...rendered, projectId, arrived };
}

const count = ({ screen }: LayersRender) => screen.getByRole("spinbutton", { name: "How many accounts?" });
const about = ({ screen }: LayersRender) => screen.getByLabelText("What are they about?");
const button = ({ screen }: LayersRender, name: string | RegExp) => screen.getByRole("button", { name });
const heading = ({ screen }: LayersRender, name: string | RegExp) => screen.getByRole("heading", { name });

async function review(opened: LayersRender) {
  await userEvent.fill(count(opened), "5");
  await userEvent.fill(about(opened), "Coffee");
  await userEvent.click(button(opened, "Review the order"));
  await expect.element(heading(opened, "Your order")).toHaveFocus();
}

describe("an order", () => {
  test("is reviewed with what is charged and when, and made once, whatever the clicks", async () => {
    const onRequested = vi.fn();
    const onEvent = vi.fn();
    const opened = await open({ onRequested }, { provider: { onEvent } });
    await review(opened);
    const sum = "Nothing is charged now. When accounts are assigned: up to 5 × $150 = $750 a month.";
    await expect.element(opened.screen.getByText(sum)).toBeVisible();
    expect(opened.arrived).toEqual([]);

    await userEvent.dblClick(button(opened, "Order 5 accounts"));
    await expect.element(heading(opened, "5 accounts ordered")).toHaveFocus();
    expect(opened.arrived.map(({ body }) => body)).toEqual([
      { count: 5, niche: { vertical: "Coffee" }, projectId: opened.projectId },
    ]);
    const [requested] = onRequested.mock.calls.flat();
    expect(onRequested).toHaveBeenCalledTimes(1);
    expect(await opened.client.leasedAccounts.readRequest(opened.projectId, requested.requestId)).toMatchObject({
      status: "requested",
    });
    expect(onEvent).toHaveBeenCalledExactlyOnceWith({
      type: "lease.requested",
      requestId: requested.requestId,
      count: 5,
    });
  });

  test("says what was asked for, sends countries as codes, and can be changed before it is sent", async () => {
    const opened = await open();
    await review(opened);
    await userEvent.click(button(opened, "Change"));
    await expect.element(heading(opened, "Lease warmed accounts")).toHaveFocus();
    await expect.element(count(opened)).toHaveValue("5");

    const countries = opened.screen.getByRole("combobox", { name: /followers be/ });
    await userEvent.click(countries);
    await userEvent.keyboard("norw{Enter}swed{Enter}usa{Enter}{Escape}");
    const language = opened.screen.getByRole("combobox", { name: /language/ });
    await userEvent.click(language);
    await userEvent.keyboard("norsk bok{Enter}");
    await userEvent.click(button(opened, "One account fewer"));
    await userEvent.click(button(opened, /Who they speak to/));
    await userEvent.fill(opened.screen.getByLabelText(/Who should their followers be/), "People on skis");
    await userEvent.fill(opened.screen.getByLabelText(/What will you post/), "Wax and weather");
    await userEvent.fill(opened.screen.getByLabelText(/Anything else/), "Two of them by May");
    await userEvent.click(button(opened, "Review the order"));
    await expect.element(opened.screen.getByText("Norway, Sweden, and United States")).toBeVisible();
    await expect.element(opened.screen.getByText("Norwegian Bokmål")).toBeVisible();
    await userEvent.click(button(opened, "Order 4 accounts"));
    await expect.element(heading(opened, "4 accounts ordered")).toBeVisible();
    expect(opened.arrived.map(({ body }) => body)).toEqual([
      {
        count: 4,
        niche: { vertical: "Coffee", audience: "People on skis", language: "nb", geo: ["NO", "SE", "US"] },
        target: "Wax and weather",
        note: "Two of them by May",
        projectId: opened.projectId,
      },
    ]);
  });

  test("shows no price where the host shows none", async () => {
    const opened = await open({ price: null });
    await review(opened);
    await expect.element(opened.screen.getByText(/Nothing is charged now/)).toBeVisible();
    expect(opened.screen.container.textContent).not.toMatch(/\$/);
  });

  test("belongs to its project: another one is asked for from the start", async () => {
    const opened = await open();
    await review(opened);
    await opened.rerender(<LeaseRequestForm projectId="prj_another" price={null} />);
    await expect.element(about(opened)).toHaveValue("");
    await expect.element(count(opened)).toHaveValue("1");
  });

  test("that follows another begins with what the host fills in", async () => {
    const opened = await open({ defaultValues: { count: "3" } });
    await userEvent.fill(about(opened), "Tea");
    await userEvent.click(button(opened, "Review the order"));
    await userEvent.click(button(opened, "Order 3 accounts"));
    await userEvent.click(button(opened, "Order more"));
    await expect.element(count(opened)).toHaveValue("3");
    await expect.element(about(opened)).toHaveValue("");
  });

  test("of another time is another order, however alike", async () => {
    const opened = await open();
    for (const _ of [1, 2]) {
      await review(opened);
      await userEvent.click(button(opened, "Order 5 accounts"));
      await userEvent.click(button(opened, "Order more"));
    }
    expect(new Set(opened.arrived.map(({ key }) => key)).size).toBe(2);
  });
});

describe("what is wrong", () => {
  test.each(["0", "51", "5.5", "five", ""])("%j accounts is pointed out, kept, and not sent", async (typed) => {
    const opened = await open();
    await userEvent.fill(count(opened), typed);
    await userEvent.fill(about(opened), "Coffee");
    await userEvent.click(button(opened, "Review the order"));
    await expect.element(count(opened)).toHaveFocus();
    await expect.element(count(opened)).toHaveValue(typed);
    await expect.element(count(opened)).toHaveAccessibleDescription(/whole number from 1 to 50/);
  });

  test("is led to, also where it is folded away", async () => {
    const opened = await open();
    await userEvent.fill(about(opened), "Coffee");
    await userEvent.click(button(opened, /Who they speak to/));
    await userEvent.fill(opened.screen.getByLabelText(/Anything else/), "x".repeat(2001));
    await userEvent.click(button(opened, /Who they speak to/));
    await userEvent.click(button(opened, "Review the order"));
    await expect.element(opened.screen.getByLabelText(/Anything else/)).toHaveFocus();
    await expect.element(opened.screen.getByText("2,001 / 2,000")).toBeVisible();
  });

  test("by the server's judgement stands at its field, with nothing ordered", async () => {
    const issues = [{ path: "niche.vertical", message: "is not offered" }];
    const opened = await open({}, { between: refusing(request, "VALIDATION", { issues }) });
    await review(opened);
    await userEvent.click(button(opened, "Order 5 accounts"));
    await expect.element(about(opened)).toHaveFocus();
    await expect.element(about(opened)).toHaveAccessibleDescription(/not accepted/);
    await expect.element(count(opened)).toHaveValue("5");
  });

  test("with the provider's balance is said, and that nothing was ordered", async () => {
    const opened = await open({}, { credits: 0 });
    await review(opened);
    await userEvent.click(button(opened, "Order 5 accounts"));
    await expect.element(opened.screen.getByRole("alert")).toHaveTextContent(/Not ordered.*Nothing was ordered/);
    await expect.element(button(opened, "Change")).toBeVisible();
  });

  test("with a customer's permission is said before they fill anything in", async () => {
    const fault = refusing(rooms.leasedAccounts.list.name, "NOT_FOUND", { permission: "leasing" });
    const opened = await open({ back: <a href="#home">Home</a> }, { between: fault });
    await expect.element(heading(opened, /not open to your account/)).toBeVisible();
    await expect.element(opened.screen.getByRole("link", { name: "Home" })).toBeVisible();
    expect(count(opened).query()).toBeNull();
  });
});

test("that leasing is not open to them, learned while they type, leaves the focus with what says so", async () => {
  let tell = () => {};
  const asked = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const fault = between(async (call) => {
    if (call.route !== rooms.leasedAccounts.list.name) return call.pass();
    await asked;
    return refusal("NOT_FOUND", { permission: "leasing" });
  });
  const opened = await open({}, { between: fault });
  await userEvent.fill(about(opened), "Coffee");
  tell();
  await expect.element(heading(opened, /not open to your account/)).toHaveFocus();
});

describe("an order whose answer is lost", () => {
  test("is repeated by itself under its key", async () => {
    const opened = await open({}, { between: losingAnswers(request, 2) });
    await review(opened);
    await userEvent.click(button(opened, "Order 5 accounts"));
    await expect.element(heading(opened, "5 accounts ordered")).toBeVisible();
    expect(opened.arrived).toHaveLength(3);
    expect(new Set(opened.arrived.map(({ key }) => key)).size).toBe(1);
  });

  test("cannot be changed into a second one, and is finished under its key", async () => {
    const opened = await open({}, { between: losingAnswers(request, 4) });
    await review(opened);
    await userEvent.click(button(opened, "Order 5 accounts"));
    await expect.element(opened.screen.getByRole("alert")).toHaveTextContent(/it is ordered once/);
    expect(button(opened, "Change").query()).toBeNull();
    await userEvent.click(button(opened, "Order 5 accounts"));
    await expect.element(heading(opened, "5 accounts ordered")).toBeVisible();
    expect(new Set(opened.arrived.map(({ key }) => key)).size).toBe(1);
  });

  test("is not said to be yet unordered while it is sent again", async () => {
    let sent = 0;
    const fault = between(async (call) => {
      if (call.route !== request) return call.pass();
      if (++sent > 4) return new Promise<Response>(() => {});
      await call.pass();
      throw new TypeError("the network went away");
    });
    const opened = await open({}, { between: fault });
    await review(opened);
    await expect.element(opened.screen.getByText("Nothing has been ordered yet.")).toBeVisible();
    await userEvent.click(button(opened, "Order 5 accounts"));
    await expect.element(opened.screen.getByRole("alert")).toBeVisible();
    await userEvent.click(button(opened, "Order 5 accounts"));
    await expect.element(button(opened, "Order 5 accounts")).toHaveAttribute("aria-disabled", "true");
    expect(opened.screen.getByText("Nothing has been ordered yet.").query()).toBeNull();
    expect(button(opened, "Change").query()).toBeNull();
  });

  test("is found again after a reload and finished once", async () => {
    const onRequested = vi.fn();
    const provider = { storageKey: "acme-coffee" };
    const opened = await open({ onRequested }, { provider, between: losingAnswers(request, 4) });
    await review(opened);
    await userEvent.click(button(opened, "Order 5 accounts"));
    await expect.element(opened.screen.getByRole("alert")).toBeVisible();

    await opened.rerender(null, { storageKey: undefined } as object);
    const price = { amount: 150, currency: "USD" };
    await opened.rerender(<LeaseRequestForm projectId={opened.projectId} price={price} onRequested={onRequested} />, {
      ...provider,
    });
    await expect.element(heading(opened, "Your last order may not have arrived.")).toBeVisible();
    await expect.element(opened.screen.getByText(/= \$750 a month/)).toBeVisible();
    await userEvent.click(button(opened, "Finish this order"));
    await expect.element(heading(opened, "5 accounts ordered")).toHaveFocus();
    expect(new Set(opened.arrived.map(({ key }) => key)).size).toBe(1);
    expect(onRequested).toHaveBeenCalledTimes(1);
  });

  test("is not sent again when it is too long ago to be the same", async () => {
    const opened = await open({}, { provider: { storageKey: "nordlys-ski" } });
    const pending = {
      idempotencyKey: crypto.randomUUID(),
      startedAt: Date.now() - 25 * 60 * 60_000,
      input: { count: 5, niche: { vertical: "Skis" } },
    };
    localStorage.setItem(`layers-kit:1:nordlys-ski:action:lease:${opened.projectId}`, JSON.stringify(pending));
    await opened.rerender(null);
    await opened.rerender(<LeaseRequestForm projectId={opened.projectId} price={null} />);
    await expect.element(opened.screen.getByText(/ask your provider whether it arrived/)).toBeVisible();
    expect(button(opened, "Finish this order").query()).toBeNull();
    await userEvent.click(button(opened, "Go on without it"));
    await expect.element(heading(opened, "Lease warmed accounts")).toHaveFocus();
    expect(opened.arrived).toEqual([]);
  });
});

describe("an order that is on its way while the customer looks at another page", () => {
  /** Leaves the page after the click, and comes back before the answer. */
  async function comeBack(answer: (call: PassingCall) => Promise<Response>) {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const fault = between(async (call) => {
      if (call.route !== request) return call.pass();
      await held;
      return answer(call);
    });
    const opened = await open({}, { between: fault });
    await review(opened);
    await userEvent.click(button(opened, "Order 5 accounts"));
    await opened.rerender(null);
    await opened.rerender(<LeaseRequestForm projectId={opened.projectId} price={null} />);
    await expect.element(heading(opened, "Your order")).toBeVisible();
    await expect.element(opened.screen.getByText("Coffee", { exact: true })).toBeVisible();
    await expect.element(button(opened, "Order 5 accounts")).toHaveAttribute("aria-disabled", "true");
    letGo();
    return opened;
  }

  test("is what they see, and how many it ordered", async () => {
    const opened = await comeBack((call) => call.pass());
    await expect.element(heading(opened, "5 accounts ordered")).toBeVisible();
    expect(opened.arrived).toHaveLength(1);
  });

  test("is not said to be refused where its answer was lost, and is finished under its key", async () => {
    let lost = 0;
    const opened = await comeBack(async (call) => {
      const response = await call.pass();
      if (++lost > 4) return response;
      throw new TypeError("the network went away");
    });
    await expect.element(opened.screen.getByRole("alert")).toHaveTextContent(/it is ordered once/);
    expect(button(opened, "Change").query()).toBeNull();
    await userEvent.click(button(opened, "Order 5 accounts"));
    await expect.element(heading(opened, "5 accounts ordered")).toBeVisible();
    expect(new Set(opened.arrived.map(({ key }) => key)).size).toBe(1);
  });
});

/** The customer orders with another browser before the form is opened in this one. */
async function openAfter(count: number, options?: LayersRenderOptions): Promise<LayersRender> {
  const opened = await renderLayers(null, { client, ...options });
  const { id: projectId } = await makeProject(opened.client);
  await opened.client.leasedAccounts.request(projectId, { count, niche: { vertical: "tea" } });
  await opened.rerender(<LeaseRequestForm projectId={projectId} price={null} />);
  return opened;
}

describe("an order that is under way", () => {
  test("is said in the form and before the click, from whatever browser it was made", async () => {
    const opened = await openAfter(3);
    await expect.element(opened.screen.getByText("You have 3 accounts on order.")).toBeVisible();
    await review(opened);
    await expect.element(opened.screen.getByText("You have 3 accounts on order.")).toBeVisible();
    await expect.element(opened.screen.getByText(/Order again only if you want more/)).toBeVisible();
  });

  test("is not spoken of once it has ended", async () => {
    let read = 0;
    const counting = between(async (call) => {
      const answer = await call.pass();
      if (call.route === rooms.leasedAccounts.readRequest.name) read++;
      return answer;
    });
    const opened = await openAfter(1, { speed: 1e9, between: counting });
    await expect.poll(() => read).toBe(1);
    await review(opened);
    expect(opened.screen.getByText(/on order/).query()).toBeNull();
  });
});

test("is filled in with what is missing, instead of a draft, and led to", async () => {
  const opened = await open({}, { provider: { storageKey: "quay-labs" } });
  await userEvent.fill(about(opened), "Tea");
  const niche = { vertical: "Coffee", audience: "", language: "nb", geo: ["NO"] };
  const form = <LeaseRequestForm projectId={opened.projectId} price={null} fillWith={{ count: "2", niche }} />;
  await opened.rerender(form);
  await expect.element(heading(opened, "Lease warmed accounts")).toHaveFocus();
  await expect.element(count(opened)).toHaveValue("2");
  await userEvent.click(button(opened, "Review the order"));
  await expect.element(opened.screen.getByText("Norway", { exact: true })).toBeVisible();
  await userEvent.click(button(opened, "Order 2 accounts"));
  await expect.element(heading(opened, "2 accounts ordered")).toBeVisible();
  expect(opened.arrived.map(({ body }) => body)).toMatchObject([
    { count: 2, niche: { vertical: "Coffee", language: "nb", geo: ["NO"] } },
  ]);
});

test("what it was filled in with is kept like what is typed", async () => {
  const opened = await open();
  const form = (fillWith?: Partial<LeaseRequestFormValues>) => (
    <LeaseRequestForm projectId={opened.projectId} price={null} fillWith={fillWith} />
  );
  const niche = { vertical: "Coffee", audience: "", language: "nb", geo: ["NO"] };
  await opened.rerender(form({ count: "2", niche }));
  await expect.element(about(opened)).toHaveValue("Coffee");
  await opened.rerender(null);
  await opened.rerender(form());
  await expect.element(about(opened)).toHaveValue("Coffee");
  await expect.element(count(opened)).toHaveValue("2");
});

describe("in two tabs", () => {
  /** The same form twice, under what two tabs share: storage and locks. */
  async function openTwice(options: LayersRenderOptions) {
    const opened = await open({}, options);
    const form = <LeaseRequestForm projectId={opened.projectId} price={null} />;
    const other = await render(
      <LayersProvider client={opened.client} {...options.provider}>
        {form}
      </LayersProvider>,
    );
    await opened.rerender(form);
    const tabs = [opened.screen, other].map(({ container }) => page.elementLocator(container)) as [Locator, Locator];
    return { ...opened, tabs };
  }
  async function reviewIn(tab: Locator) {
    await userEvent.fill(tab.getByRole("spinbutton", { name: "How many accounts?" }), "5");
    await userEvent.fill(tab.getByLabelText("What are they about?"), "Coffee");
    await userEvent.click(tab.getByRole("button", { name: "Review the order" }));
    await expect.element(tab.getByRole("heading", { name: "Your order" })).toBeVisible();
  }
  const order = (tab: Locator) => userEvent.click(tab.getByRole("button", { name: "Order 5 accounts" }));
  const ordered = (tab: Locator) =>
    expect.element(tab.getByRole("heading", { name: "5 accounts ordered" })).toBeVisible();
  const unsure = (tab: Locator) => expect.element(tab.getByRole("alert")).toHaveTextContent(/it is ordered once/);

  test("the same order is made once", async () => {
    const { tabs, arrived } = await openTwice({ provider: { storageKey: "two-tabs" } });
    for (const tab of tabs) await reviewIn(tab);
    for (const tab of tabs) {
      await order(tab);
      await ordered(tab);
    }
    expect(arrived).toHaveLength(1);
  });

  test("an interrupted order is finished once, though one of them loses the answer again", async () => {
    const storageKey = "two-returns";
    const { tabs, arrived, projectId } = await openTwice({
      provider: { storageKey },
      between: losingAnswers(request, 4),
    });
    const before = {
      idempotencyKey: crypto.randomUUID(),
      startedAt: Date.now(),
      input: { count: 5, niche: { vertical: "Skis" } },
    };
    const key = `layers-kit:1:${storageKey}:action:lease:${projectId}`;
    localStorage.setItem(key, JSON.stringify([before]));
    dispatchEvent(new StorageEvent("storage", { key }));
    const [one, other] = tabs;
    await userEvent.click(one.getByRole("button", { name: "Finish this order" }));
    await unsure(one);
    await userEvent.click(other.getByRole("button", { name: "Finish this order" }));
    await ordered(other);
    await order(one);
    await ordered(one);
    expect(new Set(arrived.map(({ key }) => key))).toEqual(new Set([before.idempotencyKey]));
  });

  test("changing one order forgets nothing of what the other does not know the end of", async () => {
    const { tabs, arrived, projectId } = await openTwice({
      provider: { storageKey: "two-minds" },
      between: losingAnswers(request, 4),
    });
    const [one, other] = tabs;
    for (const tab of tabs) await reviewIn(tab);
    await order(one);
    await unsure(one);
    // What a browser tells another tab, which then learns in its turn that nobody is about it.
    dispatchEvent(new StorageEvent("storage", { key: `layers-kit:1:two-minds:action:lease:${projectId}` }));
    await expect
      .poll(async () => {
        const { held = [], pending = [] } = await navigator.locks.query();
        return [...held, ...pending].filter(({ name }) => name?.startsWith("layers-kit-action:"));
      })
      .toEqual([]);
    await userEvent.click(other.getByRole("button", { name: "Change" }));
    await expect.element(other.getByRole("button", { name: "Finish this order" })).toBeVisible();
    await order(one);
    await ordered(one);
    expect(new Set(arrived.map(({ key }) => key)).size).toBe(1);
  });
});

test("keeps what was typed for the next visit, until it is ordered", async () => {
  const provider = { storageKey: "tide-tea" };
  const opened = await open({}, { provider });
  await userEvent.fill(about(opened), "Tea");
  await opened.rerender(null);
  await opened.rerender(<LeaseRequestForm projectId={opened.projectId} price={null} />);
  await expect.element(opened.screen.getByText(/We kept what you typed/)).toBeVisible();
  await expect.element(about(opened)).toHaveValue("Tea");
  await userEvent.click(button(opened, "Review the order"));
  await userEvent.click(button(opened, "Order 1 account"));
  await expect.element(heading(opened, "1 account ordered")).toBeVisible();
  await opened.rerender(null);
  await opened.rerender(<LeaseRequestForm projectId={opened.projectId} price={null} />);
  await expect.element(about(opened)).toHaveValue("");
});

test("an order refused while busy waits to be sent again", async () => {
  let busy = true;
  const fault = between((call) =>
    busy && call.route === request
      ? Promise.resolve(refusal("RATE_LIMITED", undefined, { "Retry-After": "90" }))
      : call.pass(),
  );
  const opened = await open({}, { between: fault });
  await review(opened);
  await userEvent.click(button(opened, "Order 5 accounts"));
  await expect.element(opened.screen.getByRole("alert")).toHaveTextContent(/A lot is going on/);
  busy = false;
  await userEvent.click(button(opened, "Order 5 accounts"));
  await expect.element(heading(opened, "5 accounts ordered")).toBeVisible();
  expect(opened.arrived).toHaveLength(1);
});

test.each([
  ["light", "en"],
  ["dark", "ar"],
] as const)("has nothing that axe finds, in %s and %s, and no style attribute", async (theme, locale) => {
  const opened = await open({}, { provider: { locale, appearance: { theme, variables: { "--lk-duration": "0ms" } } } });
  await userEvent.click(button(opened, /Who they speak to/));
  await userEvent.click(button(opened, "Review the order"));
  await expect.element(about(opened)).toHaveFocus();
  await userEvent.click(opened.screen.getByRole("combobox", { name: /followers be/ }));
  const { violations } = await axe.run(opened.screen.container);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(opened.screen.container.querySelectorAll("[style]")).toHaveLength(0);
});
