import { rooms } from "@layers-kit/contract";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { namingExistingProject, refusing } from "../testing/between.ts";
import { listen, nameOf, tabTo, withoutCountsOnTheWay } from "../testing/by-keyboard.ts";
import {
  button,
  called,
  client,
  description,
  fill,
  formCame,
  open,
  projects,
  provider,
  recording,
  worth,
  zone,
} from "../testing/project-form.tsx";
import { renderLayers } from "../testing/render.tsx";
import { ProjectForm } from "./ProjectForm.tsx";

const enough = description.slice(0, 100);

test("a whole product is described by keyboard alone, and what changes out of sight is said in one sentence each", async () => {
  const opened = await open({ defaultValues: { appDescription: enough.slice(0, 90) } });
  const heard = listen(opened.screen.container);
  const said = (sentence: string) => expect.poll(() => heard.at(-1)).toBe(sentence);
  const find = async (typed: string, found: string) => {
    const before = heard.length;
    await userEvent.keyboard(typed);
    await expect.poll(() => heard.slice(before).at(-1)).toBe(found);
    await userEvent.keyboard("{Enter}");
  };

  expect(await tabTo("What is it called?")).toEqual([]);
  await userEvent.keyboard("Tide Tea");
  expect(await tabTo("What makes it worth having?")).toEqual([]);
  await userEvent.keyboard(`{Control>}{End}{/Control}${enough.slice(90)}`);
  await said("Enough to start on hashtags and your persona.");
  expect(await tabTo("Which time zone")).toEqual([]);
  await find("tokyo", "1 choice");
  await expect.element(zone(opened)).toHaveAccessibleDescription(/It is .* there now/);

  expect(await tabTo("How it sounds")).toEqual([]);
  await userEvent.keyboard("{Enter}");
  expect(await tabTo("Does it have a slogan?")).toEqual([]);
  await userEvent.keyboard("Tea for every kind of rain");
  expect(await tabTo("Which language")).toEqual([]);
  await find("português (Bra", "1 choice");
  expect(await tabTo("How should it sound?")).toEqual([]);
  await userEvent.keyboard("W");
  expect(await tabTo("Everyone")).toEqual([]);
  await userEvent.keyboard("{ArrowRight}");
  expect(nameOf(document.activeElement)).toBe("Women");
  expect(await tabTo("Save product")).toEqual([]);
  await userEvent.keyboard("{Enter}");

  await expect.element(page.getByRole("heading", { name: /Tide Tea.* is saved/ })).toHaveFocus();
  expect(await projects(opened)).toMatchObject([
    {
      appName: "Tide Tea",
      appDescription: enough,
      timezone: "Asia/Tokyo",
      tagline: "Tea for every kind of rain",
      primaryLanguage: "pt-BR",
      brandVoice: "witty",
      targetGender: "female",
    },
  ]);
  expect(withoutCountsOnTheWay(heard)).toEqual(["Enough to start on hashtags and your persona.", "1 choice"]);
});

test("a product is changed by keyboard alone: what is wrong is led to, and what is saved is said once", async () => {
  const { calls, record } = recording(rooms.projects.update.name);
  const opened = await renderLayers(null, { provider, client, between: record });
  const project = await opened.client.projects.create({
    name: "Tide Tea",
    appName: "Tide Tea",
    appDescription: enough,
    timezone: "Europe/Oslo",
    tagline: "Tea for every kind of rain",
  });
  await opened.rerender(<ProjectForm mode="edit" project={project} />);
  await formCame(opened);
  const heard = listen(opened.screen.container);

  expect(await tabTo("What is it called?")).toEqual([]);
  await userEvent.keyboard("{Control>}a{/Control}An unusually long name of a tea");
  await expect.poll(() => heard.at(-1)).toBe("Too long by 1 character. All of it is still here; please shorten it.");
  await tabTo("Save changes");
  await userEvent.keyboard("{Enter}");
  await expect.element(called(opened)).toHaveFocus();
  await expect.element(called(opened)).toHaveAccessibleDescription(/Too long by 1 character/);
  await userEvent.keyboard("{End}{Backspace}");
  await expect.element(called(opened)).not.toHaveAttribute("aria-invalid");

  await tabTo("How it sounds");
  await userEvent.keyboard("{Enter}");
  await tabTo("Does it have a slogan?");
  await userEvent.keyboard("{Control>}a{/Control}{Delete}{Enter}");
  await expect.poll(() => heard.at(-1)).toBe("Saved.");
  expect(nameOf(document.activeElement)).toMatch(/^Does it have a slogan/);
  const name = "An unusually long name of a te";
  expect(calls.map(({ body }) => body)).toEqual([{ name, appName: name, tagline: null }]);
  expect(heard).toEqual(["Too long by 1 character. All of it is still here; please shorten it.", "Saved."]);
});

test("what went wrong is read out once, and the same button tries again", async () => {
  const opened = await open({}, { between: refusing(rooms.projects.create.name, "BILLING_EXHAUSTED") });
  await userEvent.fill(called(opened), "Tide Tea");
  await userEvent.fill(worth(opened), description);
  const spoken = opened.screen.getByRole("status");
  await expect.element(spoken).toHaveTextContent(/^Enough/);
  const heard = listen(opened.screen.container);
  (button(opened).element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  await expect.element(opened.screen.getByRole("alert")).toBeVisible();
  expect(nameOf(document.activeElement)).toBe("Save product");
  expect(heard).toHaveLength(1);
  expect(heard[0]).toMatch(/^Problem: Not saved\. /);
});

test("an older draft is let go and a product that is there is updated, by keyboard alone", async () => {
  const kept = { provider: { ...provider, storageKey: "by-keyboard" }, between: namingExistingProject };
  const first = await open({}, kept);
  await fill(first, "An older name");
  await first.screen.unmount();
  const opened = await open({ defaultValues: { appDescription: enough } }, kept);
  const made = await opened.client.projects.create({ name: "Customer 1042", timezone: "UTC", appName: "Old" });
  const heard = listen(opened.screen.container);

  await tabTo("Start afresh");
  await userEvent.keyboard("{Enter}");
  await expect.element(called(opened)).toHaveFocus();
  await userEvent.keyboard("Tide & Kettle");
  await tabTo("Save product");
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => heard).toEqual([expect.stringMatching(/You already have a product here/)]);
  expect(nameOf(document.activeElement)).toBe("Update it with this");
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("heading", { name: /Tide & Kettle.* is saved/ })).toHaveFocus();
  expect(await projects(opened)).toMatchObject([{ id: made.id, appName: "Tide & Kettle", appDescription: enough }]);
});
