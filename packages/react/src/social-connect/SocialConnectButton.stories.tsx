import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, userEvent, waitFor } from "storybook/test";
import { refusing } from "../testing/between.ts";
import { answerConsent, type PretendedWindow, pretendWindow } from "../testing/consent.ts";
import { hurried } from "../testing/hurried.ts";
import { makeProject } from "../testing/make-post.ts";
import { goOffline } from "../testing/network.ts";
import type { StorySandbox } from "../testing/story-sandbox.ts";
import { SocialConnectButton } from "./SocialConnectButton.tsx";

const meta: Meta<typeof SocialConnectButton> = {
  title: "Components/SocialConnectButton",
  component: SocialConnectButton,
};
export default meta;

const back = `${location.origin}/back`;

const withProject = (sandbox: Partial<StorySandbox> = {}): StorySandbox => ({
  ...sandbox,
  arrange: async (client) => ({ projectId: (await makeProject(client)).id }),
});

const button = () => screen.findByRole("button", { name: "Connect TikTok" });
const press = async () => userEvent.click(await button());

/** Pressed, with the platform's page open in a window that only the story sees. */
let pretended: PretendedWindow;
const pressed: StoryObj = {
  parameters: { sandbox: withProject() },
  render: (_args, { loaded }) => (
    <SocialConnectButton projectId={loaded.projectId} platform="tiktok" returnUrl={back} />
  ),
  beforeEach: () => {
    pretended = pretendWindow();
    return pretended.restore;
  },
};

async function consentPage(): Promise<string> {
  await press();
  await screen.findByText(/Waiting for you to say yes/);
  return waitFor(() => pretended.consentPage() ?? Promise.reject(new Error("The window was not sent there yet.")));
}

/** Two platforms, and what Instagram needs before anyone presses. */
export const Start: StoryObj = {
  parameters: { sandbox: withProject() },
  render: (_args, { loaded }) => (
    <div className="story-stack">
      <SocialConnectButton projectId={loaded.projectId} platform="tiktok" returnUrl={back} variant="primary" />
      <SocialConnectButton projectId={loaded.projectId} platform="instagram" returnUrl={back} />
    </div>
  ),
};

/** The platform's page is open in its window. */
export const Waiting: StoryObj = {
  ...pressed,
  play: async () => {
    await consentPage();
  },
};

/** The browser opened no window, so a link does. */
export const Blocked: StoryObj = {
  ...pressed,
  beforeEach: () => {
    const { open } = window;
    window.open = () => null;
    return () => {
      window.open = open;
    };
  },
  play: async () => {
    await press();
    await expect(await screen.findByRole("link", { name: /TikTok/ })).toBeVisible();
  },
};

/** The window cannot be seen any more: closed by the person, or cut off by the platform's page. */
export const WindowGone: StoryObj = {
  ...pressed,
  play: async () => {
    await consentPage();
    pretended.close();
    await expect(await screen.findByText("Still connecting?")).toBeVisible();
  },
};

/** Begun in another tab, or before this page was loaded again. */
export const Elsewhere: StoryObj = {
  ...pressed,
  parameters: {
    provider: { storageKey: "story-connect-elsewhere" },
    sandbox: {
      arrange: async (client) => {
        const { id: projectId } = await makeProject(client);
        const { state, authorizeUrl } = await client.social.oauthUrl(projectId, {
          platform: "tiktok",
          returnUrl: back,
        });
        const started = { state, authorizeUrl, until: Date.now() + 600_000 };
        const key = `layers-kit:1:story-connect-elsewhere:social-connect:${projectId}:tiktok`;
        localStorage.setItem(key, JSON.stringify(started));
        return { projectId };
      },
    } satisfies StorySandbox,
  },
  play: async () => {
    await expect(await screen.findByText("Still connecting?")).toBeVisible();
  },
};

/** Nobody can be asked for a moment. */
export const KeepsLooking: StoryObj = {
  ...pressed,
  parameters: {
    sandbox: withProject({ client: hurried(50), between: refusing("social.oauthStatus", "RATE_LIMITED") }),
  },
  play: async () => {
    await press();
    await expect(await screen.findByText(/keep looking/)).toBeVisible();
  },
};

export const Connected: StoryObj = {
  ...pressed,
  play: async () => {
    await answerConsent(await consentPage(), "allow");
    await waitFor(() => expect(screen.getAllByText("TikTok is connected.")[0]).toBeVisible());
  },
};

/** The person said no on the platform's page. */
export const Declined: StoryObj = {
  ...pressed,
  play: async () => {
    await answerConsent(await consentPage(), "deny");
    await expect(await screen.findByText("Nothing was connected.")).toBeVisible();
  },
};

/** Nobody answered within ten minutes. */
export const Expired: StoryObj = {
  ...pressed,
  play: async ({ loaded }) => {
    await consentPage();
    loaded.sandbox.clock.stepWall(600_000);
    await expect(await screen.findByText("That took more than ten minutes.")).toBeVisible();
  },
};

/** What proved whose the connection is, is gone. */
export const Lost: StoryObj = {
  ...pressed,
  parameters: { sandbox: withProject({ between: refusing("social.oauthStatus", "NOT_FOUND") }) },
  play: async () => {
    await press();
    await expect(await screen.findByText("We could not see how that ended.")).toBeVisible();
  },
};

/** A host's mistake: the page to come back to is not on its key's list. The host is told exactly, through `onError`. */
export const NotAllowedToReturn: StoryObj = {
  ...pressed,
  render: (_args, { loaded }) => (
    <SocialConnectButton projectId={loaded.projectId} platform="tiktok" returnUrl="https://elsewhere.example/back" />
  ),
  play: async () => {
    await press();
    await expect(await screen.findByText("This is not available right now.")).toBeVisible();
  },
};

/** Signing in again keeps the account. A platform that the API names and the kit does not know goes by its name alone. */
export const SignInAgain: StoryObj = {
  parameters: { sandbox: withProject() },
  render: (_args, { loaded }) => (
    <div className="story-stack">
      <SocialConnectButton projectId={loaded.projectId} platform="tiktok" socialAccountId="sa_1" returnUrl={back} />
      <SocialConnectButton projectId={loaded.projectId} platform="lumen" socialAccountId="sa_2" returnUrl={back} />
    </div>
  ),
};

export const Offline: StoryObj = {
  ...Start,
  beforeEach: () => goOffline(),
  play: async () => {
    await expect(await button()).toHaveAttribute("aria-disabled", "true");
  },
};
