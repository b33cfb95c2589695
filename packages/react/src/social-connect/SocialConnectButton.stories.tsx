import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, userEvent } from "storybook/test";
import { SocialAccounts } from "../social-accounts/SocialAccounts.tsx";
import { connectAccount, makeProject } from "../testing/make-post.ts";
import type { StorySandbox } from "../testing/story-sandbox.ts";
import { SocialConnectButton } from "./SocialConnectButton.tsx";

const meta: Meta<typeof SocialConnectButton> = {
  title: "Components/Social connect button",
  component: SocialConnectButton,
};
export default meta;

const withProject = (...handles: string[]): StorySandbox => ({
  arrange: async (client) => {
    const project = await makeProject(client);
    for (const handle of handles) await connectAccount(client, project.id, handle);
    return { projectId: project.id };
  },
});

const back = `${location.origin}/back`;

export const Start: StoryObj = {
  parameters: { sandbox: withProject() },
  render: (_args, { loaded }) => (
    <div className="story-stack">
      <SocialConnectButton projectId={loaded.projectId} platform="tiktok" returnUrl={back} variant="primary" />
      <SocialConnectButton projectId={loaded.projectId} platform="instagram" returnUrl={back} />
    </div>
  ),
};

export const Connected: StoryObj = {
  parameters: { sandbox: withProject("tidetea", "slowcups") },
  render: (_args, { loaded }) => (
    <div className="story-stack">
      <SocialAccounts projectId={loaded.projectId} />
      <SocialConnectButton projectId={loaded.projectId} platform="tiktok" returnUrl={back} another />
    </div>
  ),
};

/** The browser opened no window, so a link does. */
export const Blocked: StoryObj = {
  ...Start,
  beforeEach: () => {
    const { open } = window;
    window.open = () => null;
    return () => {
      window.open = open;
    };
  },
  play: async () => {
    await userEvent.click(await screen.findByRole("button", { name: "Connect TikTok" }));
    await expect(await screen.findByRole("link", { name: /TikTok/ })).toBeVisible();
  },
};

export const NotAllowedToReturn: StoryObj = {
  parameters: { sandbox: withProject() },
  render: (_args, { loaded }) => (
    <SocialConnectButton projectId={loaded.projectId} platform="tiktok" returnUrl="https://elsewhere.example/back" />
  ),
  play: async () => {
    await userEvent.click(await screen.findByRole("button", { name: "Connect TikTok" }));
    await expect(await screen.findByText("This is not available right now.")).toBeVisible();
  },
};
