import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, userEvent, within } from "storybook/test";
import { between, hanging, refusal, refusing, rewriting } from "../testing/between.ts";
import { makeAccounts } from "../testing/make-accounts.ts";
import { AT_ONCE, makeProject } from "../testing/make-post.ts";
import { goOffline } from "../testing/network.ts";
import type { StorySandbox } from "../testing/story-sandbox.ts";
import { Button } from "../ui/index.ts";
import { SocialAccounts } from "./SocialAccounts.tsx";
import { useSocialAccounts } from "./useSocialAccounts.ts";

const meta: Meta<typeof SocialAccounts> = { title: "Components/SocialAccounts", component: SocialAccounts };
export default meta;

/** A project with an account of each kind. */
const withAccounts = (between?: StorySandbox["between"]): StorySandbox => ({
  speed: AT_ONCE,
  ...(between && { between }),
  arrange: async (client, sandbox) => ({ ...(await makeAccounts(client, sandbox)) }),
});

const withNone = (between?: StorySandbox["between"]): StorySandbox => ({
  ...(between && { between }),
  arrange: async (client) => ({ projectId: (await makeProject(client)).id }),
});

const story = (sandbox: StorySandbox): StoryObj => ({
  parameters: { sandbox },
  render: (_args, { loaded }) => (
    <SocialAccounts
      projectId={loaded.projectId}
      returnUrl={`${location.origin}/back`}
      platforms={["tiktok", "instagram"]}
      canDisconnect
      canRelease
    />
  ),
});

export const OneOfEachKind: StoryObj = story(withAccounts());

export const Empty: StoryObj = story(withNone());

export const Reading: StoryObj = story(withNone(hanging("social.list")));

export const NotRead: StoryObj = story(withNone(refusing("social.list", "INTERNAL")));

export const TooManyCalls: StoryObj = story(withNone(refusing("social.list", "RATE_LIMITED")));

export const BalanceTooLow: StoryObj = story(withNone(refusing("social.list", "BILLING_EXHAUSTED")));

export const NotAllowed: StoryObj = story(withNone(refusing("social.list", "FORBIDDEN_SCOPE")));

/** Statuses, platforms and names that the kit does not know yet. */
export const Unknown: StoryObj = story(
  withNone(
    rewriting("social.list", () => ({
      items: [
        { socialAccountId: "sa_1", platform: "skylark", handle: "tidetea", status: "resting", avatarUrl: "/none.png" },
        { socialAccountId: "sa_2", platform: "tiktok", handle: null, status: "disconnected" },
        { socialAccountId: "sa_3", platform: "tiktok", handle: "slowcups", status: "reauth_required", leased: true },
      ],
      nextCursor: null,
    })),
  ),
);

let goOnline = (): void => {};

export const Offline: StoryObj = {
  ...story(withAccounts()),
  play: async () => {
    await screen.findByRole("list", { name: "Your accounts" });
    goOnline = goOffline();
    await expect(await screen.findAllByText(/You are offline/)).not.toHaveLength(0);
  },
  beforeEach: () => () => goOnline(),
};

let isDown = false;

function WithHostsButton({ projectId }: { projectId: string }) {
  const { reload } = useSocialAccounts(projectId);
  return (
    <>
      <SocialAccounts projectId={projectId} />
      <Button
        translate="no"
        onClick={() => {
          isDown = true;
          void reload();
        }}
      >
        Look again
      </Button>
    </>
  );
}

/** It could not be read again, so what was read before stays. */
export const MayBeOld: StoryObj = {
  parameters: {
    sandbox: withAccounts(
      between((call) =>
        isDown && call.route === "social.list" ? Promise.resolve(refusal("BILLING_EXHAUSTED")) : call.pass(),
      ),
    ),
  },
  render: (_args, { loaded }) => (
    <div className="story-stack">
      <WithHostsButton projectId={loaded.projectId} />
    </div>
  ),
  beforeEach: () => {
    isDown = false;
  },
  play: async () => {
    await screen.findByRole("list", { name: "Your accounts" });
    await userEvent.click(await screen.findByRole("button", { name: "Look again" }));
    await expect(await screen.findByText("This may be out of date.")).toBeVisible();
  },
};

const ask = async (name: RegExp) => {
  await userEvent.click(await screen.findByRole("button", { name }));
  return within(await screen.findByRole("dialog"));
};

export const BeforeItIsDisconnected: StoryObj = {
  ...story(withAccounts()),
  play: async () => {
    const dialog = await ask(/^Disconnect .*tidetea/);
    await expect(await dialog.findByText("1 post is planned for it and will be cancelled.")).toBeVisible();
  },
};

export const CountingItsPosts: StoryObj = {
  ...story(withAccounts(hanging("schedule.listPosts"))),
  play: async () => {
    const dialog = await ask(/^Disconnect .*tidetea/);
    await expect(await dialog.findByText("Counting the posts that are planned for it")).toBeInTheDocument();
  },
};

export const NotCounted: StoryObj = {
  ...story(withAccounts(refusing("schedule.listPosts", "NOT_FOUND", { permission: "review" }))),
  play: async () => {
    const dialog = await ask(/^Disconnect .*tidetea/);
    await expect(await dialog.findByText(/We cannot say how many there are/)).toBeVisible();
  },
};

export const MayNotDisconnect: StoryObj = {
  ...story(withAccounts(refusing("social.disconnect", "NOT_FOUND", { permission: "disconnect" }))),
  play: async () => {
    const dialog = await ask(/^Disconnect .*tidetea/);
    await dialog.findByText(/1 post is planned/);
    await userEvent.click(await dialog.findByRole("button", { name: "Disconnect" }));
    await expect(await dialog.findByText(/This is not open to your account/)).toBeVisible();
  },
};

export const NotDisconnected: StoryObj = {
  ...story({ ...withAccounts(refusing("social.disconnect", "INTERNAL")), client: { random: () => 0 } }),
  play: async () => {
    const dialog = await ask(/^Disconnect .*tidetea/);
    await dialog.findByText(/1 post is planned/);
    await userEvent.click(await dialog.findByRole("button", { name: "Disconnect" }));
    await expect(await dialog.findByRole("button", { name: "Try again" })).toBeVisible();
  },
};

export const Disconnected: StoryObj = {
  ...story(withAccounts()),
  play: async () => {
    const dialog = await ask(/^Disconnect .*tidetea/);
    await dialog.findByText(/1 post is planned/);
    await userEvent.click(await dialog.findByRole("button", { name: "Disconnect" }));
    await expect(await screen.findByRole("list", { name: "Your accounts" })).toHaveFocus();
  },
};

export const GivenBack: StoryObj = {
  ...story(withAccounts()),
  play: async () => {
    const dialog = await ask(/^Give back/);
    await dialog.findByText("No posts are planned for it.");
    await userEvent.click(await dialog.findByRole("button", { name: "Give back" }));
    await expect(await screen.findByRole("list", { name: "Your accounts" })).toHaveFocus();
  },
};

export const BeforeItIsGivenBack: StoryObj = {
  ...story(withAccounts()),
  play: async () => {
    const dialog = await ask(/^Give back/);
    await expect(await dialog.findByText("No posts are planned for it.")).toBeVisible();
  },
};
