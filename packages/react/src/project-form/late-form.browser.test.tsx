import { rooms } from "@layers-kit/contract";
import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { called, formCame, provider, recording } from "../testing/project-form.tsx";
import { type LayersRender, renderLayers } from "../testing/render.tsx";
import { ProjectForm } from "./ProjectForm.tsx";

const code = vi.hoisted(() => {
  let come = () => {};
  const came = new Promise<void>((resolve) => {
    come = resolve;
  });
  return { come, came };
});

vi.mock(import("./ProjectFormView.tsx"), async (importOriginal) => {
  await code.came;
  return importOriginal();
});

const title = ({ screen }: LayersRender) => screen.getByRole("heading", { name: "Your product" });
const places = ({ screen }: LayersRender) => screen.container.querySelectorAll("[aria-busy]");

/** On a phone and on a desktop. */
async function heights(opened: LayersRender): Promise<number[]> {
  const found: number[] = [];
  for (const width of [360, 1280]) {
    await page.viewport(width, 800);
    found.push(title(opened).element().closest("section")?.offsetHeight ?? 0);
  }
  return found;
}

test("the project is read while the form's code is on its way, with one place for both", async () => {
  const { calls, record } = recording(rooms.projects.read.name);
  const opened = await renderLayers(null, { provider, between: record });
  const { id } = await opened.client.projects.create({ name: "Tide Tea", timezone: "UTC" });
  await opened.rerender(<ProjectForm mode="edit" projectId={id} />);
  await expect.poll(() => calls.length).toBe(1);
  await expect.poll(() => opened.screen.container.querySelector('[data-state="loading"]')).not.toBeNull();
  await expect.element(title(opened)).toBeVisible();
  expect(places(opened)).toHaveLength(1);
});

test("it stands from the start with its title, its way back and its height, and takes no focus when its code comes", async () => {
  const opened = await renderLayers(
    <>
      <input aria-label="Beside" />
      <ProjectForm mode="create" back={<button type="button">Back</button>} />
    </>,
    { provider },
  );
  await expect.element(opened.screen.getByText(/Every post is written/)).toBeVisible();
  await expect.element(opened.screen.getByRole("button", { name: "Back" })).toBeVisible();
  const heading = title(opened).element();
  const before = await heights(opened);
  await userEvent.click(opened.screen.getByLabelText("Beside"));
  expect(places(opened)).toHaveLength(1);

  code.come();
  await formCame(opened);
  await expect.element(called(opened)).toBeVisible();
  expect(places(opened)).toHaveLength(0);
  await expect.element(opened.screen.getByLabelText("Beside")).toHaveFocus();
  expect(title(opened).element()).toBe(heading);
  const after = await heights(opened);
  const oneLine = 20;
  for (const [at, height] of before.entries()) expect(Math.abs(height - (after[at] ?? 0))).toBeLessThan(oneLine);
});
