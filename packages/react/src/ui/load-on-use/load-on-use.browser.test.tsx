import { createLayersClient } from "@layers-kit/client";
import type { ComponentType, ReactElement } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { useFocusKept } from "../../hooks/useFocusKept.ts";
import { useWhenIdle } from "../../hooks/useWhenIdle.ts";
import { LayersProvider } from "../../provider/LayersProvider.tsx";
import { withhold } from "../../testing/late-code.ts";
import { goOffline } from "../../testing/network.ts";
import { renderLayers } from "../../testing/render.tsx";
import { Button, Heading, TextInput } from "../index.ts";
import { type LoadedOnUse, loadOnUse } from "./loadOnUse.tsx";

interface PartProps {
  name: string;
}

const Greeting = ({ name }: PartProps): ReactElement => <TextInput aria-label={`Hello ${name}`} />;
const Skeleton = ({ name }: PartProps): ReactElement => <p>A place for {name}</p>;

/** A module that a test lets come or fail by hand. */
function remote() {
  const asked: { come: () => void; fail: () => void }[] = [];
  const load = () =>
    new Promise<ComponentType<PartProps>>((resolve, reject) => {
      asked.push({ come: () => resolve(Greeting), fail: () => reject(new Error("gone")) });
    });
  return { asked, Part: loadOnUse(load, (part) => part, Skeleton) };
}

const part = () => page.getByRole("textbox", { name: "Hello Mara" });
const placeholder = () => page.getByText("A place for Mara");
const again = () => page.getByRole("button", { name: "Try again" });

test("keeps the part's place until it comes, and loads it once for all who show it", async () => {
  const { asked, Part } = remote();
  await renderLayers(
    <>
      <Part name="Mara" />
      <Part name="Ola" />
    </>,
  );
  await expect.element(placeholder()).toBeVisible();
  asked[0]?.come();
  await expect.element(part()).toBeVisible();
  await expect.element(page.getByRole("textbox", { name: "Hello Ola" })).toBeVisible();
  await expect.element(placeholder()).not.toBeInTheDocument();
  expect(asked).toHaveLength(1);
});

test("is there at once where it was loaded before: as the page fell idle, or when someone was about to press", async () => {
  const idle = remote();
  const near = remote();
  const { rerender } = await renderLayers(<p>Elsewhere</p>);
  // The pointer may still be where another test has left it, and that be where the button will be.
  await userEvent.hover(page.getByText("Elsewhere"));
  await rerender(
    <>
      <p>Elsewhere</p>
      <Opener idle={idle.Part} near={near.Part} />
    </>,
  );
  await expect.poll(() => idle.asked.length).toBe(1);
  expect(near.asked).toHaveLength(0);
  await userEvent.hover(page.getByRole("button", { name: "Open" }));
  await expect.poll(() => near.asked.length).toBe(1);
  idle.asked[0]?.come();
  near.asked[0]?.come();
  await rerender(<idle.Part name="Mara" />);
  await expect.element(part()).toBeVisible();
  expect(idle.asked).toHaveLength(1);
});

function Opener({ idle, near }: Record<"idle" | "near", LoadedOnUse<PartProps>>) {
  useWhenIdle(idle.preload);
  return <Button {...near.onIntent}>Open</Button>;
}

test("says so where it did not come, and tries again on a click; nothing typed is lost, nor the focus", async () => {
  const { asked, Part } = remote();
  const errors: unknown[] = [];
  await renderLayers(
    <>
      <input aria-label="Beside" />
      <Part name="Mara" />
    </>,
    { provider: { onError: (error) => errors.push(error) } },
  );
  await userEvent.fill(page.getByRole("textbox", { name: "Beside" }), "typed");
  asked[0]?.fail();
  await expect.element(page.getByRole("alert")).toHaveTextContent("This part could not be loaded.");
  const button = again().element() as HTMLElement;
  button.focus();
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => asked.length).toBe(2);
  await userEvent.keyboard("{Enter}");
  expect(document.activeElement).toBe(button);
  expect(asked).toHaveLength(2);
  asked[1]?.come();
  await expect.element(part()).toHaveFocus();
  await expect.element(page.getByRole("textbox", { name: "Beside" })).toHaveValue("typed");
  // Strict Mode tells everything twice.
  expect(new Set(errors)).toEqual(new Set([new Error("gone")]));
});

test("tries again by itself when the network is back", async () => {
  const { asked, Part } = remote();
  const comeBack = goOffline();
  await renderLayers(<Part name="Mara" />);
  asked[0]?.fail();
  await expect.element(again()).toBeVisible();
  comeBack();
  await expect.poll(() => asked.length).toBe(2);
  asked[1]?.come();
  await expect.element(part()).toBeVisible();
});

test("says nothing of what failed before anyone wanted it, and loads it when someone does", async () => {
  const { asked, Part } = remote();
  const { rerender } = await renderLayers("x");
  Part.preload();
  asked[0]?.fail();
  // What follows from it happens before the next task.
  await new Promise((done) => setTimeout(done));
  await rerender(<Part name="Mara" />);
  await expect.poll(() => asked.length).toBe(2);
  expect(again().query()).toBeNull();
  asked[1]?.come();
  await expect.element(part()).toBeVisible();
});

test("fetches again what the browser remembers as failed", async () => {
  const letCome = await withhold("testing/loadable-part");
  const Part = loadOnUse(
    () => import("../../testing/loadable-part.tsx"),
    ({ LoadablePart }) => LoadablePart,
  );
  await renderLayers(<Part />);
  await expect.element(again()).toBeVisible();
  await again().click();
  await expect.poll(() => again().element().getAttribute("aria-disabled")).toBeNull();
  await letCome();
  await again().click();
  await expect.element(page.getByRole("button", { name: "From the network" })).toBeVisible();
});

function TwoViews({ Second }: { Second: LoadedOnUse<PartProps> | null }) {
  const root = useFocusKept<HTMLDivElement>(Second ? "second" : "first");
  return <div ref={root}>{Second ? <Second name="Mara" /> : <button type="button">Go on</button>}</div>;
}

test("takes the focus to its heading where it comes later than the view it belongs to", async () => {
  let come = (_: ComponentType<PartProps>): void => {};
  const Second = loadOnUse(
    () =>
      new Promise<ComponentType<PartProps>>((resolve) => {
        come = resolve;
      }),
    (part) => part,
    Skeleton,
  );
  const { rerender } = await renderLayers(<TwoViews Second={null} />);
  (page.getByRole("button", { name: "Go on" }).element() as HTMLElement).focus();
  await rerender(<TwoViews Second={Second} />);
  await expect.element(placeholder()).toBeVisible();
  come(({ name }) => <Heading>{name}</Heading>);
  await expect.element(page.getByRole("heading", { name: "Mara" })).toHaveFocus();
});

test("a server sends the place, and a page takes it over though the part is there already", async () => {
  const { asked, Part } = remote();
  Part.preload();
  asked[0]?.come();
  const client = createLayersClient({ baseUrl: "/api/layers" });
  const app = (
    <LayersProvider client={client}>
      <Part name="Mara" />
    </LayersProvider>
  );
  const container = document.body.appendChild(document.createElement("div"));
  container.innerHTML = renderToString(app);
  await expect.element(placeholder()).toBeInTheDocument();
  const mismatches: unknown[] = [];
  const root = hydrateRoot(container, app, { onRecoverableError: (error) => mismatches.push(error) });
  await expect.element(part()).toBeVisible();
  expect(mismatches).toEqual([]);
  root.unmount();
  container.remove();
});
