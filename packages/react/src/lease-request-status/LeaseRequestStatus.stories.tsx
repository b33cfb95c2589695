import type { LayersClient } from "@layers-kit/client";
import { rooms } from "@layers-kit/contract";
import { createManualClock } from "@layers-kit/sandbox";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { LeaseRequestForm } from "../lease-request-form/LeaseRequestForm.tsx";
import type { LeaseRequestFormValues } from "../lease-request-form/values.ts";
import { hanging, refusing, rewriting } from "../testing/between.ts";
import { makeProject } from "../testing/make-post.ts";
import type { StorySandbox } from "../testing/story-sandbox.ts";
import { Button } from "../ui/index.ts";
import { LeaseRequestList } from "./LeaseRequestList.tsx";
import { LeaseRequestStatus } from "./LeaseRequestStatus.tsx";

const meta: Meta<typeof LeaseRequestStatus> = { title: "Components/LeaseRequestStatus", component: LeaseRequestStatus };
export default meta;

type Story = StoryObj;

const DAY = 24 * 60 * 60_000;
const niche = { vertical: "coffee", geo: ["US", "CA", "GB"] };

async function orders(client: LayersClient, ...counts: number[]) {
  const { id: projectId } = await makeProject(client);
  const requestIds: string[] = [];
  for (const count of counts) {
    requestIds.push((await client.leasedAccounts.request(projectId, { count, niche })).requestId);
  }
  return { projectId, requestIds };
}

/** Orders made one after the other, some days apart, until the last is fulfilled too. */
function daysApart(options: StorySandbox, ...counts: number[]): StorySandbox {
  const clock = createManualClock();
  return {
    ...options,
    clock,
    arrange: async (client) => {
      const made = await orders(client, ...counts.slice(0, 1));
      for (const count of counts.slice(1)) {
        clock.stepWall(3 * DAY);
        const { requestId } = await client.leasedAccounts.request(made.projectId, { count, niche });
        made.requestIds.push(requestId);
      }
      clock.step(DAY);
      return made;
    },
  };
}

const arranged = (sandbox: StorySandbox, ...counts: number[]): { sandbox: StorySandbox } => ({
  sandbox: { seed: "leasing", arrange: (client) => orders(client, ...counts), ...sandbox },
});

/** The last of the orders named. */
const story = (sandbox: StorySandbox, ...counts: number[]): Pick<Story, "parameters" | "render"> => ({
  parameters: arranged(sandbox, ...counts),
  render: (_args, { loaded }) => (
    <LeaseRequestStatus projectId={loaded.projectId} requestId={loaded.requestIds.at(-1)} />
  ),
});

const finding = (words: RegExp): Pick<Story, "play"> => ({
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByText(words);
  },
});

/** Two hours of work. */
const WITHIN_A_MILLISECOND = 1e9;

const read = rooms.leasedAccounts.readRequest.name;
/** Has the people on it move an order on. */
const moved = (status: string, note: string | null = null): StorySandbox => ({
  arrange: async (client, sandbox) => {
    const made = await orders(client, 5);
    for (const id of made.requestIds) sandbox.outcomes.lease(id, { status, ...(note && { note }) });
    return made;
  },
});

export const Requested: Story = { ...story({}, 5), ...finding(/We have your order/) };
export const InReview: Story = { ...story(moved("in_review")), ...finding(/looking at your order/) };
export const SetUp: Story = { ...story(moved("provisioning")), ...finding(/being set up/) };
export const Assigned: Story = { ...story({ speed: WITHIN_A_MILLISECOND }, 5), ...finding(/All 5 accounts are ready/) };

const priced: Pick<Story, "render"> = {
  render: (_args, { loaded }) => (
    <LeaseRequestStatus projectId={loaded.projectId} requestId={loaded.requestIds.at(-1)} showPrices />
  ),
};
/** For customers who pay what the API charges you. */
export const WithPrices: Story = { ...Assigned, ...priced };

/** One account was given back since: it is not among them any more. */
export const GivenBack: Story = {
  ...story({
    speed: WITHIN_A_MILLISECOND,
    clock: createManualClock(),
    arrange: async (client, { clock }) => {
      const made = await orders(client, 3);
      clock.step(DAY);
      const { items } = await client.leasedAccounts.list(made.projectId);
      await client.leasedAccounts.release(items[0]?.socialAccountId ?? "");
      return made;
    },
  }),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelectorAll(".lk-lease-account")).toHaveLength(2));
    expect(within(canvasElement).queryByText(/yours already/)).toBeNull();
  },
};

