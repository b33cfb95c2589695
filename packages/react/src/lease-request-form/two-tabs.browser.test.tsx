import { describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { losingAnswers } from "../testing/between.ts";
import { openTwice, order, ordered, request, reviewIn, unsure } from "../testing/lease-form.tsx";

describe("in two tabs", () => {
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
