import { rooms } from "@layers-kit/contract";
import axe from "axe-core";
import { describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { between, refusal, refusing } from "../testing/between.ts";
import { about, button, count, heading, open, request, review } from "../testing/lease-form.tsx";
import { makeProject } from "../testing/make-post.ts";
import { type LayersRender, type LayersRenderOptions, renderLayers } from "../testing/render.tsx";
import { LeaseRequestForm } from "./LeaseRequestForm.tsx";

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

  test("by the server's judgement, at nothing that is asked for here, is said where it was ordered", async () => {
    const issues = [{ path: "projectId", message: "is not yours" }];
    const opened = await open({}, { between: refusing(request, "VALIDATION", { issues }) });
    await review(opened);
    await userEvent.click(button(opened, "Order 5 accounts"));
    await expect.element(opened.screen.getByRole("alert")).toHaveTextContent(/Not ordered.*another look/);
    await expect.element(button(opened, "Change")).toBeVisible();
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

/** The customer orders with another browser before the form is opened in this one. */
async function openAfter(count: number, options?: LayersRenderOptions): Promise<LayersRender> {
  const opened = await renderLayers(null, options);
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
