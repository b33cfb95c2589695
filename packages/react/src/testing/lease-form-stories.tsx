import type { LayersClient } from "@layers-kit/client";
import { rooms } from "@layers-kit/contract";
import type { FaultInput } from "@layers-kit/sandbox";
import type { StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { LeaseRequestForm, type LeaseRequestFormProps } from "../lease-request-form/LeaseRequestForm.tsx";
import { emptyOrder } from "../lease-request-form/values.ts";
import { makeProject } from "./make-post.ts";
import type { StorySandbox } from "./story-sandbox.ts";

export type Story = StoryObj<Partial<LeaseRequestFormProps>>;

export const request: string = rooms.leasedAccounts.request.name;
export const price: NonNullable<LeaseRequestFormProps["price"]> = { amount: 150, currency: "USD" };

/** A project to order for. */
export const arranged = (sandbox: StorySandbox = {}): StorySandbox => ({
  seed: "leasing",
  arrange: async (client) => ({ projectId: (await makeProject(client)).id }),
  ...sandbox,
});

export const story = (sandbox: StorySandbox = {}): Pick<Story, "parameters" | "render"> => ({
  parameters: { sandbox: arranged(sandbox) },
  render: (args, { loaded }) => <LeaseRequestForm price={price} projectId={loaded.projectId} {...args} />,
});

export type Canvas = ReturnType<typeof within>;

/** The form's code comes first. */
export async function fill(canvas: Canvas): Promise<void> {
  const count = await canvas.findByRole("spinbutton", { name: "How many accounts?" });
  await userEvent.clear(count);
  await userEvent.type(count, "5");
  await userEvent.click(await canvas.findByRole("button", { name: "Coffee" }));
  const countries = await canvas.findByRole("combobox", { name: /followers be/ });
  for (const country of ["United States", "Canada", "United Kingdom"]) {
    await userEvent.click(countries);
    await userEvent.type(countries, country);
    await userEvent.keyboard("{Enter}");
  }
  await userEvent.keyboard("{Escape}");
}

export async function review(canvas: Canvas): Promise<void> {
  await fill(canvas);
  await userEvent.click(await canvas.findByRole("button", { name: "Review the order" }));
  await waitFor(() => expect(canvas.getByRole("heading", { name: "Your order" })).toHaveFocus());
}

export const order = async (canvas: Canvas): Promise<void> =>
  userEvent.click(await canvas.findByRole("button", { name: "Order 5 accounts" }));

/** The answer to an order, whose form was filled in before. */
export const atOrder = (
  sandbox: StorySandbox,
  shown: RegExp,
): Pick<Story, "args" | "parameters" | "render" | "play"> => ({
  ...story({ client: { random: () => 0 }, ...sandbox }),
  args: { defaultValues: { ...emptyOrder, count: "5", niche: { ...emptyOrder.niche, vertical: "Coffee" } } },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole("button", { name: "Review the order" }));
    await order(canvas);
    await canvas.findByText(shown);
  },
});

/** In force once there is a project to order for. */
export const failing = (fault: FaultInput): StorySandbox => ({
  arrange: async (client, sandbox) => {
    const { id: projectId } = await makeProject(client);
    sandbox.faults.add(fault);
    return { projectId };
  },
});

/** Leaves in the browser what a page leaves that closed while an order was on its way. */
export async function interruptedOrder(client: LayersClient, storageKey: string, minutesAgo: number): Promise<string> {
  const { id } = await makeProject(client);
  const pending = {
    idempotencyKey: crypto.randomUUID(),
    startedAt: Date.now() - minutesAgo * 60_000,
    input: { count: 5, niche: { vertical: "Coffee" } },
  };
  localStorage.setItem(`layers-kit:1:${storageKey}:action:lease:${id}`, JSON.stringify(pending));
  return id;
}
