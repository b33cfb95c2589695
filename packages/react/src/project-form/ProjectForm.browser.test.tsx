import { type Project, rooms } from "@layers-kit/contract";
import axe from "axe-core";
import { useState } from "react";
import { describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { between } from "../testing/between.ts";
import {
  button,
  called,
  description,
  fill,
  further,
  held,
  open,
  projects,
  provider,
  worth,
  zone,
} from "../testing/project-form.tsx";
import { ProjectForm } from "./ProjectForm.tsx";

/** Where the next step takes the form's place. */
function GoesOnAtOnce() {
  const [made, setMade] = useState<Project>();
  return made ? <p>{made.id}</p> : <ProjectForm mode="create" onCreated={setMade} />;
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

  test("takes the focus only from what it replaces", async () => {
    const { opened, letThrough, sent } = await held(rooms.projects.create.name);
    await opened.rerender(
      <>
        <input aria-label="Beside" />
        <ProjectForm mode="create" />
      </>,
    );
    await fill(opened);
    await userEvent.click(button(opened));
    await expect.poll(() => sent.length).toBe(1);
    await userEvent.click(opened.screen.getByLabelText("Beside"));
    letThrough();
    await expect.element(opened.screen.getByRole("heading", { name: /is saved/ })).toBeVisible();
    await expect.element(opened.screen.getByLabelText("Beside")).toHaveFocus();
  });

  test("takes what is typed while it is being made for a change, and the focus stays where that is typed", async () => {
    const { opened, letThrough, sent } = await held(rooms.projects.create.name);
    const onCreated = vi.fn();
    await opened.rerender(<ProjectForm mode="create" onCreated={onCreated} metadata={{ plan: "gold" }} />);
    await fill(opened);
    await userEvent.click(button(opened));
    await expect.poll(() => sent.length).toBe(1);
    await userEvent.click(worth(opened));
    await userEvent.keyboard("{Control>}{End}{/Control} Now in tins.");
    letThrough();
    await expect.element(opened.screen.getByRole("heading", { name: /Tide Tea.* is saved/ })).toBeVisible();
    await expect.element(opened.screen.getByText(/We kept what you typed/)).toBeVisible();
    await expect.element(worth(opened)).toHaveFocus();
    await userEvent.keyboard(" And bags.");
    await userEvent.click(opened.screen.getByRole("button", { name: "Save changes" }));
    await expect.poll(() => opened.screen.container.querySelector("form")).toBeNull();
    await expect.element(opened.screen.getByRole("heading", { name: /Tide Tea.* is saved/ })).toHaveFocus();
    expect(await projects(opened)).toMatchObject([
      { appDescription: `${description} Now in tins. And bags.`, metadata: { plan: "gold" } },
    ]);
    expect(onCreated).toHaveBeenCalledTimes(1);
  });

  test("keeps what is typed while it is being made for whoever changes it next, where the form goes at once", async () => {
    const { opened, letThrough, sent } = await held(rooms.projects.create.name);
    await opened.rerender(<GoesOnAtOnce />);
    await fill(opened);
    await userEvent.click(button(opened));
    await expect.poll(() => sent.length).toBe(1);
    await userEvent.fill(called(opened), "Tide & Kettle");
    letThrough();
    await expect.element(opened.screen.getByText(/^prj_/)).toBeVisible();
    const id = opened.screen.getByText(/^prj_/).element().textContent;
    await opened.rerender(<ProjectForm mode="edit" projectId={id} />);
    await expect.element(called(opened)).toHaveValue("Tide & Kettle");
    await expect.element(worth(opened)).toHaveValue(description);
    await opened.rerender(<ProjectForm mode="create" />);
    await expect.element(called(opened)).toHaveValue("");
  });

  test("is shown as made to a form that came back meanwhile", async () => {
    const { opened, letThrough, sent } = await held(rooms.projects.create.name);
    await opened.rerender(<ProjectForm mode="create" />);
    await fill(opened);
    await userEvent.click(button(opened));
    await expect.poll(() => sent.length).toBe(1);
    await opened.rerender(null);
    await opened.rerender(<ProjectForm mode="create" />);
    await expect.element(called(opened)).toHaveValue("Tide Tea");
    letThrough();
    await expect.element(opened.screen.getByRole("heading", { name: /Tide Tea.* is saved/ })).toBeVisible();
    await expect.poll(() => opened.screen.container.querySelector("form")).toBeNull();
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
    await expect.element(called(opened)).toHaveFocus();
    await userEvent.click(zone(opened));
    await expect.element(zone(opened)).toHaveAttribute("aria-expanded", "true");
    await expect.element(opened.screen.getByRole("listbox")).toBeVisible();
    const { violations } = await axe.run(opened.screen.container);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(opened.screen.container.querySelectorAll("[style]")).toHaveLength(0);
  },
);
