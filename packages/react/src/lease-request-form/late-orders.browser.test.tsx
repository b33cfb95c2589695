import { describe, expect, onTestFinished, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { LeaseRequestStatus } from "../lease-request-status/LeaseRequestStatus.tsx";
import { losingAnswers } from "../testing/between.ts";
import {
  button,
  comeBack,
  count,
  heading,
  hourMs,
  interrupt,
  type Opened,
  open,
  openTwice,
  order,
  request,
  review,
  reviewIn,
  unsure,
} from "../testing/lease-form.tsx";
import { makeProject } from "../testing/make-post.ts";
import { renderLayers } from "../testing/render.tsx";
import { LeaseRequestForm } from "./LeaseRequestForm.tsx";

/** Moves the time of day, and nothing else. */
function passTime(hours: number): void {
  vi.useFakeTimers({ toFake: ["Date"] });
  onTestFinished(() => void vi.useRealTimers());
  vi.setSystemTime(Date.now() + hours * hourMs);
}

describe("an order that was interrupted more than a day ago", () => {
  test("is not sent again when it is too long ago to be the same", async () => {
    const opened = await open({}, { provider: { storageKey: "nordlys-ski" } });
    interrupt(opened.projectId, "nordlys-ski", 25);
    await opened.rerender(null);
    await opened.rerender(<LeaseRequestForm projectId={opened.projectId} price={null} />);
    await expect.element(opened.screen.getByText(/ask your provider whether it arrived/)).toBeVisible();
    expect(button(opened, "Finish this order").query()).toBeNull();
    await expect.element(opened.screen.getByText(/Forgetting it does not cancel it/)).toBeVisible();
    await userEvent.click(button(opened, "Forget this order"));
    await expect.element(heading(opened, "Lease warmed accounts")).toHaveFocus();
    expect(opened.arrived).toEqual([]);
  });

  test.each([
    ["since", 24, 1],
    ["before", 26, 0],
  ])("is said to have most likely arrived where the project keeps one like it, made %s", async (_, hoursAgo, times) => {
    const rendered = await renderLayers(null, { provider: { storageKey: "nordlys-ski" } });
    const { screen, client, rerender } = rendered;
    const { id: projectId } = await makeProject(client);
    passTime(-hoursAgo);
    await client.leasedAccounts.request(projectId, { count: 5, niche: { vertical: "Skis" } });
    vi.useRealTimers();
    interrupt(projectId, "nordlys-ski", 25);
    await rerender(
      <>
        <LeaseRequestForm projectId={projectId} price={null} />
        <LeaseRequestStatus projectId={projectId} />
      </>,
    );
    await expect.element(screen.getByText(/ask your provider whether it arrived/)).toBeVisible();
    // Both show what one watch tells.
    await expect.element(heading(rendered, /^Order of/)).toBeVisible();
    expect(screen.getByText(/yesterday: most likely this one/).all()).toHaveLength(times);
  });
});

describe("an order that nobody knows the end of is not sent again a day later", () => {
  const isLongAgo = async (opened: Opened) => {
    await expect.element(heading(opened, "Your last order may not have arrived.")).toHaveFocus();
    await expect.element(opened.screen.getByText(/ask your provider whether it arrived/)).toBeVisible();
    expect(button(opened, "Finish this order").query()).toBeNull();
    expect(opened.screen.getByText("Nothing has been ordered yet.").query()).toBeNull();
  };

  test("by a page that was left open; once forgotten, the form is as it was", async () => {
    const opened = await open({}, { between: losingAnswers(request, 4) });
    await review(opened);
    await userEvent.click(button(opened, "Order 5 accounts"));
    await expect.element(opened.screen.getByRole("alert")).toHaveTextContent(/it is ordered once/);
    passTime(24);
    await userEvent.click(button(opened, "Order 5 accounts"));
    await isLongAgo(opened);
    expect(opened.arrived).toHaveLength(4);
    await userEvent.click(button(opened, "Forget this order"));
    await expect.element(heading(opened, "Lease warmed accounts")).toHaveFocus();
    await expect.element(count(opened)).toHaveValue("5");
    expect(opened.arrived).toHaveLength(4);
  });

  test("by who came back to it", async () => {
    const opened = await comeBack(async (call) => {
      await call.pass();
      throw new TypeError("the network went away");
    });
    await expect.element(opened.screen.getByRole("alert")).toHaveTextContent(/it is ordered once/);
    passTime(24);
    await userEvent.click(button(opened, "Order 5 accounts"));
    await isLongAgo(opened);
    expect(opened.arrived).toHaveLength(4);
  });

  test("by who could still have finished it when the page was opened", async () => {
    const opened = await open({}, { provider: { storageKey: "nordlys-ski" } });
    interrupt(opened.projectId, "nordlys-ski", 23);
    await opened.rerender(null);
    await opened.rerender(<LeaseRequestForm projectId={opened.projectId} price={null} />);
    const finish = button(opened, "Finish this order");
    await expect.element(finish).toBeVisible();
    passTime(2);
    await userEvent.click(finish);
    await isLongAgo(opened);
    expect(opened.arrived).toEqual([]);
  });

  test("by another tab that orders the same", async () => {
    const { tabs, arrived } = await openTwice({
      provider: { storageKey: "two-days" },
      between: losingAnswers(request, 4),
    });
    const [one, other] = tabs;
    for (const tab of tabs) await reviewIn(tab);
    await order(one);
    await unsure(one);
    passTime(24);
    await order(other);
    await expect.element(other.getByText(/ask your provider whether it arrived/)).toBeVisible();
    expect(arrived).toHaveLength(4);
  });
});
