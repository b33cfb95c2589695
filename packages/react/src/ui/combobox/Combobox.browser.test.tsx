import { useState } from "react";
import { describe, expect, test } from "vitest";
import { type Locator, page, userEvent } from "vitest/browser";
import { afterPaint } from "../../hooks/afterPaint.ts";
import { renderLayers } from "../../testing/render.tsx";
import { Field } from "../field/Field.tsx";
import { Combobox, MultiCombobox } from "./Combobox.tsx";

const zones = [
  { value: "Europe/Oslo", label: "Oslo" },
  { value: "America/Sao_Paulo", label: "São Paulo" },
  { value: "Mars/Base", label: "Mars", disabled: true },
  { value: "Asia/Tokyo", label: "Tokyo", description: "Japan Time" },
];

function One() {
  const [value, setValue] = useState<string | null>("Europe/Oslo");
  return (
    <Field label="Zone">
      <Combobox name="zone" options={zones} value={value} onValueChange={setValue} />
    </Field>
  );
}

function Several() {
  const [values, setValues] = useState<readonly string[]>([]);
  return <MultiCombobox aria-label="Zones" options={zones} values={values} onValuesChange={setValues} />;
}

async function focused(ui: React.ReactNode) {
  const { screen } = await renderLayers(ui);
  const input = screen.getByRole("combobox");
  (input.element() as HTMLInputElement).focus();
  return { screen, input };
}

test("shows what is chosen, and opens on the first choice with the down arrow", async () => {
  const { screen, input } = await focused(<One />);
  await expect.element(input).toHaveValue("Oslo");
  await expect.element(input).toHaveAttribute("aria-expanded", "false");
  await userEvent.keyboard("{ArrowDown}");
  await expect.element(input).toHaveAttribute("aria-expanded", "true");
  await expect.element(screen.getByRole("option", { name: "Oslo" })).toHaveAttribute("aria-selected", "true");
  expect(screen.getByRole("option", { name: "Oslo" }).element().id).toBe(
    input.element().getAttribute("aria-activedescendant"),
  );
});

test("names no option as the active one before it is on the page", async () => {
  const { screen, input } = await focused(<One />);
  const named: (string | null)[] = [];
  const observer = new MutationObserver(() => {
    const id = input.element().getAttribute("aria-activedescendant");
    named.push(id && (document.getElementById(id)?.textContent ?? "nothing"));
  });
  observer.observe(input.element(), { attributeFilter: ["aria-expanded", "aria-activedescendant"] });
  await userEvent.keyboard("{ArrowDown}");
  await expect.element(screen.getByRole("option", { name: "Oslo" })).toBeVisible();
  await expect.poll(() => named.at(-1)).toBe("Oslo");
  expect(named).not.toContain("nothing");
  observer.disconnect();
});

test("finds without accents and in descriptions, skips what cannot be chosen, and Enter chooses", async () => {
  const { screen, input } = await focused(<One />);
  await userEvent.fill(input, "sao");
  await expect.poll(() => screen.getByRole("option").elements()).toHaveLength(1);
  await userEvent.fill(input, "japan");
  await userEvent.keyboard("{ArrowDown}{Enter}");
  await expect.element(input).toHaveValue("Tokyo");
  await expect.element(input).toHaveAttribute("aria-expanded", "false");
  await userEvent.keyboard("{ArrowUp}{ArrowUp}");
  await expect.element(screen.getByRole("option", { name: "São Paulo" })).toBeVisible();
  expect(screen.getByRole("option", { name: "São Paulo" }).element().id).toBe(
    input.element().getAttribute("aria-activedescendant"),
  );
});

test("Escape drops what was typed and keeps what was chosen", async () => {
  const { input } = await focused(<One />);
  await userEvent.fill(input, "nowhere at all");
  await userEvent.keyboard("{Escape}");
  await expect.element(input).toHaveValue("Oslo");
});

