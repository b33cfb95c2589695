import type { LayersClient } from "@layers-kit/client";
import { rooms } from "@layers-kit/contract";
import { createManualClock, type FaultInput, type Sandbox } from "@layers-kit/sandbox";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, waitFor, within } from "storybook/test";
import { refusing, rewriting } from "../testing/between.ts";
import { hurried } from "../testing/hurried.ts";
import { makeProject } from "../testing/make-post.ts";
import { goOffline } from "../testing/network.ts";
import { keepPageClock, movePageClock } from "../testing/page-clock.ts";
import type { StorySandbox } from "../testing/story-sandbox.ts";
import { KeywordPanel, type KeywordPanelProps } from "./KeywordPanel.tsx";

const meta: Meta<typeof KeywordPanel> = { title: "Components/KeywordPanel", component: KeywordPanel };
export default meta;

type Story = StoryObj<Partial<KeywordPanelProps>>;

const MINUTE = 60_000;
interface Moment extends Omit<StorySandbox, "arrange" | "clock"> {
  /** Minutes of work since the project was made; its hashtags are there after five. */
  readonly after?: number;
  /** Minutes ago that the project was made. */
  readonly age?: number;
  readonly described?: boolean;
  readonly before?: (sandbox: Sandbox) => void;
  readonly meanwhile?: (client: LayersClient, projectId: string) => Promise<unknown>;
  /** In force from then on. */
  readonly fault?: FaultInput;
}

/** A sandbox whose time stands still at one moment of a project's life. */
function moment({
  after = 5,
  age = 0,
  described = true,
  before,
  meanwhile,
  fault,
  ...options
}: Moment = {}): StorySandbox {
  const clock = createManualClock(Date.now() - age * MINUTE);
  return {
    seed: "hashtags",
    ...options,
    clock,
    arrange: async (client, sandbox) => {
      before?.(sandbox);
      const { id: projectId } = described
        ? await makeProject(client)
        : await client.projects.create({ name: "Tide Tea", timezone: "Europe/Oslo" });
      clock.stepWork(after * MINUTE);
      await meanwhile?.(client, projectId);
      if (fault) sandbox.faults.add(fault);
      return { projectId };
    },
  };
}

const at = (sandbox: StorySandbox, rest: Story = {}): Story => ({
  args: { onEditProject: fn() },
  parameters: { sandbox },
  render: (args, { loaded }) => <KeywordPanel {...args} projectId={loaded.projectId} />,
  ...rest,
});

const button = (canvasElement: HTMLElement, name: string | RegExp) =>
  within(canvasElement).findByRole("button", { name });

const press =
  (name: string, ...texts: RegExp[]): NonNullable<Story["play"]> =>
  async ({ canvasElement }) => {
    await userEvent.click(await button(canvasElement, name));
    for (const text of texts) await within(canvasElement).findAllByText(text);
  };

const shows =
  (...texts: RegExp[]): NonNullable<Story["play"]> =>
  async ({ canvasElement }) => {
    for (const text of texts) await within(canvasElement).findAllByText(text);
  };

export const Found: Story = at(moment(), { play: shows(/hashtags, found/) });

export const AllShown: Story = at(moment(), {
  play: async ({ canvasElement }) => {
    const all = await button(canvasElement, /^Show all/);
    await userEvent.click(all);
    await waitFor(() => expect(all).toHaveAttribute("aria-expanded", "true"));
  },
});

export const Copied: Story = at(moment(), {
  play: async ({ canvasElement }) => {
    await userEvent.click(await button(canvasElement, "Copy all"));
    await within(canvasElement).findByText(/^(Copied|Selected)/, { selector: "button *, p" });
  },
});

/** Newer ones are looked for; these stay. */
export const LookingAgain: Story = at(moment({ client: hurried(20) }), {
  play: async ({ canvasElement, parameters }) => {
    await userEvent.click(await button(canvasElement, "Look again"));
    await within(canvasElement).findByText("Looking for hashtags");
    parameters.sandbox.clock.stepWork(2 * MINUTE);
    await within(canvasElement).findByText(/44% done/);
  },
});

