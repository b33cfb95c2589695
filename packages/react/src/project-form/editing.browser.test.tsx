import { rooms } from "@layers-kit/contract";
import { describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { LayersProvider } from "../provider/LayersProvider.tsx";
import { between, refusal } from "../testing/between.ts";
import { settled } from "../testing/profiled-fields.tsx";
import {
  button,
  called,
  client,
  description,
  formCame,
  further,
  held,
  provider,
  recording,
  worth,
  zone,
} from "../testing/project-form.tsx";
import { type LayersRender, renderLayers } from "../testing/render.tsx";
import { ProjectForm } from "./ProjectForm.tsx";
import type { EditProjectFormOptions } from "./useProjectForm.ts";

describe("a project that exists", () => {
  const saved = {
    name: "Tide Tea",
    appName: "Tide Tea",
    appDescription: description,
    tagline: "Tea for every kind of rain",
    timezone: "Asia/Tokyo",
    brandVoice: "warm",
  } as const;

  async function edit(
    given: Partial<Record<keyof typeof saved, string>> = {},
    props: Partial<EditProjectFormOptions> = {},
    storageKey?: string,
  ) {
    const { calls, record } = recording(rooms.projects.update.name);
    const onSaved = vi.fn();
    const opened = await renderLayers(null, {
      provider: { ...provider, ...(storageKey && { storageKey }) },
      client,
      between: record,
    });
    const { id } = await opened.client.projects.create({ ...saved, ...given } as typeof saved);
    const form = <ProjectForm mode="edit" projectId={id} onSaved={onSaved} {...props} project={undefined} />;
    await opened.rerender(form);
    await formCame(opened);
    await expect.element(called(opened)).toHaveValue("Tide Tea");
    return { opened, calls, onSaved, form, id };
  }
  const slogan = ({ screen }: LayersRender) => screen.getByLabelText(/slogan/);
  const notice = ({ screen }: LayersRender) =>
    screen.container.querySelector(".lk-notice")?.textContent?.replace(/\s+/g, " ");

  test("is sent only what changed, and null for what was emptied", async () => {
    const { opened, calls, onSaved } = await edit();
    await expect.element(zone(opened)).toHaveValue("Tokyo");
    await userEvent.fill(called(opened), "Tide & Kettle");
    await userEvent.click(further(opened));
    await userEvent.clear(slogan(opened));
    await userEvent.click(button(opened));
    await expect.poll(() => notice(opened)).toBe("Done: Saved.");
    expect(calls.map(({ body }) => body)).toEqual([{ name: "Tide & Kettle", appName: "Tide & Kettle", tagline: null }]);
    expect(onSaved).toHaveBeenCalledTimes(1);

    await userEvent.fill(called(opened), "Tide");
    await expect.poll(() => notice(opened)).toBeUndefined();
    await userEvent.click(button(opened));
    await expect.poll(() => calls.length).toBe(2);
    expect(calls[1]?.body).toEqual({ name: "Tide", appName: "Tide" });
  });

  test("keeps what is typed while it is being saved, and says when there is something to save again", async () => {
    const { opened, letThrough } = await held(rooms.projects.update.name);
    const onSaved = vi.fn();
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

  test("is not told of as saved while it is being saved, though what was typed is taken back", async () => {
    const { opened, letThrough, sent } = await held(rooms.projects.update.name);
    const onSaved = vi.fn();
    const project = await opened.client.projects.create(saved);
    await opened.rerender(<ProjectForm mode="edit" project={project} onSaved={onSaved} />);
    await userEvent.fill(called(opened), "Tide & Kettle");
    await userEvent.click(button(opened));
    await expect.poll(() => sent.length).toBe(1);
    await userEvent.fill(called(opened), "Tide Tea");
    // As a page's own code may: the button itself is busy.
    opened.screen.container.querySelector("form")?.requestSubmit();
    await settled();
    letThrough();
    await expect.poll(() => onSaved.mock.calls).toMatchObject([[{ appName: "Tide & Kettle" }]]);
    await expect.element(called(opened)).toHaveValue("Tide Tea");
    await userEvent.click(button(opened));
    await expect.poll(() => onSaved.mock.calls.length).toBe(2);
    expect(sent.map(({ body }) => body)).toEqual([
      { name: "Tide & Kettle", appName: "Tide & Kettle" },
      { name: "Tide Tea", appName: "Tide Tea" },
    ]);
  });

  test("keeps a name of its own", async () => {
    const { opened, calls } = await edit({ name: "Customer 1042" });
    await userEvent.fill(called(opened), "Tide & Kettle");
    await userEvent.click(button(opened));
    await expect.poll(() => calls.map(({ body }) => body)).toEqual([{ appName: "Tide & Kettle" }]);
  });

  test("is not sent when nothing changed, and that is told once for a double click", async () => {
    const { opened, calls, onSaved } = await edit();
    await userEvent.dblClick(button(opened));
    await expect.poll(() => notice(opened)).toBe("Done: Saved.");
    expect(onSaved).toHaveBeenCalledTimes(1);
    expect(calls).toEqual([]);
  });

  test("leaves no draft once it is saved", async () => {
    const { opened, form } = await edit({}, {}, "saved-since");
    await userEvent.fill(called(opened), "Tide & Kettle");
    await userEvent.click(button(opened));
    await expect.poll(() => notice(opened)).toBe("Done: Saved.");
    await opened.rerender(null);
    await opened.rerender(form);
    await expect.element(called(opened)).toHaveValue("Tide & Kettle");
    expect(opened.screen.getByText(/We kept/).query()).toBeNull();
  });

  test("keeps what was changed elsewhere since an earlier visit's draft, and is sent that draft alone", async () => {
    const { opened, calls, form, id } = await edit({}, {}, "changed-since");
    await userEvent.fill(called(opened), "Tide & Kettle");
    await opened.screen.unmount();
    await opened.client.projects.update(id, { timezone: "Europe/Paris", tagline: "Tea in tins" });
    calls.length = 0;
    const screen = await render(
      <LayersProvider client={opened.client} {...provider} storageKey="changed-since">
        {form}
      </LayersProvider>,
    );
    const next = { ...opened, screen };
    await expect.element(called(next)).toHaveValue("Tide & Kettle");
    await expect.element(next.screen.getByText(/We kept what you typed/)).toBeVisible();
    await expect.element(zone(next)).toHaveValue("Paris");
    await userEvent.click(button(next));
    await expect
      .poll(() => calls.map(({ body }) => body))
      .toEqual([{ name: "Tide & Kettle", appName: "Tide & Kettle" }]);
  });

  test("can be saved though something in it that stays as it is breaks the bounds of today", async () => {
    const older = between(async (call) => {
      const response = await call.pass();
      if (call.route !== rooms.projects.read.name) return response;
      return Response.json({
        ...(await response.json()),
        name: "A project's own name, longer than it may be now",
        appDescription: "Tea.",
      });
    });
    const opened = await renderLayers(null, { provider, client, between: older });
    const { id } = await opened.client.projects.create(saved);
    const onSaved = vi.fn();
    await opened.rerender(<ProjectForm mode="edit" projectId={id} onSaved={onSaved} />);
    await expect.element(worth(opened)).toHaveValue("Tea.");
    await userEvent.fill(called(opened), "Tide & Kettle");
    await userEvent.click(button(opened));
    await expect.poll(() => onSaved.mock.calls.length).toBe(1);
    await userEvent.clear(worth(opened));
    await userEvent.click(button(opened));
    await expect.element(worth(opened)).toHaveFocus();
    await expect.element(worth(opened)).toHaveAccessibleDescription(/Please fill this in/);
    expect(onSaved).toHaveBeenCalledTimes(1);
  });

  test("keeps the address on the page once it is saved, and is sent one from the host only when it is changed", async () => {
    const props = { fields: { ownerEmail: "shown" }, defaultValues: { ownerEmail: "mira@tide.example" } } as const;
    const { opened, calls, onSaved } = await edit({}, props);
    await userEvent.click(button(opened));
    await expect.poll(() => onSaved.mock.calls.length).toBe(1);
    expect(calls).toEqual([]);
    await userEvent.click(further(opened));
    const email = opened.screen.getByLabelText("Where should we write to you?");
    await expect.element(email).toHaveValue("mira@tide.example");
    for (const address of ["tea@tide.example", "tins@tide.example"]) {
      await userEvent.fill(email, address);
      await userEvent.click(button(opened));
      await expect.poll(() => calls.at(-1)?.body).toEqual({ ownerEmail: address });
      await expect.poll(() => notice(opened)).toBe("Done: Saved.");
      await expect.element(email).toHaveValue(address);
    }
    await userEvent.fill(slogan(opened), "Tea in tins");
    await userEvent.click(button(opened));
    await expect.poll(() => calls.length).toBe(3);
    expect(calls.at(-1)?.body).toEqual({ tagline: "Tea in tins" });
  });

  test("shows what was saved while its form was away, and nothing left to save", async () => {
    const { opened, letThrough, sent } = await held(rooms.projects.update.name);
    const project = await opened.client.projects.create(saved);
    const onSaved = vi.fn();
    const form = <ProjectForm mode="edit" project={project} onSaved={onSaved} />;
    await opened.rerender(form);
    await userEvent.fill(called(opened), "Tide & Kettle");
    await userEvent.click(button(opened));
    await expect.poll(() => sent.length).toBe(1);
    await opened.rerender(null);
    await opened.rerender(form);
    await expect.element(called(opened)).toHaveValue("Tide & Kettle");
    letThrough();
    await expect.poll(() => notice(opened)).toBe("Done: Saved.");
    expect(onSaved).toHaveBeenCalledTimes(1);
    await userEvent.click(button(opened));
    await expect.poll(() => onSaved.mock.calls.length).toBe(2);
    expect(sent).toHaveLength(1);
  });

  test("that cannot be read says so, keeps the way back and reads again", async () => {
    let fail = true;
    const fault = between((call) =>
      fail && call.route === rooms.projects.read.name ? Promise.resolve(refusal("UPSTREAM_TIMEOUT")) : call.pass(),
    );
    const opened = await renderLayers(null, { provider, client, between: fault });
    const { id } = await opened.client.projects.create(saved);
    await opened.rerender(<ProjectForm mode="edit" projectId={id} back={<button type="button">Back</button>} />);
    await expect.element(opened.screen.getByRole("alert")).toHaveTextContent(/could not reach.*Check your connection/);
    await expect.element(opened.screen.getByRole("button", { name: "Back" })).toBeVisible();
    fail = false;
    await userEvent.click(opened.screen.getByRole("button", { name: "Try again" }));
    await expect.element(called(opened)).toHaveValue("Tide Tea");
  });
});
