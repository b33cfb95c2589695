import { rooms } from "@layers-kit/contract";
import { describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import * as z from "zod/mini";
import { button, called, description, fill, open, provider, recording, worth, zone } from "../testing/project-form.tsx";

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

  test("finds a time zone by what people call it, and says what time it is there", async () => {
    const opened = await open({ defaultValues: { timezone: "UTC" } });
    for (const [typed, city] of [
      ["buenos", "Buenos Aires"],
      ["europe/oslo", "Oslo"],
      ["japan", "Tokyo"],
      ["norway", "Oslo"],
      ["uk", "London"],
      ["UTC+5:45", "Kathmandu"],
      ["EST york", "New York"],
      ["cest", "Berlin"],
    ] as const) {
      await userEvent.fill(zone(opened), typed);
      await userEvent.click(opened.screen.getByRole("option", { name: new RegExp(`^${city}`) }));
      await expect.element(zone(opened)).toHaveValue(city);
      await expect.element(zone(opened)).toHaveAccessibleDescription(/It is \d?\d:\d\d .* there now/);
    }
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

  test("is not asked for where what is kept is no draft", async () => {
    localStorage.setItem("layers-kit:1:odd:draft:project", "{}");
    const opened = await open({}, { provider: { ...provider, storageKey: "odd" } });
    await expect.element(called(opened)).toHaveValue("");
    expect(opened.screen.getByText(/We kept/).query()).toBeNull();
  });

  test("of any length and script stays as it is, and is counted as the API counts", async () => {
    const opened = await open();
    const family = "👩‍👩‍👧‍👦";
    await userEvent.fill(called(opened), `${family.repeat(4)}e\u0301`);
    await expect.element(opened.screen.getByText("30 / 30")).toBeVisible();
    const pasted = "tea cup ".repeat(2_500);
    await userEvent.fill(worth(opened), pasted);
    await userEvent.click(button(opened));
    await expect.element(worth(opened)).toHaveFocus();
    await expect.element(worth(opened)).toHaveValue(pasted);
    await expect.element(worth(opened)).toHaveAccessibleDescription(/Too long by 18,999 characters/);
    await expect.element(called(opened)).not.toHaveAttribute("aria-invalid");
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
