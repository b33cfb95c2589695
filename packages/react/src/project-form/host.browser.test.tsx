import { rooms } from "@layers-kit/contract";
import { describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import {
  button,
  called,
  client,
  description,
  fill,
  further,
  open,
  projects,
  provider,
  recording,
  worth,
  zone,
} from "../testing/project-form.tsx";
import { renderLayers } from "../testing/render.tsx";
import { ProjectForm } from "./ProjectForm.tsx";

describe("the host's notes on a project", () => {
  test("are sent with it and not shown", async () => {
    const opened = await open({ metadata: { plan: "gold" } });
    await fill(opened);
    await userEvent.click(button(opened));
    await expect.element(opened.screen.getByRole("heading", { name: /is saved/ })).toBeVisible();
    expect(await projects(opened)).toMatchObject([{ metadata: { plan: "gold" } }]);
    expect(opened.screen.container.textContent).not.toContain("gold");
  });

  test("are sent again only when they are others, whatever the kit keeps beside them", async () => {
    const { calls, record } = recording(rooms.projects.update.name);
    const opened = await renderLayers(null, { provider, client, between: record });
    const project = await opened.client.projects.create({
      name: "Tide Tea",
      timezone: "UTC",
      appName: "Tide Tea",
      appDescription: description,
      metadata: { shop: { seats: 2, id: "s1" }, plan: "gold", layersKit: { leaseRequests: ["lreq_1"] } },
    });
    const onSaved = vi.fn();
    // A database need not keep the order of keys.
    const form = (plan: string) => (
      <ProjectForm mode="edit" project={project} metadata={{ plan, shop: { id: "s1", seats: 2 } }} onSaved={onSaved} />
    );
    await opened.rerender(form("gold"));
    await userEvent.click(button(opened));
    await expect.poll(() => onSaved.mock.calls.length).toBe(1);
    expect(calls).toEqual([]);
    await opened.rerender(form("silver"));
    await userEvent.click(button(opened));
    await expect.poll(() => onSaved.mock.calls.length).toBe(2);
    expect(calls.map(({ body }) => body)).toEqual([{ metadata: { plan: "silver", shop: { id: "s1", seats: 2 } } }]);
  });

  test("are counted in bytes of UTF-8: too large, nothing is sent, and both customer and host are told", async () => {
    const { calls, record } = recording(rooms.projects.create.name);
    const onError = vi.fn();
    const wrapping = '{"note":""}'.length;
    const note = "€".repeat(Math.floor((8192 - wrapping) / 3));
    const opened = await open(
      { metadata: { note: `${note}€` } },
      { between: record, provider: { ...provider, onError } },
    );
    await fill(opened);
    await userEvent.click(button(opened));
    await expect.element(opened.screen.getByRole("region", { name: /One thing/ })).toHaveFocus();
    await expect.element(opened.screen.getByText(/filled in for you was not accepted/)).toBeVisible();
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ message: expect.stringMatching(/8192/) }),
    );
    expect(calls).toEqual([]);
    await opened.rerender(<ProjectForm mode="create" metadata={{ note }} />);
    await userEvent.click(button(opened));
    await expect.element(opened.screen.getByRole("heading", { name: /is saved/ })).toBeVisible();
  });
});

test("what the host has fixed or hidden stays the host's when a draft comes back", async () => {
  const kept = { provider: { ...provider, storageKey: "fixed-since" } };
  const first = await open({ defaultValues: { name: "Customer 1", timezone: "UTC" } }, kept);
  await fill(first);
  await first.screen.unmount();

  const second = await open(
    { fields: { timezone: "fixed" }, defaultValues: { name: "Customer 2", timezone: "Asia/Tokyo" } },
    kept,
  );
  await expect.element(worth(second)).toHaveValue(description);
  await expect.element(zone(second)).toHaveValue("Tokyo");
  await userEvent.click(button(second));
  await expect.element(second.screen.getByRole("heading", { name: /is saved/ })).toBeVisible();
  expect(await projects(second)).toMatchObject([
    { name: "Customer 2", appName: "Tide Tea", appDescription: description, timezone: "Asia/Tokyo" },
  ]);
});

test("what the host gives no value is as if it were left out", async () => {
  const { calls, record } = recording(rooms.projects.create.name);
  const opened = await open(
    {
      fields: { ownerEmail: undefined, name: undefined },
      defaultValues: { tagline: undefined, brandVoice: null as never },
    },
    { between: record },
  );
  await fill(opened);
  await userEvent.click(further(opened));
  await expect.element(opened.screen.getByLabelText(/slogan/)).toBeVisible();
  expect(opened.screen.container.querySelector('[name="ownerEmail"], [name="name"]')).toBeNull();
  await userEvent.click(button(opened));
  await expect.element(opened.screen.getByRole("heading", { name: /is saved/ })).toBeVisible();
  expect(calls.map(({ body }) => body)).toMatchObject([{ name: "Tide Tea", brandVoice: "authentic" }]);
});

test("a question under the disclosure that must be answered is not called optional", async () => {
  const opened = await open({ fields: { tagline: "required", brandVoice: "required", targetGender: "required" } });
  await expect.element(further(opened)).toHaveAccessibleName("How it sounds, and for whom");
  await userEvent.click(further(opened));
  await expect.element(opened.screen.getByLabelText("How should it sound?")).toBeRequired();
  await expect.element(opened.screen.getByRole("radiogroup")).toHaveAttribute("aria-required", "true");
  const usual = await open();
  await expect.element(further(usual).last()).toHaveAccessibleName("How it sounds, and for whom (optional)");
});

test("whom Layers writes to is asked only where the host allows it, and must be an address", async () => {
  const { calls, record } = recording(rooms.projects.create.name);
  const opened = await open({ fields: { ownerEmail: "shown" } }, { between: record });
  await fill(opened);
  await userEvent.click(further(opened));
  const email = opened.screen.getByLabelText("Where should we write to you?");
  await userEvent.fill(email, "mira at tide.example");
  await userEvent.click(button(opened));
  await expect.element(email).toHaveFocus();
  await expect.element(email).toHaveAccessibleDescription(/check how it is written/);
  await userEvent.fill(email, "mira@tide.example");
  await userEvent.click(button(opened));
  await expect.element(opened.screen.getByRole("heading", { name: /is saved/ })).toBeVisible();
  expect(calls.map(({ body }) => body)).toMatchObject([{ ownerEmail: "mira@tide.example" }]);

  const usual = await open();
  await expect.element(called(usual).last()).toBeVisible();
  expect(usual.screen.container.querySelector('[name="ownerEmail"]')).toBeNull();
});
