import { keptLeaseRequests } from "@layers-kit/contract";
import { describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { between, losingAnswers, refusal } from "../testing/between.ts";
import { button, comeBack, heading, open, request, review } from "../testing/lease-form.tsx";
import { LeaseRequestForm } from "./LeaseRequestForm.tsx";

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
    await expect.element(opened.screen.getByText(/=\s\$750 a month/)).toBeVisible();
    await userEvent.click(button(opened, "Finish this order"));
    await expect.element(heading(opened, "5 accounts ordered")).toHaveFocus();
    expect(new Set(opened.arrived.map(({ key }) => key)).size).toBe(1);
    expect(onRequested).toHaveBeenCalledTimes(1);
  });
});

test("an order whose key is in use already is not said to be not ordered, and is finished under it", async () => {
  const opened = await open();
  opened.sandbox.faults.add({ kind: "key-in-use", on: request, count: 1 });
  await review(opened);
  await userEvent.click(button(opened, "Order 5 accounts"));
  await expect.element(opened.screen.getByRole("alert")).toHaveTextContent(/it is ordered once/);
  expect(button(opened, "Change").query()).toBeNull();
  await userEvent.click(button(opened, "Order 5 accounts"));
  await expect.element(heading(opened, "5 accounts ordered")).toBeVisible();
  expect(new Set(opened.arrived.map(({ key }) => key)).size).toBe(1);
  expect(keptLeaseRequests((await opened.client.projects.read(opened.projectId)).metadata)).toHaveLength(1);
});

test("an order that was refused after its answer was lost can neither be changed nor is it said to be not ordered", async () => {
  const issues = [{ path: "niche.vertical", message: "is not offered" }];
  let sent = 0;
  const fault = between(async (call) => {
    if (call.route !== request) return call.pass();
    if (++sent > 1) return refusal("VALIDATION", { issues });
    await call.pass();
    throw new TypeError("the network went away");
  });
  const opened = await open({}, { between: fault });
  await review(opened);
  await userEvent.click(button(opened, "Order 5 accounts"));
  await expect
    .element(opened.screen.getByRole("alert"))
    .toHaveTextContent(/do not know yet whether your order arrived/);
  await expect.element(heading(opened, "Your order")).toBeVisible();
  expect(button(opened, "Change").query()).toBeNull();
});

describe("an order that is on its way while the customer looks at another page", () => {
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