/** It has gone on for more than ten minutes. */
export const TakingItsTime: Story = at(moment({ client: hurried(20) }), {
  beforeEach: keepPageClock,
  play: async ({ canvasElement, parameters }) => {
    await userEvent.click(await button(canvasElement, "Look again"));
    await within(canvasElement).findByText("Looking for hashtags");
    movePageClock(11 * MINUTE);
    parameters.sandbox.clock.stepWork(2 * MINUTE);
    await within(canvasElement).findByText(/takes longer than usual/);
  },
});

/** A minute after the project was made. */
export const FirstTime: Story = at(moment({ after: 1 }), { play: shows(/Looking for hashtags/) });

/** Nothing is known of the product. */
export const NotDescribed: Story = at(moment({ described: false }), {
  play: async ({ canvasElement, args }) => {
    await userEvent.click(await button(canvasElement, "Describe your product"));
    await waitFor(() => expect(args.onEditProject).toHaveBeenCalledOnce());
  },
});

/** The first look failed, long ago. */
export const NeverFound: Story = at(
  moment({ age: 60, before: ({ outcomes }) => outcomes.next({ of: "keywords_refresh", code: "PLATFORM_ERROR" }) }),
  { play: async ({ canvasElement }) => void (await button(canvasElement, "Find hashtags")) },
);

export const NothingFound: Story = at(
  moment({ between: rewriting(rooms.keywords.read.name, (answer) => ({ ...answer, hashtags: [] })) }),
  { play: shows(/No hashtags were found/) },
);

const failing = (code: string): Story => ({
  play: async ({ canvasElement, loaded, parameters }) => {
    loaded.sandbox.outcomes.next({ of: "keywords_refresh", code });
    await userEvent.click(await button(canvasElement, "Look again"));
    await within(canvasElement).findByText("Looking for hashtags");
    parameters.sandbox.clock.stepWork(5 * MINUTE);
    await within(canvasElement).findByRole("alert");
  },
});

/** Nobody can say why. What was found before stays. */
export const Failed: Story = at(moment({ client: hurried(20) }), failing("PLATFORM_ERROR"));

/** For a reason that the customer can tell their provider. */
export const FailedForItsReason: Story = at(moment({ client: hurried(20) }), failing("BILLING_EXHAUSTED"));

export const BalanceTooLow: Story = at(
  moment({ between: refusing(rooms.keywords.refresh.name, "BILLING_EXHAUSTED") }),
  { play: press("Look again", /balance is too low/) },
);

export const Busy: Story = at(
  moment({ fault: { kind: "status", status: 429, retryAfterSeconds: 90, on: rooms.keywords.refresh.name } }),
  { play: press("Look again", /A lot is going on/) },
);

/** The latest look at how far it is brought nothing; it goes on. */
export const OutOfSight: Story = at(
  moment({ fault: { kind: "status", status: 503, on: rooms.jobs.read.name }, client: hurried(20) }),
  { play: press("Look again", /cannot see how far/) },
);

export const NotAllowed: Story = at(moment({ between: refusing(rooms.keywords.read.name, "FORBIDDEN_SCOPE") }), {
  play: shows(/not open to your account/),
});

export const Unreadable: Story = at(
  moment({ fault: { kind: "connection-reset", on: rooms.keywords.read.name }, client: hurried(20) }),
  { play: async ({ canvasElement }) => void (await button(canvasElement, "Try again")) },
);

const hanging: FaultInput = { kind: "latency", ms: 60 * MINUTE, on: rooms.keywords.read.name };

export const Loading: Story = at(moment({ fault: hanging }));

export const TakingLong: Story = at(moment({ fault: hanging }), { play: shows(/Still loading/) });

export const Offline: Story = at(moment({ fault: hanging }), {
  beforeEach: goOffline,
  play: shows(/You are offline/),
});

/** Other scripts, missing figures, one long word. */
export const OddAnswers: Story = at(
  moment({
    between: rewriting(rooms.keywords.read.name, (answer) => ({
      ...answer,
      hashtags: [
        { hashtag: "شاي", phrase: "شاي الظهيرة", score: 96, viewCount: 1_234_567, useCount: 1 },
        { hashtag: "teatok", score: null, viewCount: null },
        { hashtag: "averylonghashtagthatnobodywouldevertypebutthatishereallthesame", score: 70.4, useCount: 999 },
      ],
    })),
  }),
  { play: shows(/3 hashtags, found/) },
);

export const German: Story = { ...at(moment()), globals: { locale: "de" } };

export const Arabic: Story = { ...at(moment()), globals: { locale: "ar" } };
