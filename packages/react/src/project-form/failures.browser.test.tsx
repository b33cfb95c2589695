import { rooms } from "@layers-kit/contract";
import type { ReactElement } from "react";
import { describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { between, namingExistingProject, refusal, refusing } from "../testing/between.ts";
import { tryAgainUntil, withhold } from "../testing/late-code.ts";
import { goOffline } from "../testing/network.ts";
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
  worth,
  zone,
} from "../testing/project-form.tsx";
import { renderLayers } from "../testing/render.tsx";
import { ProjectForm } from "./ProjectForm.tsx";

// First in the file: once its code is there, it is not asked for again.
test("a form whose code does not come says so once, between its title and its way back, and comes after another try", async () => {
  const letCome = await withhold("ProjectFormView");
  const back = <button type="button">Back</button>;
  const opened = await renderLayers(<ProjectForm mode="create" back={back} />, { provider, client });
  const notice = opened.screen.getByRole("alert");
  await expect.element(notice).toHaveTextContent("This part could not be loaded.");
  expect(notice.elements()).toHaveLength(1);
  await expect.element(opened.screen.getByRole("heading", { name: "Your product" })).toBeVisible();
  await expect.element(opened.screen.getByRole("button", { name: "Back" })).toBeVisible();
  await letCome();
  await tryAgainUntil(called(opened));
  await fill(opened);
  await userEvent.click(button(opened));
  await expect.element(opened.screen.getByRole("heading", { name: /is saved/ })).toHaveFocus();
});

