import { rooms } from "@layers-kit/contract";
import { expect, onTestFinished, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { between, refusal } from "../testing/between.ts";
import { withhold } from "../testing/late-code.ts";
import { makeProject } from "../testing/make-post.ts";
import { renderLayers } from "../testing/render.tsx";
import { LeaseFormPlace } from "./LeaseFormPlace.tsx";
import { LeaseRequestForm } from "./LeaseRequestForm.tsx";

const price = { amount: 150, currency: "USD" };
/** On a phone a hint and a button may take a line more, in one language or another. */
const twoLines = 45;

const count = () => page.getByRole("spinbutton", { name: "How many accounts?" });

test("one notice says that it did not come, and brings it; whether the customer may lease was asked meanwhile", async () => {
  const letCome = await withhold("lease-request-form/LeaseRequestPanel");
  const reads: (string | undefined)[] = [];
  const recording = between(({ route, pass }) => {
    reads.push(route);
    return pass();
  });
  await renderLayers(<LeaseRequestForm projectId="prj_1" price={price} back={<a href="#home">Home</a>} />, {
    between: recording,
  });
  await expect.element(page.getByRole("alert")).toHaveTextContent("This part could not be loaded.");
  expect(page.getByRole("alert").all()).toHaveLength(1);
  await expect.element(page.getByRole("heading", { name: "Lease warmed accounts" })).toBeVisible();
  expect(reads).toEqual([rooms.leasedAccounts.list.name]);
  await expect.element(page.getByRole("link", { name: "Home" })).toBeVisible();

  await letCome();
  await userEvent.click(page.getByRole("button", { name: "Try again" }));
  await expect.element(count()).toBeVisible();
  await expect.element(page.getByRole("heading", { name: "Lease warmed accounts" })).toHaveFocus();
});

test.each([328, 520, 720])("its place has its size, %d pixels wide", async (width) => {
  const { screen } = await renderLayers(
    <>
      <LeaseFormPlace projectId="prj_1" price={price} className="place" />
      <LeaseRequestForm projectId="prj_1" price={price} className="form" />
    </>,
  );
  screen.container.style.inlineSize = `${width}px`;
  await expect.element(count()).toBeVisible();
  const heightOf = (name: string) => screen.container.querySelector(`.${name}`)?.getBoundingClientRect().height ?? 0;
  expect(Math.abs(heightOf("place") - heightOf("form"))).toBeLessThan(width < 400 ? twoLines : 2);
});

test.each([
  ["may", undefined],
  ["may not", refusal("NOT_FOUND", { permission: "leasing" })],
])("that the customer %s lease is asked once, however late the form comes", async (_, refused) => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"], shouldAdvanceTime: true });
  onTestFinished(() => void vi.useRealTimers());
  const reads: (string | undefined)[] = [];
  const onError = vi.fn();
  const isAsked = rooms.leasedAccounts.list.name;
  const recording = between(async ({ route, pass }) => {
    const answer = route === isAsked && refused ? refused.clone() : await pass();
    reads.push(route);
    return answer;
  });
  const { client, rerender } = await renderLayers(null, { between: recording, provider: { onError } });
  const { id } = await makeProject(client);
  reads.length = 0;
  await rerender(<LeaseFormPlace projectId={id} price={price} back={<a href="#home">Home</a>} />);
  await expect.poll(() => reads).toEqual([isAsked]);
  await expect.element(page.getByRole("link", { name: "Home" })).toBeVisible();
  if (refused) await expect.poll(() => onError.mock.calls).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(60_000);
  await rerender(<LeaseRequestForm projectId={id} price={price} />);
  if (refused) await expect.element(page.getByRole("heading", { name: /not open to your account/ })).toBeVisible();
  else await expect.poll(() => reads).toContain(rooms.projects.read.name);
  await client.leasedAccounts.readRequest(id, "lreq_none").catch(() => {});
  expect(reads.filter((route) => route === isAsked)).toHaveLength(1);
});
