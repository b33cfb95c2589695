import { rooms } from "@layers-kit/contract";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, waitFor, within } from "storybook/test";
import { between, hanging, refusal, refusing } from "../testing/between.ts";
import { AT_ONCE } from "../testing/make-post.ts";
import { goOffline } from "../testing/network.ts";
import type { StorySandbox } from "../testing/story-sandbox.ts";
import { Button } from "../ui/index.ts";
import { SourcePicker, type SourcePickerProps } from "./SourcePicker.tsx";

const meta: Meta<typeof SourcePicker> = { title: "Components/SourcePicker", component: SourcePicker };
export default meta;

const project = {
  name: "Tide Tea",
  appName: "Tide Tea",
  appDescription:
    "Loose-leaf teas from small gardens, blended for slow afternoons. Made for people who would rather brew a good pot than grab a quick cup.",
  timezone: "Europe/Oslo",
} as const;

/** A customer's project as it stands a few minutes after its making. */
const settled: StorySandbox = {
  seed: "sources",
  speed: AT_ONCE,
  arrange: async (client) => ({ projectId: (await client.projects.create(project)).id }),
};

type Story = StoryObj<Partial<SourcePickerProps>>;

const base: Story = {
  args: {
    onRemix: fn(),
    onPick: fn(),
    back: (
      <Button variant="quiet" translate="no">
        Back
      </Button>
    ),
  },
  parameters: { sandbox: settled },
  render: (args, { loaded }) => <SourcePicker {...args} projectId={loaded.projectId} />,
};

async function cards(canvas: ReturnType<typeof within>): Promise<HTMLElement[]> {
  const group = await canvas.findByRole("radiogroup", { name: "Posts to remix" });
  return within(group).getAllByRole("radio");
}

export const Recommended: Story = {
  ...base,
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    const [, second] = await cards(canvas);
    await userEvent.click(second as HTMLElement);
    await canvas.findByText(/Persona: .+, ready/);
    await canvas.findByRole("group", { name: "Hashtags of your product" });
    await userEvent.click(await canvas.findByRole("button", { name: "Remix this" }));
    await waitFor(() => expect(args.onRemix).toHaveBeenCalledOnce());
  },
};

export const WithCost: Story = {
  ...base,
  args: { ...base.args, cost: { slideshow: "50 credits", video: "120 credits" } },
};

export const Videos: Story = {
  ...base,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await cards(canvas);
    await userEvent.click(await canvas.findByRole("radio", { name: "Videos" }));
    await canvas.findAllByRole("radio", { name: /^Video/ });
  },
};

export const Mixed: Story = { ...base, args: { ...base.args, kind: "mixed" } };

export const Searched: Story = {
  ...base,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await cards(canvas);
    await userEvent.type(await canvas.findByRole("searchbox", { name: "Search TikTok" }), "coffee at home{Enter}");
    await canvas.findByText(/results? for/);
  },
};

export const NothingFound: Story = {
  ...base,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await cards(canvas);
    await userEvent.type(await canvas.findByRole("searchbox", { name: "Search TikTok" }), "xyzzy{Enter}");
    await canvas.findByRole("heading", { name: /Nothing found for/ });
  },
};

/** The pick was found before; this search does not find it, and it stays. */
export const PickKept: Story = {
  ...base,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const [first] = await cards(canvas);
    await userEvent.click(first as HTMLElement);
    await userEvent.type(await canvas.findByRole("searchbox", { name: "Search TikTok" }), "ski{Enter}");
    await canvas.findByText(/results? for/);
    await waitFor(() => expect(canvas.getAllByRole("radio", { checked: true })).toHaveLength(2));
  },
};

/** Nothing was picked before going on. */
export const NothingPicked: Story = {
  ...base,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const [first] = await cards(canvas);
    await userEvent.click(await canvas.findByRole("button", { name: "Remix this" }));
    await waitFor(() => expect(first).toHaveFocus());
  },
};

/** A minute after the project was made. */
export const Researching: Story = {
  ...base,
  parameters: { sandbox: { ...settled, speed: 1 } },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await canvas.findByText(/still researching your hashtags/);
    await canvas.findByText("Your persona is being made, about a minute");
  },
};

/** Nothing is known of the product but its name. */
export const Empty: Story = {
  ...base,
  parameters: {
    sandbox: {
      ...settled,
      arrange: async (client) => {
        const { name, appName, timezone } = project;
        return { projectId: (await client.projects.create({ name, appName, timezone })).id };
      },
    } satisfies StorySandbox,
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole("button", { name: "Search TikTok" }));
    await waitFor(() => expect(canvas.getByRole("searchbox", { name: "Search TikTok" })).toHaveFocus());
  },
};

export const Loading: Story = {
  ...base,
  parameters: { sandbox: { ...settled, between: hanging(rooms.sources.list.name) } },
};

export const TakingLong: Story = {
  ...Loading,
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByText(/Still looking/);
  },
};

export const Failed: Story = {
  ...base,
  parameters: { sandbox: { ...settled, between: refusing(rooms.sources.list.name, "UPSTREAM_CONFIG") } },
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByRole("alert");
  },
};

export const Busy: Story = {
  ...base,
  parameters: {
    sandbox: {
      ...settled,
      between: between((call) =>
        call.route === rooms.sources.list.name
          ? Promise.resolve(refusal("RATE_LIMITED", undefined, { "Retry-After": "90" }))
          : call.pass(),
      ),
    } satisfies StorySandbox,
  },
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByText(/Try again in/);
  },
};

export const Offline: Story = {
  ...base,
  beforeEach: goOffline,
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByText(/You are offline/);
  },
};

/** Pictures that cannot be shown any more, authors and figures in other shapes, other scripts. */
export const OddAnswers: Story = {
  ...base,
  parameters: {
    sandbox: {
      ...settled,
      between: between(async (call) => {
        const response = await call.pass();
        if (call.route !== rooms.sources.list.name) return response;
        const { items, ...rest } = await response.json();
        const odd = [
          { author: "Leaf and Kettle", stats: "1.2M views", thumbnailUrl: "missing.webp" },
          { author: null, stats: null, thumbnailUrl: null, imageCount: null },
          {
            author: { username: "شاي.الظهيرة" },
            stats: { playCount: "4100" },
            caption: "خمسة أشياء توقفت عن فعلها مع الشاي #شاي",
          },
          {
            author: { handle: "an.uncommonly.long.handle.of.a.tea.shop" },
            caption: "a_single_word_that_no_card_was_ever_wide_enough_to_hold_on_one_line and then some more words",
          },
        ];
        return Response.json({ ...rest, items: items.map((item: object, at: number) => ({ ...item, ...odd[at] })) });
      }),
    } satisfies StorySandbox,
  },
};

export const German: Story = { ...base, globals: { locale: "de" } };

export const Arabic: Story = {
  ...base,
  globals: { locale: "ar" },
  play: async ({ canvasElement }) => {
    const search = await within(canvasElement).findByRole("searchbox");
    await waitFor(() => expect(search).toHaveStyle({ direction: "rtl" }));
    await userEvent.type(search, "tea");
    await waitFor(() => expect(search).toHaveStyle({ direction: "ltr" }));
  },
};
