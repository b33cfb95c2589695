import type { LayersClient } from "@layers-kit/client";
import { rooms, type Source } from "@layers-kit/contract";
import { createManualClock } from "@layers-kit/sandbox";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { between, hanging, refusal, refusing } from "../testing/between.ts";
import { hurried } from "../testing/hurried.ts";
import { goOffline } from "../testing/network.ts";
import type { StorySandbox } from "../testing/story-sandbox.ts";
import { Button } from "../ui/index.ts";
import { RemixProgress, type RemixProgressProps } from "./RemixProgress.tsx";
import { type RemixOptions, useRemix } from "./useRemix.ts";

const meta: Meta = { title: "Components/RemixProgress", component: RemixProgress };
export default meta;

type Story = StoryObj<Partial<RemixProgressProps>>;

const MINUTE = 60_000;
const product = {
  name: "Tide Tea",
  appName: "Tide Tea",
  appDescription:
    "Loose-leaf teas from small gardens, blended for slow afternoons. Made for people who would rather brew a good pot than grab a quick cup.",
  timezone: "Europe/Oslo",
} as const;

interface PageProps extends RemixOptions, Omit<RemixProgressProps, "remix"> {
  source: Source;
}

/** A page with the click that starts it, as the source picker has it. */
function Page({ source, projectId, containerId, ...props }: PageProps) {
  const remix = useRemix({ projectId, ...(containerId && { containerId }) });
  return (
    <div className="story-stack">
      {remix.status === "idle" && (
        <div>
          <Button variant="primary" translate="no" onClick={() => remix.start({ source })}>
            Remix this
          </Button>
        </div>
      )}
      <RemixProgress remix={remix} {...props} />
    </div>
  );
}

interface Moment extends Omit<StorySandbox, "arrange" | "clock"> {
  /** Minutes since the project was made; its persona is ready after one. */
  readonly before?: number;
  /** Minutes since the remix was started on another device; without them it is started in the story. */
  readonly after?: number;
  readonly kind?: "slideshow" | "video";
  readonly described?: boolean;
  readonly meanwhile?: (
    client: LayersClient,
    made: { projectId: string; jobId: string; influencerId: string },
  ) => Promise<unknown>;
}

/** A sandbox whose time stands still at one moment of a remix. */
function moment({
  before = 5,
  after,
  kind = "slideshow",
  described = true,
  meanwhile,
  ...options
}: Moment = {}): StorySandbox {
  const clock = createManualClock(Date.now());
  return {
    seed: "remix",
    ...options,
    clock,
    arrange: async (client) => {
      const { appDescription, ...unknown } = product;
      const { id: projectId } = await client.projects.create(described ? product : unknown);
      clock.stepWork(before * MINUTE);
      const { items } = await client.sources.list(projectId, { kind, keyword: "tea" });
      const [source] = items;
      if (after === undefined) return { projectId, source };
      const personas = await client.influencers.list(projectId);
      const influencerId = personas.items[0]?.influencerId ?? "";
      const body = { tiktokVideoId: source?.tiktokId ?? "", influencerId };
      const { jobId } =
        kind === "video"
          ? await client.content.videoRemix(projectId, body)
          : await client.content.slideshowRemix(projectId, body);
      await meanwhile?.(client, { projectId, jobId, influencerId });
      clock.stepWork(after * MINUTE);
      const { items: made } = await client.content.list(projectId);
      return { projectId, source, containerId: made[0]?.id };
    },
  };
}

const at = (sandbox: StorySandbox, rest: Story = {}): Story => ({
  args: { onChooseAnother: () => {}, onContinue: () => {} },
  parameters: { sandbox },
  render: (args, { loaded }) => (
    <Page projectId={loaded.projectId} source={loaded.source} containerId={loaded.containerId} {...args} />
  ),
  ...rest,
});

const press = async (canvasElement: HTMLElement, name: string) =>
  userEvent.click(await within(canvasElement).findByRole("button", { name }));

const started =
  (...texts: RegExp[]) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
    await press(canvasElement, "Remix this");
    for (const text of texts) await within(canvasElement).findAllByText(text);
  };

export const WaitingForTurn: Story = at(moment(), { play: started(/Waiting for a turn/) });

export const Drawing: Story = at(moment({ after: 0.78 }));

/** Stepping the clock any earlier moves nothing: the page waits for a turn before there is anything to wait for. */
const untilMade = async ({ client, projectId }: Record<string, unknown>) =>
  waitFor(async () => {
    const { items } = await (client as LayersClient).content.list(projectId as string);
    await expect(items).toHaveLength(1);
  });

