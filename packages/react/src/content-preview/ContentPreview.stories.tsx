import { rooms } from "@layers-kit/contract";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { userEvent, within } from "storybook/test";
import { between, hanging, refusing } from "../testing/between.ts";
import { AT_ONCE, makePost } from "../testing/make-post.ts";
import type { StorySandbox } from "../testing/story-sandbox.ts";
import { Panel } from "../ui/index.ts";
import { ContentPreview } from "./ContentPreview.tsx";

const meta: Meta<typeof ContentPreview> = { title: "Components/ContentPreview", component: ContentPreview };
export default meta;

const made = (kind: "slideshow" | "video", options: Partial<StorySandbox> = {}): StorySandbox => ({
  seed: "preview",
  speed: AT_ONCE,
  arrange: async (client) => ({ ...(await makePost(client, [], kind)) }),
  ...options,
});

/** Changes what the sandbox says of finished content. */
const saying = (change: object): NonNullable<StorySandbox["between"]> =>
  between(async (call) => {
    const answer = await call.pass();
    return call.route === rooms.content.read.name ? Response.json({ ...(await answer.json()), ...change }) : answer;
  });

const of = (sandbox: StorySandbox, rest: StoryObj = {}): StoryObj => ({
  parameters: { sandbox },
  render: (_args, { loaded }) => (
    <Panel title={<span translate="no">Your first post</span>}>
      <ContentPreview containerId={loaded.containerId} />
    </Panel>
  ),
  ...rest,
});

export const Slideshow: StoryObj = of(made("slideshow"), {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole("button", { name: "Next slide" }));
    await canvas.findByText(/^2 of/);
  },
});

export const Video: StoryObj = of(made("video"));

export const WaitingForApproval: StoryObj = of(made("slideshow", { between: saying({ approvalStatus: "pending" }) }));

export const TurnedDown: StoryObj = of(made("slideshow", { between: saying({ approvalStatus: "rejected" }) }));

/** The files are gone, and with them what could be saved. */
export const Expired: StoryObj = of(
  made("slideshow", {
    between: saying({ preview: { kind: "slideshow", imageUrls: ["gone/1.webp", "gone/2.webp"] }, caption: null }),
  }),
  {
    play: async ({ canvasElement }) => {
      const canvas = within(canvasElement);
      await userEvent.click(await canvas.findByRole("button", { name: /Download/ }));
      await canvas.findByRole("link", { name: /Open .*slideshow-1/ });
    },
  },
);

export const NotPlayable: StoryObj = of(
  made("video", { between: saying({ preview: { kind: "video", videoUrl: "gone/video.mp4" } }) }),
  {
    play: async ({ canvasElement }) => {
      await within(canvasElement).findByText(/cannot be played here/);
    },
  },
);

export const OtherScript: StoryObj = of(
  made("slideshow", {
    between: saying({
      caption: "خمسة أشياء توقفت عن فعلها مع الشاي ☕️\n\nأوراق كاملة من حدائق صغيرة. #شاي #tidetea",
    }),
  }),
);

export const Loading: StoryObj = of(made("slideshow", { between: hanging(rooms.content.read.name) }));

export const Gone: StoryObj = of(made("slideshow", { between: refusing(rooms.content.read.name, "NOT_FOUND") }));

export const German: StoryObj = { ...WaitingForApproval, globals: { locale: "de" } };

export const Arabic: StoryObj = { ...WaitingForApproval, globals: { locale: "ar" } };