export const InPart: Story = {
  ...story({ speed: WITHIN_A_MILLISECOND, credits: 45_000 }, 5),
  ...finding(/3 of 5 for now/),
};
export const Rejected: Story = {
  ...story(daysApart({ credits: 15_000 }, 1, 1)),
  ...finding(/turned down/),
};
/** The people on it write in their own language. */
export const Failed: Story = {
  ...story(moved("failed", "لم نتمكن من العثور على حسابات مناسبة هذه المرة.")),
  ...finding(/could not be carried out/),
};
/** A word the API has added since. */
export const UnknownStatus: Story = { ...story(moved("awaiting_partner_call")), ...finding(/is under way/) };

export const Loading: Story = story({ between: hanging(read) }, 5);

/** The list of accounts may lag by a minute. */
export const AccountsToCome: Story = {
  ...story(
    { speed: WITHIN_A_MILLISECOND, between: rewriting(rooms.leasedAccounts.list.name, () => ({ items: [] })) },
    2,
  ),
  ...finding(/shows? up here within a minute/),
};

export const AccountsFailing: Story = {
  ...story({ speed: WITHIN_A_MILLISECOND, between: refusing(rooms.leasedAccounts.list.name, "INTERNAL") }, 2),
  ...finding(/accounts cannot be shown right now/),
};

export const NotFound: Story = {
  parameters: arranged({}),
  render: (_args, { loaded }) => <LeaseRequestStatus projectId={loaded.projectId} requestId="lreq_gone" />,
  ...finding(/cannot find this order/),
};

export const NotAllowed: Story = {
  ...story({ between: refusing(read, "NOT_FOUND", { permission: "leasing" }) }, 5),
  ...finding(/not open to your account/),
};

export const Failing: Story = {
  ...story({ between: refusing(read, "INTERNAL") }, 5),
  ...finding(/cannot be shown/),
};

/** What was read stays while the next look fails. */
export const OutOfDate: Story = {
  ...story({}, 5),
  play: async ({ canvasElement, loaded }) => {
    const canvas = within(canvasElement);
    await canvas.findByText(/We have your order/);
    loaded.sandbox.faults.add({ kind: "status", status: 500, on: read });
    await userEvent.click(await canvas.findByRole("button", { name: "Look again" }));
    await canvas.findByText("This may be out of date.");
    await expect(canvas.getByText(/We have your order/)).toBeVisible();
  },
};

/** The orders that the proxy keeps with the project. */
export const List: Story = {
  ...story(daysApart({}, 2, 1)),
  render: (_args, { loaded }) => <LeaseRequestList projectId={loaded.projectId} />,
  ...finding(/Your account is ready/),
};

/** Orders what did not come: the form is filled in. */
export const OrderTheMissing: Story = {
  ...story({ speed: WITHIN_A_MILLISECOND, credits: 45_000 }, 5),
  render: (_args, { loaded }) => <StatusAndForm projectId={loaded.projectId} />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole("button", { name: "Order the 2 missing accounts" }));
    await waitFor(() => expect(canvas.getByRole("spinbutton", { name: "How many accounts?" })).toHaveValue("2"));
    await waitFor(() => expect(canvas.getByLabelText("What are they about?")).toHaveValue("coffee"));
  },
};

function StatusAndForm({ projectId }: { projectId: string }) {
  const [missing, setMissing] = useState<Partial<LeaseRequestFormValues>>();
  return (
    <div className="story-stack">
      <LeaseRequestStatus projectId={projectId} onOrderMissing={setMissing} />
      <LeaseRequestForm projectId={projectId} price={{ amount: 150, currency: "USD" }} fillWith={missing} />
    </div>
  );
}

export const EmptyList: Story = {
  ...story({}),
  render: (_args, { loaded }) => (
    <LeaseRequestList
      projectId={loaded.projectId}
      action={
        <Button variant="primary" translate="no">
          Lease accounts
        </Button>
      }
    />
  ),
};

/** Counts, prices and days as each language writes them. */
export const German: Story = {
  ...WithPrices,
  ...finding(/Alle 5 Konten sind bereit\./),
  globals: { locale: "de" },
};

export const Arabic: Story = {
  ...WithPrices,
  ...finding(/حساباتك كلها جاهزة، وعددها 5\./),
  globals: { locale: "ar" },
};
