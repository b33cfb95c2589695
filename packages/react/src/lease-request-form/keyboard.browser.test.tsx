import { rooms } from "@layers-kit/contract";
import { useState } from "react";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { LeaseRequestStatus } from "../lease-request-status/LeaseRequestStatus.tsx";
import { between, losingAnswers } from "../testing/between.ts";
import { listen, nameOf, tabTo, withoutCountsOnTheWay } from "../testing/by-keyboard.ts";
import { interrupt, open, request } from "../testing/lease-form.tsx";
import { makeProject } from "../testing/make-post.ts";
import { renderLayers } from "../testing/render.tsx";
import { LeaseRequestForm } from "./LeaseRequestForm.tsx";
import type { LeaseRequestFormValues } from "./values.ts";

const back = "{Shift>}{Tab}{/Shift}";
const heading = (name: string) => page.getByRole("heading", { name });

test("a whole order is made by keyboard alone, and what changes out of sight is said in one sentence each", async () => {
  const arrived: unknown[] = [];
  const record = between(({ route, body, pass }) => {
    if (route === rooms.leasedAccounts.request.name) arrived.push(body);
    return pass();
  });
  const { screen, client, rerender } = await renderLayers(null, { between: record });
  const { id: projectId } = await makeProject(client);
  await rerender(<LeaseRequestForm projectId={projectId} price={{ amount: 150, currency: "USD" }} />);
  const count = page.getByRole("spinbutton", { name: "How many accounts?" });
  const countries = page.getByRole("combobox", { name: /followers be/ });
  await expect.element(count).toBeVisible();
  const heard = listen(screen.container);
  const find = async (typed: string, found: string) => {
    const before = heard.length;
    await userEvent.keyboard(typed);
    await expect.poll(() => heard.slice(before).at(-1)).toBe(found);
    await userEvent.keyboard("{Enter}");
  };

  await userEvent.keyboard("{Tab}");
  await expect.element(count).toHaveFocus();
  await userEvent.keyboard("{End}");
  await expect.element(count).toHaveAttribute("aria-valuenow", "50");
  await userEvent.keyboard("{Home}{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}{ArrowDown}");
  await expect.element(count).toHaveAttribute("aria-valuenow", "4");
  await expect.element(count).toHaveAccessibleDescription(/^4\s×\s\$150\s=\s\$600 a month\.$/);

  expect(await tabTo("Coffee")).toEqual(["What are they about? "]);
  await userEvent.keyboard(" ");
  await expect.element(page.getByRole("button", { name: "Coffee" })).toHaveAttribute("aria-pressed", "true");
  await expect.element(page.getByLabelText("What are they about?")).toHaveValue("Coffee");
  await userEvent.keyboard(" ");
  await expect.element(page.getByRole("button", { name: "Coffee" })).toHaveAttribute("aria-pressed", "false");
  await expect.element(page.getByLabelText("What are they about?")).toHaveValue("");
  await userEvent.keyboard(" ");

  expect(await tabTo("Where should")).toEqual(["Beauty", "Fitness", "Food", "Fashion", "Travel", "Pets", "Games"]);
  await find("norw", "1 choice");
  await find("denm", "1 choice");
  await find("swed", "1 choice");
  await userEvent.keyboard("{Escape}");
  await expect.element(countries).toHaveAttribute("aria-expanded", "false");
  expect(await tabTo("Remove Denmark", back)).toEqual(["Remove Sweden"]);
  await userEvent.keyboard("{Enter}");
  await expect.element(countries).toHaveFocus();
  await expect.poll(() => heard.at(-1)).toBe("\u2068Denmark\u2069 is removed.");

  expect(await tabTo("Which language")).toEqual([]);
  await find("norsk bok", "1 choice");
  await expect.element(page.getByRole("combobox", { name: /language/ })).toHaveValue("Norwegian Bokmål");

  expect(await tabTo("Who they speak to")).toEqual([]);
  await userEvent.keyboard("{Enter}");
  expect(await tabTo("Who should their followers be?")).toEqual([]);
  await userEvent.keyboard("Skiers");
  expect(await tabTo("What will you post")).toEqual([]);
  await userEvent.keyboard("Wax");
  expect(await tabTo("Anything else")).toEqual([]);
  await userEvent.keyboard("By May");
  expect(await tabTo("Review the order")).toEqual([]);
  await userEvent.keyboard("{Enter}");
  await expect.element(heading("Your order")).toHaveFocus();

  expect(await tabTo("Change")).toEqual([]);
  await userEvent.keyboard("{Enter}");
  await expect.element(heading("Lease warmed accounts")).toHaveFocus();
  expect(await tabTo("How many accounts?")).toEqual([]);
  await userEvent.keyboard("{ArrowUp}{Enter}");
  await expect.element(heading("Your order")).toHaveFocus();
  const charge = "Note: Nothing is charged now. When accounts are assigned: up to 5 × $150 = $750 a month.";
  await expect.element(screen.getByText(charge, { exact: true })).toBeVisible();
  expect(arrived).toEqual([]);

  expect(await tabTo("Order 5 accounts")).toEqual(["Change"]);
  await userEvent.keyboard("{Enter}");
  await expect.element(heading("5 accounts ordered")).toHaveFocus();
  expect(arrived).toEqual([
    {
      count: 5,
      niche: { vertical: "Coffee", audience: "Skiers", language: "nb", geo: ["NO", "SE"] },
      target: "Wax",
      note: "By May",
      projectId,
    },
  ]);
  await userEvent.keyboard("{Tab}{Enter}");
  await expect.element(heading("Lease warmed accounts")).toHaveFocus();
  await expect.element(page.getByLabelText("What are they about?")).toHaveValue("");
  expect(withoutCountsOnTheWay(heard)).toEqual(["1 choice", "\u2068Denmark\u2069 is removed.", "1 choice"]);
});