/** The time of the sandbox moves on while the page watches. */
export const SecondStage: Story = at(moment({ client: hurried(20) }), {
  play: async ({ canvasElement, loaded, parameters }) => {
    await press(canvasElement, "Remix this");
    await untilMade(loaded);
    parameters.sandbox.clock.stepWork(MINUTE);
    await within(canvasElement).findByText(/this stage: 57/);
  },
});

export const Finishing: Story = at(moment({ after: 1.9 }));

export const MakingVideo: Story = at(moment({ after: 1, kind: "video" }));

export const SlideshowReady: Story = at(moment({ after: 3 }), {
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByRole("heading", { name: "Your slideshow is ready" });
  },
});

export const VideoReady: Story = at(moment({ after: 3, kind: "video" }), {
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByRole("heading", { name: "Your video is ready" });
  },
});

/** The partner looks at posts before they go out. */
export const ReadyForApproval: Story = at(
  moment({
    after: 3,
    between: between(async (call) => {
      const answer = await call.pass();
      if (call.route !== rooms.content.read.name) return answer;
      return Response.json({ ...(await answer.json()), approvalStatus: "pending" });
    }),
  }),
);

export const PersonaFirst: Story = at(moment({ before: 0.5 }), {
  args: { cost: { slideshow: "50 credits" } },
  play: started(/Making your persona/),
});

export const NoPersona: Story = at(moment({ described: false }), { play: started(/You have no persona yet/) });

export const PersonaFailed: Story = at(
  moment({
    described: false,
  }),
  {
    play: async ({ canvasElement, loaded }) => {
      const client: LayersClient = loaded.client;
      const { jobId } = await client.influencers.create(loaded.projectId, {});
      await client.jobs.cancel(jobId);
      await press(canvasElement, "Remix this");
      await within(canvasElement).findByText(/could not be made/);
    },
  },
);

export const BalanceTooLow: Story = at(
  moment({ between: refusing(rooms.content.slideshowRemix.name, "BILLING_EXHAUSTED") }),
  { play: started(/balance is too low/) },
);

export const Busy: Story = at(
  moment({
    between: between((call) =>
      call.route === rooms.content.slideshowRemix.name
        ? Promise.resolve(refusal("RATE_LIMITED", undefined, { "Retry-After": "90" }))
        : call.pass(),
    ),
  }),
  { args: { cost: { slideshow: "50 credits" }, onChooseAnother: () => {} }, play: started(/A lot is going on/) },
);

export const Canceled: Story = at(moment({ after: 1, meanwhile: (client, { jobId }) => client.jobs.cancel(jobId) }), {
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByText(/Nothing was made/);
  },
});

export const TooLateToCancel: Story = at(moment(), {
  play: async ({ canvasElement, loaded, parameters }) => {
    await press(canvasElement, "Remix this");
    await untilMade(loaded);
    parameters.sandbox.clock.stepWork(1.9 * MINUTE);
    await press(canvasElement, "Cancel");
    await within(canvasElement).findByText(/too far along/);
  },
});

/** The persona was removed while it was made. */
export const Failed: Story = at(
  moment({ after: 3, meanwhile: (client, { influencerId }) => client.influencers.delete(influencerId) }),
  {
    play: async ({ canvasElement }) => {
      await within(canvasElement).findByRole("heading", { name: /did not work out/ });
    },
  },
);

/** The API has come to know a stage that this page does not. */
export const UnknownStage: Story = at(
  moment({
    after: 1,
    between: between(async (call) => {
      const answer = await call.pass();
      if (call.route !== rooms.content.progress.name) return answer;
      return Response.json({ ...(await answer.json()), stage: "mixing_sound", etaSeconds: null });
    }),
  }),
);

/** The latest look brought nothing; it goes on. */
export const OutOfSight: Story = at(
  moment({ after: 1, between: refusing(rooms.content.progress.name, "UPSTREAM_UNAVAILABLE") }),
  {
    play: async ({ canvasElement }) => {
      await within(canvasElement).findByText(/cannot see how far/);
    },
  },
);

export const Lost: Story = at(moment({ after: 1, between: refusing(rooms.content.progress.name, "NOT_FOUND") }));

export const Offline: Story = at(moment({ after: 1 }), {
  beforeEach: goOffline,
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(within(canvasElement).getByText(/You are offline/)).toBeVisible());
  },
});

export const Looking: Story = at(moment({ between: hanging(rooms.content.list.name) }));

export const Nothing: Story = at(moment(), {
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByText(/Nothing is being made/);
  },
});

export const German: Story = { ...at(moment({ after: 0.78 })), globals: { locale: "de" } };

export const Arabic: Story = { ...at(moment({ after: 0.78 })), globals: { locale: "ar" } };
