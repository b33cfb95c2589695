import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { losingAnswers } from "../testing/between.ts";
import {
  about,
  button,
  count,
  heading,
  interrupt,
  type Opened,
  open,
  request,
  review,
} from "../testing/lease-form.tsx";
import { LeaseRequestForm } from "./LeaseRequestForm.tsx";
import type { LeaseRequestFormValues } from "./values.ts";

test("is filled in with what is missing, instead of a draft, and led to", async () => {
  const opened = await open({}, { provider: { storageKey: "quay-labs" } });
  await userEvent.fill(about(opened), "Tea");
  const niche = { vertical: "Coffee", audience: "", language: "nb", geo: ["NO"] };
  const form = <LeaseRequestForm projectId={opened.projectId} price={null} fillWith={{ count: "2", niche }} />;
  await opened.rerender(form);
  await expect.element(heading(opened, "Lease warmed accounts")).toHaveFocus();
  await expect.element(count(opened)).toHaveValue("2");
  await userEvent.click(button(opened, "Review the order"));
  await expect.element(opened.screen.getByText("Norway", { exact: true })).toBeVisible();
  await userEvent.click(button(opened, "Order 2 accounts"));
  await expect.element(heading(opened, "2 accounts ordered")).toBeVisible();
  expect(opened.arrived.map(({ body }) => body)).toMatchObject([
    { count: 2, niche: { vertical: "Coffee", language: "nb", geo: ["NO"] } },
  ]);
});

test("is filled in, and led to, each time", async () => {
  const opened = await open();
  const fill = (count: string, vertical: string) => {
    const fillWith = { count, niche: { vertical, audience: "", language: "", geo: [] } };
    return opened.rerender(<LeaseRequestForm projectId={opened.projectId} price={null} fillWith={fillWith} />);
  };
  await fill("2", "Coffee");
  await expect.element(heading(opened, "Lease warmed accounts")).toHaveFocus();
  await expect.element(opened.screen.getByText(/planned posts and notes are not kept/)).toBeVisible();
  await userEvent.fill(about(opened), "Tea");
  await fill("3", "Coffee");
  await expect.element(about(opened)).toHaveValue("Coffee");
  await expect.element(heading(opened, "Lease warmed accounts")).toHaveFocus();
  await userEvent.click(button(opened, "Review the order"));
  await userEvent.click(button(opened, "Change"));
  await userEvent.click(count(opened));
  await fill("4", "Coffee");
  await expect.element(heading(opened, "Lease warmed accounts")).toHaveFocus();
  await expect.element(count(opened)).toHaveValue("4");
  await userEvent.click(button(opened, "Review the order"));
  await userEvent.click(button(opened, "Order 4 accounts"));
  await userEvent.click(button(opened, "Order more"));
  await expect.element(about(opened)).toHaveValue("");
  expect(opened.screen.getByText(/are not kept/).query()).toBeNull();
});

test("to be filled in while an order's end is not known leads to that order, and fills in the next one", async () => {
  const opened = await open({}, { between: losingAnswers(request, 4) });
  await review(opened);
  await userEvent.click(button(opened, "Order 5 accounts"));
  await expect.element(opened.screen.getByRole("alert")).toBeVisible();
  await expect.element(button(opened, "Order 5 accounts")).toHaveFocus();
  const niche = { vertical: "Tea", audience: "", language: "", geo: [] };
  await opened.rerender(
    <LeaseRequestForm projectId={opened.projectId} price={null} fillWith={{ count: "2", niche }} />,
  );
  await expect.element(heading(opened, "Your order")).toHaveFocus();
  await userEvent.click(button(opened, "Order 5 accounts"));
  await expect.element(heading(opened, "5 accounts ordered")).toBeVisible();
  await userEvent.click(button(opened, "Order more"));
  await expect.element(count(opened)).toHaveValue("2");
  await expect.element(about(opened)).toHaveValue("Tea");
});

test("the way back is there once it is ordered, and where an order has no end yet", async () => {
  const back = <a href="#home">Home</a>;
  const link = (opened: Opened) => expect.element(opened.screen.getByRole("link", { name: "Home" })).toBeVisible();
  const opened = await open({ back }, { provider: { storageKey: "nordlys-ski" } });
  await review(opened);
  await userEvent.click(button(opened, "Order 5 accounts"));
  await expect.element(heading(opened, "5 accounts ordered")).toBeVisible();
  await link(opened);
  await opened.rerender(null);
  interrupt(opened.projectId, "nordlys-ski", 1);
  await opened.rerender(<LeaseRequestForm projectId={opened.projectId} price={null} back={back} />);
  await expect.element(button(opened, "Finish this order")).toBeVisible();
  await link(opened);
});

test("what it was filled in with is kept like what is typed", async () => {
  const opened = await open();
  const form = (fillWith?: Partial<LeaseRequestFormValues>) => (
    <LeaseRequestForm projectId={opened.projectId} price={null} fillWith={fillWith} />
  );
  const niche = { vertical: "Coffee", audience: "", language: "nb", geo: ["NO"] };
  await opened.rerender(form({ count: "2", niche }));
  await expect.element(about(opened)).toHaveValue("Coffee");
  await opened.rerender(null);
  await opened.rerender(form());
  await expect.element(about(opened)).toHaveValue("Coffee");
  await expect.element(count(opened)).toHaveValue("2");
});