test("leaving takes what was typed where one choice is left of it, and else keeps what was chosen", async () => {
  const { input } = await focused(<One />);
  const leave = () => userEvent.keyboard("{Tab}");
  await userEvent.fill(input, "o");
  await leave();
  await expect.element(input).toHaveValue("Oslo");
  await userEvent.fill(input, "japan");
  await leave();
  await expect.element(input).toHaveValue("Tokyo");
  await userEvent.fill(input, "mars");
  await leave();
  await expect.element(input).toHaveValue("Tokyo");
});

test("Enter chooses nothing while the list is closed, so that it may submit", async () => {
  let submitted = 0;
  const { input } = await focused(
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submitted += 1;
      }}
    >
      <One />
    </form>,
  );
  await userEvent.keyboard("{Enter}");
  expect(submitted).toBe(1);
  await expect.element(input).toHaveValue("Oslo");
});

test("several: stays open, shows each choice, and takes it back by key or button", async () => {
  const { screen, input } = await focused(<Several />);
  await userEvent.keyboard("{ArrowDown}{Enter}{ArrowDown}{Enter}");
  await expect.element(input).toHaveAttribute("aria-expanded", "true");
  await expect.element(screen.getByRole("button", { name: /Remove .*Oslo/ })).toBeVisible();
  const removals = () => screen.getByRole("button", { name: /Remove/ }).elements();
  await userEvent.keyboard("{Backspace}");
  await expect.poll(removals).toHaveLength(1);
  await expect.element(screen.getByRole("status")).toHaveTextContent(/is removed/);
  await userEvent.click(screen.getByRole("button", { name: /Remove .*Oslo/ }));
  await expect.poll(removals).toHaveLength(0);
  await expect.element(input).toHaveFocus();
});

test("says how many match", async () => {
  const { screen, input } = await focused(<One />);
  await userEvent.fill(input, "o");
  await expect.element(screen.getByRole("status")).toHaveTextContent("3 choices");
});

test("a long list has on the page what is near, wherever the keys or the wheel go", async () => {
  const many = Array.from({ length: 400 }, (_, at) => ({ value: `${at}`, label: `Choice ${at}` }));
  const { screen, input } = await focused(
    <Combobox aria-label="Many" options={many} value="200" onValueChange={() => {}} />,
  );
  const labels = () =>
    screen
      .getByRole("option")
      .elements()
      .map(({ textContent }) => textContent);
  const active = () => screen.container.querySelector("[data-active]");
  await userEvent.keyboard("{ArrowDown}");
  await expect.poll(() => active()?.textContent).toBe("Choice 200");
  expect(labels().length).toBeLessThan(100);
  expect([active()?.getAttribute("aria-posinset"), active()?.getAttribute("aria-setsize")]).toEqual(["201", "400"]);
  await expect.element(screen.getByRole("option", { name: "Choice 200" })).toBeInViewport();

  const popup = screen.container.querySelector(".lk-combobox-popup") as HTMLElement;
  while (!labels().includes("Choice 0")) {
    const [first] = labels();
    popup.scrollTop = 0;
    await expect.poll(() => labels()[0]).not.toBe(first);
  }
  while (!labels().includes("Choice 399")) {
    const last = labels().at(-1);
    popup.scrollTop = popup.scrollHeight;
    await expect.poll(() => labels().at(-1)).not.toBe(last);
  }

  await userEvent.fill(input, "choice");
  await expect.poll(() => labels().length).toBeLessThan(100);
  expect(labels()[0]).toBe("Choice 0");
  await userEvent.keyboard("{ArrowUp}");
  await expect.poll(() => active()?.textContent).toBe("Choice 399");
  await expect.element(screen.getByRole("option", { name: "Choice 399" })).toBeInViewport();
});

test("Enter takes what was typed, however late the list is", async () => {
  const { input } = await focused(<One />);
  const element = input.element() as HTMLInputElement;
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
  element.select();
  setValue?.call(element, "tokyo");
  element.dispatchEvent(new InputEvent("input", { bubbles: true }));
  element.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
  await expect.element(input).toHaveValue("Tokyo");
});

