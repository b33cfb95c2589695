import axe from "axe-core";
import { createRef, type ReactNode } from "react";
import { describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { LayersProviderProps } from "../../provider/LayersProvider.tsx";
import { uiParts } from "../../ui/parts.ts";
import { renderLayers } from "../render.tsx";
import { inForcedColours, onTouchScreen } from "./emulate.ts";
import { cutOff, lookOf, notGray, notMirrored, places, smallerThan, unforced, unringed, unseen } from "./measures.ts";
import type { Primitive } from "./primitive.ts";
import { componentNames, primitives } from "./primitives.ts";

test("every component of ui/ is held to this suite", () => {
  expect(Object.keys(primitives).sort()).toEqual([...componentNames].sort());
});

test("every folder of ui/ is represented in what ui/ exports", () => {
  const files = Object.keys(import.meta.glob("../../ui/*/*.css"));
  const parts: string[] = Object.values(primitives).map(({ part }) => part);
  const folders = new Set(files.map((file) => file.split("/").at(-2) ?? ""));
  // Icons are drawings; the folder's one part is the spinner.
  folders.delete("icon");
  // Shows another's part.
  folders.delete("load-on-use");
  expect([...folders].filter((folder) => !parts.includes(folder))).toEqual([]);
});

describe.each(Object.entries(primitives))("%s", (_, primitive) => {
  const { part, refTo = `lk-${part}`, render, disables = false, states = {} } = primitive;
  const found = (): HTMLElement | null => document.querySelector<HTMLElement>(`.lk-${part}`);

  test("hands out its element, and takes a class of the host's and one of its own", async () => {
    const ref = createRef<HTMLElement>();
    await renderLayers(render({ ref, className: "given" }), {
      provider: { appearance: { classNames: { [part]: "of-the-host" } } },
    });
    expect([...(ref.current?.classList ?? [])]).toContain(refTo);
    const outermost = document.querySelector(".given");
    expect([...(outermost?.classList ?? [])]).toEqual([`lk-${part}`, "of-the-host", "given"]);
    expect(outermost === ref.current || outermost?.contains(ref.current)).toBe(true);
  });

  test("says each of its states in attributes, and no other", async () => {
    const shown = Object.keys(states).flatMap((selector) => [...selector.matchAll(/^\.lk-([a-z-]+)\[data-([a-z]+)/g)]);
    const told = shown.flatMap(([, of, name]) => (of === part && name ? [name] : []));
    expect(new Set(told)).toEqual(new Set(uiParts[part]));
    for (const [selector, { ui, act }] of Object.entries(states)) {
      const { screen } = await renderLayers(ui);
      await act?.();
      await expect.poll(() => document.querySelector(selector)).not.toBeNull();
      await screen.unmount();
    }
  });

  if (disables) {
    test("when disabled, takes neither the focus nor a click, and says so", async () => {
      const { screen } = await renderLayers(render({ disabled: true, className: "given" }));
      const outermost = document.querySelector(".given");
      const controls = [...(outermost?.querySelectorAll("button, input") ?? [])];
      for (const control of controls.length > 0 ? controls : [outermost]) expect(control).toBeDisabled();
      await userEvent.keyboard("{Tab}");
      expect(outermost?.contains(document.activeElement)).toBe(false);
      await screen.unmount();
    });
  }

  test("stands mirrored from right to left", async () => {
    await together(primitive, {}, async (root, rerender) => {
      const before = places(root);
      await rerender({ locale: "he" });
      expect(getComputedStyle(root).direction).toBe("rtl");
      expect(notMirrored(root, before)).toEqual([]);
    });
  });

  test("can be seen, and its states told apart, in forced colours", async () => {
    await inForcedColours(async () => {
      await together(primitive, {}, async (root) => {
        expect(unseen(root)).toEqual([]);
        expect(unforced(root)).toEqual([]);
        expect(notGray(root)).toEqual([]);
        expect(unringed(root)).toEqual([]);
      });
      const { screen } = await renderLayers(render({}));
      await expect.poll(found).not.toBeNull();
      const plain = lookOf(found() as HTMLElement);
      await screen.unmount();
      for (const [selector, { ui, act, sameInForcedColours }] of Object.entries(states)) {
        if (sameInForcedColours || primitive.modal) continue;
        const shown = await renderLayers(ui);
        await act?.();
        await expect.poll(() => document.querySelector(selector)).not.toBeNull();
        expect.soft(lookOf(found() as HTMLElement) === plain, `${selector} looks as without it`).toBe(false);
        await shown.screen.unmount();
      }
    });
  });

  test("shows where the focus is", async () => {
    await together(primitive, {}, async (root) => expect(unringed(root)).toEqual([]));
  });

  test("gives a pointer 24 pixels to hit, and a finger 44", async () => {
    await together(primitive, {}, async (root) => expect(smallerThan(24, root)).toEqual([]));
    await onTouchScreen(() => together(primitive, {}, async (root) => expect(smallerThan(44, root)).toEqual([])));
  });

  test("keeps its words at twice the size on the narrowest page", async () => {
    const { width, height } = { width: window.innerWidth, height: window.innerHeight };
    await page.viewport(320, 700);
    document.documentElement.style.fontSize = "200%";
    try {
      await together(primitive, {}, async (root) => expect(cutOff(root)).toEqual([]));
    } finally {
      document.documentElement.style.fontSize = "";
      await page.viewport(width, height);
    }
  });

  test.each<[string, Partial<LayersProviderProps>]>([
    ["light", { appearance: { theme: "light" } }],
    ["dark", { appearance: { theme: "dark" } }],
    ["right to left", { locale: "he" }],
  ])("has nothing that axe finds: %s", async (_theme, provider) => {
    await together(primitive, provider, async (root) => {
      const { violations } = await axe.run(root);
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
  });
});

/**
 * Looks at a part in all its states: those that props bring about side by side, and one by one those that must be acted out or
 * cover the page.
 */
async function together(
  { render, states = {}, modal }: Primitive,
  provider: Partial<LayersProviderProps>,
  look: (root: HTMLElement, rerender: (provider: Partial<LayersProviderProps>) => Promise<void>) => Promise<void>,
): Promise<void> {
  const all = Object.entries(states);
  const still = modal ? [] : all.filter(([, { act }]) => !act);
  const beside = (
    <div className="stack">
      <div>{render({})}</div>
      {still.map(([selector, { ui }]) => (
        <div key={selector}>{ui}</div>
      ))}
    </div>
  );
  const alone = all.filter((state) => !still.includes(state));
  const views: { ui: ReactNode; act?: () => Promise<unknown> }[] = [{ ui: beside }, ...alone.map(([, state]) => state)];
  for (const { ui, act } of views) {
    const { screen, rerender } = await renderLayers(ui, { provider });
    await act?.();
    const roots = document.querySelectorAll<HTMLElement>(".lk-root");
    const root = roots[roots.length - 1];
    if (!root) throw new Error("The kit is not on the page.");
    // The kit has no background of its own: a host's page of the same theme lies behind it.
    root.style.background = "var(--lk-color-bg)";
    // One that is overtaken by another is over too.
    await Promise.allSettled(root.getAnimations({ subtree: true }).map(settled));
    await look(root, (next) => rerender(ui, next));
    await screen.unmount();
  }
}

/** What appears is half transparent until it has; what turns is never done, and measured only while it stands still. */
async function settled(animation: Animation): Promise<void> {
  if (animation.effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY) animation.cancel();
  else await animation.finished;
}
