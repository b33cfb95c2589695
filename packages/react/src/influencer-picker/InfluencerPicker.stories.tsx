import type { LayersClient } from "@layers-kit/client";
import { rooms } from "@layers-kit/contract";
import { createManualClock, type FaultInput, type Sandbox } from "@layers-kit/sandbox";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, waitFor, within } from "storybook/test";
import { refusing, rewriting } from "../testing/between.ts";
import { hurried } from "../testing/hurried.ts";
import { makeProject } from "../testing/make-post.ts";
import { goOffline } from "../testing/network.ts";
import type { StorySandbox } from "../testing/story-sandbox.ts";
import { InfluencerPicker, type InfluencerPickerProps } from "./InfluencerPicker.tsx";

const meta: Meta<typeof InfluencerPicker> = { title: "Components/InfluencerPicker", component: InfluencerPicker };
export default meta;

type Story = StoryObj<Partial<InfluencerPickerProps>>;

const MINUTE = 60_000;
interface Moment extends Omit<StorySandbox, "arrange" | "clock"> {
  /** Minutes of work since the project was made; its first persona is ready after one. */
  readonly after?: number;
  /** Minutes ago that the project was made. */
  readonly age?: number;
  readonly described?: boolean;
  readonly meanwhile?: (
    client: LayersClient,
    made: { projectId: string; sandbox: Sandbox; work: (minutes: number) => void },
  ) => Promise<unknown>;
  /** In force from then on. */
  readonly fault?: FaultInput;
}

/** A sandbox whose time stands still at one moment of a project's life. */
function moment({ after = 2, age = 0, described = true, meanwhile, fault, ...options }: Moment = {}): StorySandbox {
  const clock = createManualClock(Date.now() - age * MINUTE);
  return {
    seed: "personas",
    ...options,
    clock,
    arrange: async (client, sandbox) => {
      const { id: projectId } = described
        ? await makeProject(client)
        : await client.projects.create({ name: "Tide Tea", timezone: "Europe/Oslo" });
      clock.stepWork(after * MINUTE);
      await meanwhile?.(client, { projectId, sandbox, work: (minutes) => clock.step(minutes * MINUTE) });
      if (fault) sandbox.faults.add(fault);
      return { projectId };
    },
  };
}

/** Three faces of one product. */
const three: Moment["meanwhile"] = async (client, { projectId, work }) => {
  await client.influencers.create(projectId, { gender: "male", ageRange: "mature" });
  work(2);
  await client.influencers.create(projectId, { gender: "non_binary", ageRange: "teen", prompt: "curly hair" });
  work(2);
};

const at = (sandbox: StorySandbox, rest: Story = {}): Story => ({
  args: { onValueChange: fn() },
  parameters: { sandbox },
  render: (args, { loaded }) => <InfluencerPicker {...args} projectId={loaded.projectId} />,
  ...rest,
});

type Play = NonNullable<Story["play"]>;

const shows =
  (...texts: RegExp[]): Play =>
  async ({ canvasElement }) => {
    for (const text of texts) await within(canvasElement).findAllByText(text);
  };

const press = async (canvasElement: HTMLElement, name: string | RegExp) =>
  userEvent.click(await within(canvasElement).findByRole("button", { name }));

async function fillIn(canvasElement: HTMLElement, prompt: string): Promise<void> {
  await press(canvasElement, "Make another persona");
  const canvas = within(canvasElement);
  await userEvent.selectOptions(await canvas.findByLabelText("Who should it be?"), "male");
  await userEvent.selectOptions(await canvas.findByLabelText("How old?"), "senior");
  await userEvent.type(await canvas.findByLabelText(/What should it look like/), prompt);
}

const asked =
  (...texts: RegExp[]): Play =>
  async (context) => {
    await fillIn(context.canvasElement, "grey beard, apron");
    await press(context.canvasElement, "Make this persona");
    await shows(...texts)(context);
  };

export const Ready: Story = at(moment({ meanwhile: three }), {
  play: async ({ canvasElement, args }) => {
    const [, second] = await within(canvasElement).findAllByRole("radio");
    await userEvent.click(second as HTMLElement);
    await waitFor(() => expect(args.onValueChange).toHaveBeenCalledOnce());
  },
});

/** What a new project has after a minute. */
export const First: Story = at(moment(), {
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByRole("radio")).toBeChecked();
  },
});

export const Pending: Story = at(moment({ after: 0.1 }), { play: shows(/Waiting for its turn/, /about a minute/) });

export const Training: Story = at(moment({ after: 0.5 }), { play: shows(/Being made/) });

/** The project is there, its first persona not yet. */
export const FirstComing: Story = at(
  moment({ after: 0, between: rewriting(rooms.influencers.list.name, (answer) => ({ ...answer, items: [] })) }),
  { play: shows(/first persona is being made/) },
);

export const TakingItsTime: Story = at(moment({ after: 0.5, age: 60 }), { play: shows(/takes longer than usual/) });

/** A word that this page does not know. */
export const UnknownStatus: Story = at(
  moment({
    meanwhile: three,
    between: rewriting(rooms.influencers.list.name, (answer) => ({
      ...answer,
      items: (answer.items as object[]).map((item, at) => (at === 0 ? { ...item, status: "posing" } : item)),
    })),
  }),
  { play: shows(/Not ready yet/) },
);