test("several that are disabled look it, and leave no empty row for what cannot be typed", async () => {
  const { screen } = await renderLayers(
    <MultiCombobox aria-label="Zones" options={zones} values={["Europe/Oslo"]} onValuesChange={() => {}} disabled />,
  );
  const box = screen.container.querySelector<HTMLElement>(".lk-combobox");
  const chip = screen.container.querySelector<HTMLElement>(".lk-combobox-chip");
  if (!box || !chip) throw new Error("It is not shown.");
  box.style.inlineSize = `${chip.offsetWidth + 80}px`;
  expect(box.offsetHeight).toBeLessThan(2 * chip.offsetHeight);
  expect(getComputedStyle(chip).color).toBe(getComputedStyle(box).color);
});

describe("keys that come before the one before them is rendered", () => {
  /** What a list is not told of yet, and its input has already: each word is typed at once, each name is a key. */
  async function press(input: Locator, ...keys: ({ type: string } | { key: string })[]): Promise<void> {
    const element = input.element() as HTMLInputElement;
    for (const next of keys) {
      if ("key" in next) {
        element.dispatchEvent(new KeyboardEvent("keydown", { key: next.key, bubbles: true, cancelable: true }));
      } else {
        element.setRangeText(next.type, element.value.length, element.value.length, "end");
        element.dispatchEvent(new InputEvent("input", { bubbles: true }));
      }
      // As long as the browser takes from one event to the next.
      await Promise.resolve();
    }
  }

  test("choose what is typed by then", async () => {
    const { input } = await focused(<Several />);
    press(
      input,
      { type: "to" },
      { key: "Enter" },
      { type: "o" },
      { type: "s" },
      { key: "ArrowDown" },
      { key: "Enter" },
    );
    await expect.element(page.getByRole("button", { name: /Remove .Tokyo/ })).toBeVisible();
    await expect.element(page.getByRole("button", { name: /Remove .Oslo/ })).toBeVisible();
    await expect.element(input).toHaveValue("");
  });

  test("move from what is typed by then", async () => {
    const { input } = await focused(<Several />);
    await press(input, { type: "o" }, { key: "ArrowDown" }, { key: "Enter" });
    await expect.element(page.getByRole("button", { name: /Remove .São Paulo/ })).toBeVisible();
    await expect.element(page.getByRole("button", { name: /Remove .Oslo/ })).not.toBeInTheDocument();
  });

  test("go back to what was chosen", async () => {
    const { input } = await focused(<One />);
    await press(input, { type: " by the sea" }, { key: "Escape" });
    await expect.element(input).toHaveValue("Oslo");
    await expect.element(input).toHaveAttribute("aria-expanded", "false");
    await press(input, { key: "ArrowDown" }, { key: "ArrowDown" }, { key: "Enter" }, { type: "!" });
    await expect.element(input).toHaveValue("São Paulo!");
  });

  test("leave the list to who comes back and types on", async () => {
    const { screen, input } = await focused(<One />);
    const element = input.element() as HTMLInputElement;
    await press(input, { key: "ArrowDown" });
    element.blur();
    element.focus();
    element.value = "";
    await press(input, { type: "tok" });
    await expect.element(screen.getByRole("option", { name: "Tokyo" })).toBeVisible();
    await painted();
    await expect.element(input).toHaveValue("tok");
    await expect.element(input).toHaveAttribute("aria-expanded", "true");
  });
});

/** Once all that waits for the page to be shown has been done. */
async function painted(): Promise<void> {
  await new Promise<void>((shown) => afterPaint(shown));
}

test("shows what is chosen where the host does not take a choice", async () => {
  const { input } = await focused(
    <Combobox aria-label="Zone" options={zones} value="Europe/Oslo" onValueChange={() => {}} />,
  );
  await userEvent.fill(input, "tok");
  await userEvent.keyboard("{Enter}");
  await expect.element(input).toHaveAttribute("aria-expanded", "false");
  await expect.element(input).toHaveValue("Oslo");
});
