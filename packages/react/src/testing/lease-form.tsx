import { rooms } from "@layers-kit/contract";
import { expect } from "vitest";
import { type Locator, page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { LeaseRequestForm, type LeaseRequestFormProps } from "../lease-request-form/LeaseRequestForm.tsx";
import { LayersProvider } from "../provider/LayersProvider.tsx";
import { between, type PassingCall } from "./between.ts";
import { makeProject } from "./make-post.ts";
import { type LayersRender, type LayersRenderOptions, renderLayers } from "./render.tsx";

export const request: string = rooms.leasedAccounts.request.name;
export const hourMs: number = 3600_000;
/** Repeats come at once. */
const client = { random: () => 0 };

/** A form on the page, over a sandbox of its own. */
export interface Opened extends LayersRender {
  readonly projectId: string;
  /** Orders that arrived, with the key each came under. */
  readonly arrived: readonly { key: string | null; body: unknown }[];
}

export async function open(
  props: Partial<LeaseRequestFormProps> = {},
  options: LayersRenderOptions = {},
): Promise<Opened> {
  const { between: fault = (fetch) => fetch, ...rest } = options;
  const arrived: { key: string | null; body: unknown }[] = [];
  const record = between(({ route, headers, body, pass }: PassingCall) => {
    if (route === request) arrived.push({ key: headers.get("idempotency-key"), body });
    return pass();
  });
  const rendered = await renderLayers(null, { client, between: (fetch) => fault(record(fetch)), ...rest });
  const { id: projectId } = await makeProject(rendered.client);
  await rendered.rerender(
    <LeaseRequestForm projectId={projectId} price={{ amount: 150, currency: "USD" }} {...props} />,
  );
  return { ...rendered, projectId, arrived };
}

export const count = ({ screen }: LayersRender): Locator =>
  screen.getByRole("spinbutton", { name: "How many accounts?" });
export const about = ({ screen }: LayersRender): Locator => screen.getByLabelText("What are they about?");
export const button = ({ screen }: LayersRender, name: string | RegExp): Locator =>
  screen.getByRole("button", { name });
export const heading = ({ screen }: LayersRender, name: string | RegExp): Locator =>
  screen.getByRole("heading", { name });

/** Fills in an order for five accounts, and goes on to its review. */
export async function review(opened: LayersRender): Promise<void> {
  await userEvent.fill(count(opened), "5");
  await userEvent.fill(about(opened), "Coffee");
  await userEvent.click(button(opened, "Review the order"));
  await expect.element(heading(opened, "Your order")).toHaveFocus();
}

/** Leaves the page after the click, and comes back before the answer. */
export async function comeBack(answer: (call: PassingCall) => Promise<Response>): Promise<Opened> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const fault = between(async (call) => {
    if (call.route !== request) return call.pass();
    await held;
    return answer(call);
  });
  const opened = await open({}, { between: fault });
  await review(opened);
  await userEvent.click(button(opened, "Order 5 accounts"));
  await opened.rerender(null);
  await opened.rerender(<LeaseRequestForm projectId={opened.projectId} price={null} />);
  await expect.element(heading(opened, "Your order")).toBeVisible();
  await expect.element(opened.screen.getByText("Coffee", { exact: true })).toBeVisible();
  await expect.element(button(opened, "Order 5 accounts")).toHaveAttribute("aria-disabled", "true");
  letGo();
  return opened;
}

/** Leaves in the browser what a page leaves that closed while an order for skis was on its way. */
export function interrupt(projectId: string, storageKey: string, hoursAgo: number): void {
  const pending = {
    idempotencyKey: crypto.randomUUID(),
    startedAt: Date.now() - hoursAgo * hourMs,
    input: { count: 5, niche: { vertical: "Skis" } },
  };
  localStorage.setItem(`layers-kit:1:${storageKey}:action:lease:${projectId}`, JSON.stringify(pending));
}

/** The same form twice, under what two tabs share: storage and locks. */
export async function openTwice(options: LayersRenderOptions): Promise<Opened & { readonly tabs: [Locator, Locator] }> {
  const opened = await open({}, options);
  const form = <LeaseRequestForm projectId={opened.projectId} price={null} />;
  const other = await render(
    <LayersProvider client={opened.client} {...options.provider}>
      {form}
    </LayersProvider>,
  );
  await opened.rerender(form);
  const tabs = [opened.screen, other].map(({ container }) => page.elementLocator(container)) as [Locator, Locator];
  return { ...opened, tabs };
}

export async function reviewIn(tab: Locator): Promise<void> {
  await userEvent.fill(tab.getByRole("spinbutton", { name: "How many accounts?" }), "5");
  await userEvent.fill(tab.getByLabelText("What are they about?"), "Coffee");
  await userEvent.click(tab.getByRole("button", { name: "Review the order" }));
  await expect.element(tab.getByRole("heading", { name: "Your order" })).toBeVisible();
}
export const order = (tab: Locator): Promise<void> =>
  userEvent.click(tab.getByRole("button", { name: "Order 5 accounts" }));

export async function ordered(tab: Locator): Promise<void> {
  await expect.element(tab.getByRole("heading", { name: "5 accounts ordered" })).toBeVisible();
}

export async function unsure(tab: Locator): Promise<void> {
  await expect.element(tab.getByRole("alert")).toHaveTextContent(/it is ordered once/);
}