test("an order that was interrupted is finished, or forgotten, by keyboard alone", async () => {
  const storageKey = "by-keyboard";
  const opened = await open({}, { provider: { storageKey }, between: losingAnswers(request, 4) });
  const comeBack = async () => {
    await opened.rerender(null);
    interrupt(opened.projectId, storageKey, 1);
    await opened.rerender(<LeaseRequestForm projectId={opened.projectId} price={null} />);
    await expect.element(heading("Your last order may not have arrived.")).toBeVisible();
  };
  await comeBack();
  expect(await tabTo("Forget this order")).toEqual([]);
  await userEvent.keyboard("{Enter}");
  await expect.element(heading("Lease warmed accounts")).toHaveFocus();

  await comeBack();
  const heard = listen(opened.screen.container);
  expect(await tabTo("Finish this order")).toEqual(["Forget this order"]);
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("alert")).toHaveTextContent(/it is ordered once/);
  expect(heard).toEqual([
    "Please note: We could not reach the service. We do not know yet whether your order arrived. Trying again is safe: it is ordered once.",
  ]);
  // Nobody knows yet, so the only way is on.
  expect(await tabTo("Order 5 accounts")).toEqual([]);
  await userEvent.keyboard("{Enter}");
  await expect.element(heading("5 accounts ordered")).toHaveFocus();
  expect(new Set(opened.arrived.map(({ key }) => key)).size).toBe(1);
});

function StatusAndForm({ projectId }: { projectId: string }) {
  const [missing, setMissing] = useState<Partial<LeaseRequestFormValues>>();
  return (
    <>
      <LeaseRequestStatus projectId={projectId} onOrderMissing={setMissing} />
      <LeaseRequestForm projectId={projectId} price={null} fillWith={missing} />
    </>
  );
}

test("what is missing of an order is ordered by keyboard alone, also when it was asked for before", async () => {
  const { sandbox, client, rerender } = await renderLayers(null);
  const { id: projectId } = await makeProject(client);
  const order = { count: 5, niche: { vertical: "Coffee" } };
  const { requestId } = await client.leasedAccounts.request(projectId, order);
  sandbox.outcomes.lease(requestId, { status: "partial", accounts: 3 });
  await rerender(<StatusAndForm projectId={projectId} />);
  await expect.element(page.getByRole("button", { name: "Order the 2 missing accounts" })).toBeVisible();
  await expect.element(page.getByRole("spinbutton")).toBeVisible();
  await tabTo("Order the 2 missing accounts");
  await userEvent.keyboard("{Enter}");
  await expect.element(heading("Lease warmed accounts")).toHaveFocus();
  await expect.element(page.getByLabelText("What are they about?")).toHaveValue("Coffee");
  await tabTo("Order the 2 missing accounts", back);
  await userEvent.keyboard("{Enter}");
  await expect.element(heading("Lease warmed accounts")).toHaveFocus();
  await tabTo("Review the order");
  await userEvent.keyboard("{Enter}");
  await expect.element(heading("Your order")).toHaveFocus();
  await tabTo("Order 2 accounts");
  await userEvent.keyboard("{Enter}");
  await expect.element(heading("2 accounts ordered")).toHaveFocus();
});

test("what went wrong with an order is read out once, and the way on is the next thing", async () => {
  const { screen, client, rerender } = await renderLayers(null, { credits: 0 });
  const { id: projectId } = await makeProject(client);
  await rerender(<LeaseRequestForm projectId={projectId} price={null} />);
  await expect.element(page.getByRole("spinbutton")).toBeVisible();
  const heard = listen(screen.container);
  await userEvent.keyboard("{Tab}{Tab}Tea{Enter}");
  await expect.element(heading("Your order")).toHaveFocus();
  await tabTo("Order 1 account");
  await userEvent.keyboard("{Enter}");
  await expect.element(screen.getByRole("alert")).toBeVisible();
  expect(nameOf(document.activeElement)).toBe("Order 1 account");
  expect(heard).toEqual([
    "Problem: Not ordered. Your provider's balance is too low. Nothing was ordered and nothing is charged. Please tell your provider.",
  ]);
  expect(await tabTo("Change", back)).toEqual([]);
});