export const Another: Story = at(moment(), {
  play: ({ canvasElement }) => fillIn(canvasElement, "grey beard, round glasses, linen apron, kind eyes"),
});

export const TooLong: Story = at(moment(), {
  play: async (context) => {
    await fillIn(context.canvasElement, "grey beard, round glasses, linen apron, kind eyes, and a kettle in hand");
    await press(context.canvasElement, "Make this persona");
    await shows(/Too long by/)(context);
  },
});

export const AnotherInTheMaking: Story = at(moment(), { play: asked(/Waiting for its turn/) });

export const AnotherReady: Story = at(moment({ client: hurried(20) }), {
  play: async (context) => {
    await asked(/Waiting for its turn/)(context);
    context.parameters.sandbox.clock.stepWork(2 * MINUTE);
    await waitFor(() => expect(within(context.canvasElement).getAllByRole("radio")[0]).toBeChecked());
  },
});

const failing = (code: string): Story => ({
  play: async (context) => {
    context.loaded.sandbox.outcomes.next({ of: "influencer_create", code });
    await asked(/Waiting for its turn/)(context);
    context.parameters.sandbox.clock.stepWork(2 * MINUTE);
    await within(context.canvasElement).findByRole("alert");
  },
});

/** Nobody can say why. */
export const Failed: Story = at(moment({ client: hurried(20) }), failing("PLATFORM_ERROR"));

/** For a reason that the customer can tell their provider. */
export const FailedForItsReason: Story = at(moment({ client: hurried(20) }), failing("BILLING_EXHAUSTED"));

export const NoPersona: Story = at(moment({ described: false }), { play: shows(/You have no persona yet/) });

export const BalanceTooLow: Story = at(
  moment({ between: refusing(rooms.influencers.create.name, "BILLING_EXHAUSTED") }),
  { play: asked(/balance is too low/) },
);

export const Busy: Story = at(
  moment({ fault: { kind: "status", status: 429, retryAfterSeconds: 90, on: rooms.influencers.create.name } }),
  { play: asked(/A lot is going on/) },
);

/** Only the API can find something wrong with a choice. */
export const NotAccepted: Story = at(
  moment({
    between: refusing(rooms.influencers.create.name, "VALIDATION", { issues: [{ path: "ageRange", message: "no" }] }),
  }),
  { play: asked(/This was not accepted/) },
);

/** The list to delete from, and the row of the last one in it. */
async function askToDelete(canvasElement: HTMLElement): Promise<void> {
  await press(canvasElement, "Delete a persona");
  const list = await within(canvasElement).findByRole("list");
  await userEvent.click(within(list).getAllByRole("button").at(-1) as HTMLElement);
  await waitFor(() => expect(within(list).getByRole("button", { name: "Keep it" })).toHaveFocus());
}

export const Deletable: Story = at(moment({ meanwhile: three }), {
  args: { canDelete: true },
  play: ({ canvasElement }) => askToDelete(canvasElement),
});

export const MayNotDelete: Story = at(
  moment({ between: refusing(rooms.influencers.delete.name, "NOT_FOUND", { permission: "disconnect" }) }),
  {
    args: { canDelete: true },
    play: async (context) => {
      await askToDelete(context.canvasElement);
      await press(context.canvasElement, "Delete for good");
      await shows(/not open to your account/)(context);
    },
  },
);

export const NotAllowed: Story = at(moment({ between: refusing(rooms.influencers.list.name, "FORBIDDEN_SCOPE") }), {
  play: shows(/not open to your account/),
});

export const Unreadable: Story = at(
  moment({ fault: { kind: "connection-reset", on: rooms.influencers.list.name }, client: hurried(20) }),
  { play: async ({ canvasElement }) => void (await within(canvasElement).findByRole("button", { name: "Try again" })) },
);

const hanging: FaultInput = { kind: "latency", ms: 60 * MINUTE, on: rooms.influencers.list.name };

export const Loading: Story = at(moment({ fault: hanging }));

export const TakingLong: Story = at(moment({ fault: hanging }), { play: shows(/Still loading/) });

export const Offline: Story = at(moment({ fault: hanging }), {
  beforeEach: goOffline,
  play: shows(/You are offline/),
});

/** No names, no pictures, other words and other scripts. */
export const OddAnswers: Story = at(
  moment({
    meanwhile: three,
    between: rewriting(rooms.influencers.list.name, (answer) => ({
      ...answer,
      items: (answer.items as object[]).map((item, at) => ({
        ...item,
        ...[
          { name: null, gender: null, ageRange: "ageless" },
          { name: "ليلى", thumbnailUrl: "missing.webp" },
          { name: "Bartholomäus-Maximilian von und zu Wolkenkuckucksheim", thumbnailUrl: null },
        ][at],
      })),
    })),
  }),
  { play: shows(/No name yet/) },
);

export const German: Story = { ...at(moment({ meanwhile: three })), globals: { locale: "de" } };

export const Arabic: Story = { ...at(moment({ meanwhile: three })), globals: { locale: "ar" } };
