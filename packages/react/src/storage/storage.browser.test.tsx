import { useForm } from "react-hook-form";
import { beforeEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { useLayers } from "../provider/context.ts";
import { renderLayers } from "../testing/render.tsx";
import { Field } from "../ui/field/Field.tsx";
import { TextInput } from "../ui/text-input/TextInput.tsx";
import { useDraft } from "./useDraft.ts";
import { useStoredState } from "./useStoredState.ts";

beforeEach(() => localStorage.clear());

const names = () => Object.keys(localStorage).sort();

function Form({ name = "project", slogan = "" }: { name?: string; slogan?: string }) {
  const form = useForm({ defaultValues: { appName: "", slogan } });
  const { restoredFrom, startAfresh } = useDraft(name, form);
  const { clear } = useLayers();
  return (
    <>
      <Field label="Name">
        <TextInput {...form.register("appName")} />
      </Field>
      <Field label="Slogan">
        <TextInput {...form.register("slogan")} />
      </Field>
      <button type="button" onClick={() => form.reset(form.getValues())}>
        Send
      </button>
      <p>{restoredFrom ? "restored" : "new"}</p>
      <button type="button" onClick={startAfresh}>
        Start afresh
      </button>
      <button type="button" onClick={clear}>
        Sign out
      </button>
    </>
  );
}

async function typed(storageKey?: string) {
  const { screen } = await renderLayers(<Form />, { provider: storageKey === undefined ? {} : { storageKey } });
  await userEvent.fill(screen.getByLabelText("Name"), "Tide Tea");
  return screen;
}

test("what was typed is there after a reload, and Start afresh forgets it", async () => {
  const before = await typed("a");
  await before.unmount();

  const { screen } = await renderLayers(<Form />, { provider: { storageKey: "a" } });
  await expect.element(screen.getByLabelText("Name")).toHaveValue("Tide Tea");
  await expect.element(screen.getByText("restored")).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: "Start afresh" }));
  await expect.element(screen.getByLabelText("Name")).toHaveValue("");
  expect(names()).toEqual([]);
});

test("what was not typed is not kept with it: it may be newer when the customer returns", async () => {
  const before = await renderLayers(<Form slogan="Old" />, { provider: { storageKey: "a" } });
  await userEvent.fill(before.screen.getByLabelText("Name"), "Tide Tea");
  await before.screen.unmount();

  const { screen } = await renderLayers(<Form slogan="New" />, { provider: { storageKey: "a" } });
  await expect.element(screen.getByLabelText("Name")).toHaveValue("Tide Tea");
  await expect.element(screen.getByLabelText("Slogan")).toHaveValue("New");
});

test("what was deleted again does not come back", async () => {
  const { screen } = await renderLayers(<Form />, { provider: { storageKey: "a" } });
  const name = screen.getByLabelText("Name");
  await userEvent.fill(name, "Tide Tea");
  await expect.poll(names).toEqual(["layers-kit:1:a:draft:project"]);
  await userEvent.clear(name);
  window.dispatchEvent(new PageTransitionEvent("pagehide"));
  expect(names()).toEqual([]);
});

test("a form that starts anew with what was sent has nothing left to keep, until somebody types again", async () => {
  const screen = await typed("a");
  await expect.poll(names).toEqual(["layers-kit:1:a:draft:project"]);
  await userEvent.click(screen.getByRole("button", { name: "Send" }));
  window.dispatchEvent(new PageTransitionEvent("pagehide"));
  expect(names()).toEqual([]);
  await userEvent.fill(screen.getByLabelText("Slogan"), "Tea in tins");
  await expect.poll(() => localStorage.getItem("layers-kit:1:a:draft:project")).toMatch(/\{"slogan":"Tea in tins"\}/);
});

/** One key and all that the form does at once, without a moment in which anything else could be done. */
function typeAtOnce(input: Element): void {
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
  setValue?.call(input, "Tide");
  input.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

const idle = () => new Promise((resolve) => requestIdleCallback(resolve));

test.each([
  ["is left", () => window.dispatchEvent(new PageTransitionEvent("pagehide"))],
  ["is hidden", () => document.dispatchEvent(new Event("visibilitychange", { bubbles: true }))],
])("a key is not held up by the storage, and is kept if the page %s right after it", async (_, leave) => {
  const { screen } = await renderLayers(<Form />, { provider: { storageKey: "a" } });
  typeAtOnce(screen.getByLabelText("Name").element());
  expect(names()).toEqual([]);
  leave();
  expect(localStorage.getItem("layers-kit:1:a:draft:project")).toContain("Tide");
});

test("what was typed right before signing out is not kept after it", async () => {
  const { screen } = await renderLayers(<Form />, { provider: { storageKey: "a" } });
  typeAtOnce(screen.getByLabelText("Name").element());
  (screen.getByRole("button", { name: "Sign out" }).element() as HTMLElement).click();
  await idle();
  window.dispatchEvent(new PageTransitionEvent("pagehide"));
  expect(names()).toEqual([]);
});

test.each([undefined, ""])("without a storage key nothing is written: %j", async (storageKey) => {
  const screen = await typed(storageKey);
  await screen.unmount();
  expect(names()).toEqual([]);
});

test("keeps everything under the version and the customer's key, and clear() wipes it", async () => {
  const screen = await typed("a");
  await expect.poll(names).toEqual(["layers-kit:1:a:draft:project"]);
  localStorage.setItem("host", "stays");
  await userEvent.click(screen.getByRole("button", { name: "Sign out" }));
  expect(names()).toEqual(["host"]);
});

test("a changed storage key wipes what was kept for the last customer", async () => {
  const { screen, rerender } = await renderLayers(<Form />, { provider: { storageKey: "a" } });
  await userEvent.fill(screen.getByLabelText("Name"), "Tide Tea");
  await rerender(<Form />, { storageKey: "b" });
  await expect.element(screen.getByLabelText("Name")).toHaveValue("");
  await expect.poll(names).toEqual([]);
});

test("wipes what a customer left behind on an earlier page, but not another one's who is here now", async () => {
  localStorage.setItem("layers-kit:1:gone:draft:project", "{}");
  localStorage.setItem("layers-kit:0:a:old", "{}");
  await typed("a");
  await renderLayers(<Form />, { provider: { storageKey: "b" } });
  await expect.poll(names).toEqual(["layers-kit:1:a:draft:project"]);
});

function Counter() {
  const [count, setCount] = useStoredState("count", 0);
  return (
    <button type="button" onClick={() => setCount(count + 1)}>
      {count}
    </button>
  );
}

test("another tab's change is seen", async () => {
  const { screen } = await renderLayers(<Counter />, { provider: { storageKey: "a" } });
  await userEvent.click(screen.getByRole("button"));
  await expect.element(screen.getByText("1")).toBeInTheDocument();
  const key = "layers-kit:1:a:count";
  localStorage.setItem(key, "7");
  window.dispatchEvent(new StorageEvent("storage", { key, newValue: "7" }));
  await expect.element(screen.getByText("7")).toBeInTheDocument();
  localStorage.removeItem(key);
  window.dispatchEvent(new StorageEvent("storage", { key, newValue: null }));
  await expect.element(screen.getByText("0")).toBeInTheDocument();
});

test("what is stored but cannot be read counts as nothing", async () => {
  localStorage.setItem("layers-kit:1:a:count", "{broken");
  const { screen } = await renderLayers(<Counter />, { provider: { storageKey: "a" } });
  await expect.element(screen.getByText("0")).toBeInTheDocument();
});