describe("when it does not work", () => {
  test("a project that exists is updated with what was typed, and keeps its name and what was not touched", async () => {
    const onCreated = vi.fn();
    const opened = await renderLayers(null, { provider, client, between: namingExistingProject });
    const chosenBefore = { primaryLanguage: "de", brandVoice: "warm", targetGender: "female" } as const;
    const made = await opened.client.projects.create({
      name: "Customer 1042",
      timezone: "UTC",
      appName: "Old",
      tagline: "Tea for every kind of rain",
      ...chosenBefore,
    });
    await opened.rerender(<ProjectForm mode="create" onCreated={onCreated} />);
    await fill(opened);
    await userEvent.click(further(opened));
    await userEvent.fill(opened.screen.getByLabelText(/slogan/), "Tea in tins");
    await userEvent.click(button(opened));
    await expect.element(opened.screen.getByRole("alert")).toHaveTextContent(/already have a product here/);
    await expect.element(called(opened)).toHaveValue("Tide Tea");
    await userEvent.click(opened.screen.getByRole("button", { name: "Update it with this" }));
    await expect.element(opened.screen.getByRole("heading", { name: /is saved/ })).toHaveFocus();
    await expect.element(opened.screen.getByText(/What you changed counts for posts/)).toBeVisible();
    expect(await projects(opened)).toMatchObject([
      {
        id: made.id,
        name: "Customer 1042",
        appName: "Tide Tea",
        timezone: "UTC",
        tagline: "Tea in tins",
        ...chosenBefore,
      },
    ]);
    expect(onCreated).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: made.id }));
  });

  test("a project that exists gets what the host has set, and another zone only from an answer", async () => {
    const opened = await renderLayers(null, { provider, client, between: namingExistingProject });
    await opened.client.projects.create({ name: "Customer 1042", timezone: "UTC", brandVoice: "warm" });
    const update = async (form: ReactElement) => {
      await opened.rerender(null);
      await opened.rerender(form);
      await fill(opened);
      return async () => {
        await userEvent.click(button(opened));
        await userEvent.click(opened.screen.getByRole("button", { name: "Update it with this" }));
        await expect.element(opened.screen.getByRole("heading", { name: /is saved/ })).toBeVisible();
        return projects(opened);
      };
    };
    const withoutZone = await update(
      <ProjectForm
        mode="create"
        fields={{ timezone: "hidden", brandVoice: "fixed" }}
        defaultValues={{ brandVoice: "authentic" }}
      />,
    );
    expect(await withoutZone()).toMatchObject([{ timezone: "UTC", brandVoice: "authentic" }]);
    const answered = await update(<ProjectForm mode="create" />);
    await userEvent.fill(zone(opened), "tokyo");
    await userEvent.click(opened.screen.getByRole("option", { name: /^Tokyo/ }));
    expect(await answered()).toMatchObject([{ timezone: "Asia/Tokyo" }]);
    const set = await update(
      <ProjectForm mode="create" fields={{ timezone: "hidden" }} defaultValues={{ timezone: "Europe/Oslo" }} />,
    );
    expect(await set()).toMatchObject([{ timezone: "Europe/Oslo" }]);
  });

  test("what is wrong out of sight stands in a list that takes the focus and leads there", async () => {
    const issues = ["tagline", "customerExternalId", "status"].map((path) => ({ path, message: "is not accepted" }));
    const opened = await open({}, { between: refusing(rooms.projects.create.name, "VALIDATION", { issues }) });
    await fill(opened);
    await userEvent.click(button(opened));
    await expect.element(opened.screen.getByRole("region", { name: "2 things need another look" })).toHaveFocus();
    await expect.element(opened.screen.getByText(/filled in for you was not accepted/)).toBeVisible();
    await userEvent.keyboard("{Tab}{Enter}");
    await expect.element(opened.screen.getByLabelText(/slogan/)).toHaveFocus();
    await expect.element(further(opened)).toHaveAttribute("aria-expanded", "true");
    await userEvent.keyboard("x");
    await expect.element(opened.screen.getByLabelText(/slogan/)).not.toHaveAttribute("aria-invalid");
  });

  test("what is wrong with a field that is fixed is no task for the customer, but is said", async () => {
    const issues = [{ path: "timezone", message: "is not accepted" }];
    const fixed = { fields: { timezone: "fixed", appName: "fixed" }, defaultValues: { appName: "Te" } } as const;
    const opened = await open(fixed, { between: refusing(rooms.projects.create.name, "VALIDATION", { issues }) });
    await userEvent.fill(worth(opened), description);
    await userEvent.click(button(opened));
    await expect.element(opened.screen.getByRole("region", { name: "One thing needs another look" })).toHaveFocus();
    await expect.element(opened.screen.getByText(/“What is it called\?” was filled in for you/)).toBeVisible();
    await expect.element(called(opened)).not.toHaveAttribute("aria-invalid");
    await opened.screen.unmount();

    const refused = await open(
      { fields: { timezone: "fixed" } },
      { between: refusing(rooms.projects.create.name, "VALIDATION", { issues }) },
    );
    await fill(refused);
    await userEvent.click(button(refused));
    await expect.element(refused.screen.getByRole("region", { name: "One thing needs another look" })).toHaveFocus();
    await expect.element(refused.screen.getByText(/“Which time zone do you post in\?” was filled in/)).toBeVisible();
    await expect.element(zone(refused)).not.toHaveAttribute("aria-invalid");
  });

  test("a choice among few that was not accepted takes the focus", async () => {
    const issues = [{ path: "targetGender", message: "is not accepted" }];
    const opened = await open({}, { between: refusing(rooms.projects.create.name, "VALIDATION", { issues }) });
    await fill(opened);
    await userEvent.click(further(opened));
    await userEvent.click(opened.screen.getByRole("radio", { name: "Women" }));
    await userEvent.click(button(opened));
    await expect.element(opened.screen.getByRole("radio", { name: "Women" })).toHaveFocus();
    await expect.element(opened.screen.getByRole("radiogroup")).toHaveAccessibleDescription(/not accepted/);
  });

  test("what the server finds wrong with a name that was not asked for stands where it was taken from", async () => {
    const issues = ["name", "appName"].map((path) => ({ path, message: "is not accepted" }));
    const opened = await open({}, { between: refusing(rooms.projects.create.name, "VALIDATION", { issues }) });
    await fill(opened);
    await userEvent.click(button(opened));
    await expect.element(called(opened)).toHaveFocus();
    await expect.element(called(opened)).toHaveAccessibleDescription(/not accepted/);
  });

  test.each([
    ["BILLING_EXHAUSTED", /balance is too low/],
    ["FORBIDDEN_SCOPE", /not open to your account/],
    ["CONFLICT", /changed in the meantime.*Try again in a moment/],
    ["UNAUTHENTICATED", /signed out/],
    ["RATE_LIMITED", /A lot is going on/],
    ["INTERNAL", /did not work/],
    ["UPSTREAM_UNAVAILABLE", /could not reach/],
  ] as const)("%s is said in plain words, and sending again works with everything still there", async (code, words) => {
    let refusals = 0;
    const fault = between((call) => {
      // More often than the client repeats by itself.
      if (call.route !== rooms.projects.create.name || refusals++ >= 4) return call.pass();
      return Promise.resolve(refusal(code));
    });
    const opened = await open({}, { between: fault });
    await fill(opened);
    await userEvent.click(button(opened));
    await expect.element(opened.screen.getByRole("alert")).toHaveTextContent(words);
    await expect.element(worth(opened)).toHaveValue(description);
    refusals = 4;
    await userEvent.click(button(opened));
    await expect.element(opened.screen.getByRole("heading", { name: /is saved/ })).toBeVisible();
    expect(await projects(opened)).toHaveLength(1);
  });

  test("without a network nothing is lost, and it is said", async () => {
    const opened = await open();
    const goOnline = goOffline();
    try {
      await expect.element(opened.screen.getByRole("alert")).toHaveTextContent(/You are offline/);
    } finally {
      goOnline();
    }
    await expect.poll(() => opened.screen.getByRole("alert").query()).toBeNull();
  });
});
