import { rooms } from "@layers-kit/contract";
import type { Meta } from "@storybook/react-vite";
import { expect, screen, userEvent, waitFor, within } from "storybook/test";
import { hanging, losingAnswers, refusing } from "../testing/between.ts";
import {
  arranged,
  atOrder,
  failing,
  fill,
  interruptedOrder,
  order,
  price,
  request,
  review,
  type Story,
  story,
} from "../testing/lease-form-stories.tsx";
import { makeProject } from "../testing/make-post.ts";
import { goOffline } from "../testing/network.ts";
import { LeaseFormPlace } from "./LeaseFormPlace.tsx";
import { LeaseRequestForm } from "./LeaseRequestForm.tsx";
import { emptyOrder } from "./values.ts";

const meta: Meta<typeof LeaseRequestForm> = { title: "Components/LeaseRequestForm", component: LeaseRequestForm };
export default meta;

/** The code of the form is on its way. */
export const OnItsWay: Story = {
  ...story(),
  render: (args, { loaded }) => <LeaseFormPlace price={price} projectId={loaded.projectId} {...args} />,
};

export const Empty: Story = {
  ...story(),
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByRole("spinbutton");
  },
};

export const Filled: Story = {
  ...story(),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await fill(canvas);
    await userEvent.click(await canvas.findByRole("button", { name: /Who they speak to/ }));
  },
};

export const NotFilledIn: Story = {
  ...story(),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const count = await canvas.findByRole("spinbutton", { name: "How many accounts?" });
    await userEvent.clear(count);
    await userEvent.type(count, "500");
    await userEvent.click(await canvas.findByRole("button", { name: "Review the order" }));
    await waitFor(() => expect(count).toHaveFocus());
  },
};

export const Review: Story = {
  ...story(),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await review(canvas);
    await expect(await canvas.findByText(/up to 5 × \$150 = \$750 a month/)).toBeVisible();
  },
};

export const ReviewWithoutPrice: Story = {
  ...Review,
  args: { price: null },
  play: async ({ canvasElement }) => {
    await review(within(canvasElement));
  },
};

export const Ordering: Story = {
  ...story({ between: hanging(request) }),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await review(canvas);
    await order(canvas);
  },
};

export const Ordered: Story = {
  ...story(),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await review(canvas);
    await order(canvas);
    await waitFor(() => expect(canvas.getByRole("heading", { name: "5 accounts ordered" })).toHaveFocus());
  },
};

/** An order is under way already, made here or in another browser. */
export const AnotherUnderWay: Story = {
  ...story({
    arrange: async (client) => {
      const { id } = await makeProject(client);
      await client.leasedAccounts.request(id, { count: 5, niche: { vertical: "coffee" } });
      return { projectId: id };
    },
  }),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await canvas.findByText("You have 5 accounts on order.");
    await review(canvas);
    await canvas.findByText("You have 5 accounts on order.");
  },
};

/** Two orders are under way at once. */
export const TwoUnderWay: Story = {
  ...story({
    arrange: async (client) => {
      const { id } = await makeProject(client);
      for (const count of [5, 3]) await client.leasedAccounts.request(id, { count, niche: { vertical: "coffee" } });
      return { projectId: id };
    },
  }),
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByText("You have 8 accounts on order.");
  },
};

/** An order of another time, and nobody can see how far it is. */
export const UnderWayUnseen: Story = {
  ...story({
    ...AnotherUnderWay.parameters?.sandbox,
    between: refusing(rooms.leasedAccounts.readRequest.name, "INTERNAL"),
  }),
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByText(/We cannot see right now how far that is/);
  },
};

export const BalanceTooLow: Story = atOrder({ credits: 0 }, /Nothing was ordered/);

/** Every answer is lost on the way, so nobody knows whether it was ordered. */
export const Unsure: Story = atOrder({ between: losingAnswers(request, 4) }, /it is ordered once/);

const issues = [{ path: "niche.vertical", message: "is not offered" }];
export const RefusedAtField: Story = atOrder(
  { between: refusing(request, "VALIDATION", { issues }) },
  /Some entries need another look/,
);

export const Busy: Story = atOrder(
  failing({ kind: "status", status: 429, retryAfterSeconds: 90, on: request }),
  /A lot is going on/,
);

/** The server failed: it may have ordered before it did. */
export const ServerFailed: Story = atOrder(failing({ kind: "status", status: 500, on: request }), /it is ordered once/);

/** The browser sent the order twice by itself, and the API calls its key used. */
export const KeyInUse: Story = atOrder(failing({ kind: "key-in-use", on: request }), /it is ordered once/);

export const SignedOut: Story = atOrder({ between: refusing(request, "UNAUTHENTICATED") }, /You have been signed out/);

/** The partner's own policy says no to this order. */
export const NotAllowedAtOrder: Story = atOrder(
  { between: refusing(request, "ACTION_NOT_ALLOWED") },
  /not open to your account/,
);

/** The network went away before the click. */
export const OfflineAtOrder: Story = {
  ...atOrder(failing({ kind: "connection-reset", on: request }), /it is ordered once/),
  beforeEach: goOffline,
};

/** The page closed while the order was on its way. */
export const Interrupted: Story = {
  ...story(),
  parameters: {
    provider: { storageKey: "story-interrupted" },
    sandbox: arranged({
      arrange: async (client) => ({ projectId: await interruptedOrder(client, "story-interrupted", 5) }),
    }),
  },
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByRole("heading", { name: "Your last order may not have arrived." });
  },
};

/** Too long ago to be sent again without risk. */
export const InterruptedLongAgo: Story = {
  ...Interrupted,
  parameters: {
    provider: { storageKey: "story-long-ago" },
    sandbox: arranged({
      arrange: async (client) => ({ projectId: await interruptedOrder(client, "story-long-ago", 25 * 60) }),
    }),
  },
};

/** Too long ago too, but the project keeps an order like it. */
export const ArrivedLongAgo: Story = {
  ...Interrupted,
  parameters: {
    provider: { storageKey: "story-arrived" },
    sandbox: arranged({
      arrange: async (client) => {
        const projectId = await interruptedOrder(client, "story-arrived", 25 * 60);
        await client.leasedAccounts.request(projectId, { count: 5, niche: { vertical: "Coffee" } });
        return { projectId };
      },
    }),
  },
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByText(/most likely this one/);
  },
};

/** What was typed on an earlier visit. */
export const Restored: Story = {
  ...story(),
  parameters: {
    provider: { storageKey: "story-restored" },
    sandbox: arranged({
      arrange: async (client) => {
        const { id } = await makeProject(client);
        const niche = { ...emptyOrder.niche, vertical: "Indoor climbing", geo: ["NO"] };
        const draft = { savedAt: Date.now() - 60 * 60_000, values: { ...emptyOrder, count: "3", niche } };
        localStorage.setItem(`layers-kit:1:story-restored:draft:lease:${id}`, JSON.stringify(draft));
        return { projectId: id };
      },
    }),
  },
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByText(/We kept what you typed/);
  },
};

export const NotAllowed: Story = {
  ...story({ between: refusing(rooms.leasedAccounts.list.name, "NOT_FOUND", { permission: "leasing" }) }),
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByRole("heading", { name: /not open to your account/ });
  },
};

export const Offline: Story = {
  ...story(),
  beforeEach: goOffline,
  play: async () => {
    await screen.findByText(/You are offline/);
  },
};

export const German: Story = { ...Empty, globals: { locale: "de" } };

export const Arabic: Story = { ...Empty, globals: { locale: "ar" } };
