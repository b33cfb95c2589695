import { rooms } from "@layers-kit/contract";
import { describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { between, refusal } from "../testing/between.ts";
import {
  button,
  called,
  client,
  description,
  formCame,
  further,
  provider,
  recording,
  worth,
  zone,
} from "../testing/project-form.tsx";
import { renderLayers } from "../testing/render.tsx";
import { ProjectForm } from "./ProjectForm.tsx";

describe("a project that exists", () => {
  const saved = {
    name: "Tide Tea",
    appName: "Tide Tea",
    appDescription: description,
    tagline: "Tea for every kind of rain",
    timezone: "Asia/Tokyo",
    brandVoice: "warm",
  } as const;

  async function edit(given: Partial<typeof saved> & { name?: string } = {}) {
    const { calls, record } = recording(rooms.projects.update.name);
    const onSaved = vi.fn();
    const opened = await renderLayers(null, { provider, client, between: record });
    const { id } = await opened.client.projects.create({ ...saved, ...given } as typeof saved);
    await opened.rerender(<ProjectForm mode="edit" projectId={id} onSaved={onSaved} />);
    await formCame(opened);
    await expect.element(called(opened)).toHaveValue("Tide Tea");
    return { opened, calls, onSaved };
  }

  test("is sent only what changed, and null for what was emptied", async () => {
    const { opened, calls, onSaved } = await edit();
    await expect.element(zone(opened)).toHaveValue("Tokyo");
    await userEvent.fill(called(opened), "Tide & Kettle");
    await userEvent.click(further(opened));
    await userEvent.clear(opened.screen.getByLabelText(/slogan/));
    await userEvent.click(button(opened));
    const notice = () => opened.screen.container.querySelector(".lk-notice")?.textContent?.replace(/\s+/g, " ");
    await expect.poll(notice).toBe("Done: Saved.");
    expect(calls.map(({ body }) => body)).toEqual([{ name: "Tide & Kettle", appName: "Tide & Kettle", tagline: null }]);
    expect(onSaved).toHaveBeenCalledTimes(1);

    await userEvent.fill(called(opened), "Tide");
    await expect.poll(notice).toBeUndefined();
    await userEvent.click(button(opened));
    await expect.poll(() => calls.length).toBe(2);
    expect(calls[1]?.body).toEqual({ name: "Tide", appName: "Tide" });
  });

  test("keeps what is typed while it is being saved, and says when there is something to save again", async () => {
    let letThrough = () => {};
    const slow = between(async (call) => {
      if (call.route === rooms.projects.update.name) await new Promise<void>((go) => (letThrough = go));
      return call.pass();
    });
    const onSaved = vi.fn();
    const opened = await renderLayers(null, { provider, client, between: slow });
    const project = await opened.client.projects.create(saved);
    await opened.rerender(<ProjectForm mode="edit" project={project} onSaved={onSaved} />);
    await userEvent.fill(called(opened), "Tide & Kettle ");
    await userEvent.click(button(opened));
    await userEvent.fill(worth(opened), `${description} Now in tins.`);
    letThrough();
    await expect.poll(() => onSaved.mock.calls.length).toBe(1);
    await expect.element(called(opened)).toHaveValue("Tide & Kettle");
    await expect.element(worth(opened)).toHaveValue(`${description} Now in tins.`);
    expect(opened.screen.container.querySelector(".lk-notice")).toBeNull();
  });

  test("keeps a name of its own", async () => {
    const { opened, calls } = await edit({ name: "Customer 1042" } as object);
    await userEvent.fill(called(opened), "Tide & Kettle");
    await userEvent.click(button(opened));
    await expect.poll(() => calls.map(({ body }) => body)).toEqual([{ appName: "Tide & Kettle" }]);
  });

  test("is not sent when nothing changed", async () => {
    const { opened, calls, onSaved } = await edit();
    await userEvent.click(button(opened));
    await expect.poll(() => onSaved.mock.calls.length).toBe(1);
    expect(calls).toEqual([]);
  });

  test("that cannot be read says so, keeps the way back and reads again", async () => {
    let fail = true;
    const fault = between((call) =>
      fail && call.route === rooms.projects.read.name ? Promise.resolve(refusal("UPSTREAM_TIMEOUT")) : call.pass(),
    );
    const opened = await renderLayers(null, { provider, client, between: fault });
    const { id } = await opened.client.projects.create(saved);
    await opened.rerender(<ProjectForm mode="edit" projectId={id} back={<button type="button">Back</button>} />);
    await expect.element(opened.screen.getByRole("alert")).toHaveTextContent(/could not reach/);
    await expect.element(opened.screen.getByRole("button", { name: "Back" })).toBeVisible();
    fail = false;
    await userEvent.click(opened.screen.getByRole("button", { name: "Try again" }));
    await expect.element(called(opened)).toHaveValue("Tide Tea");
  });
});
