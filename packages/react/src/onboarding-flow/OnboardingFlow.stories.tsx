import type { Meta, StoryObj } from "@storybook/react-vite";
import { within } from "storybook/test";
import { refusing } from "../testing/between.ts";
import { AT_ONCE, connectAccount, makePost, makeProject } from "../testing/make-post.ts";
import { drawnPicture, pageUploads } from "../testing/page-uploads.ts";
import type { StorySandbox } from "../testing/story-sandbox.ts";
import { OnboardingFlow } from "./OnboardingFlow.tsx";

const meta: Meta<typeof OnboardingFlow> = { title: "Components/OnboardingFlow", component: OnboardingFlow };
export default meta;

const { upload, fetchMedia } = pageUploads();
const back = `${location.origin}/back`;

const story = (sandbox: StorySandbox): StoryObj => ({
  parameters: { sandbox: { fetchMedia, ...sandbox } },
  render: () => <OnboardingFlow returnUrl={back} upload={upload} />,
});

export const Start: StoryObj = story({});

export const Pictures: StoryObj = story({
  arrange: async (client) => ({ project: await makeProject(client) }),
});

export const Account: StoryObj = story({
  arrange: async (client) => {
    const project = await makeProject(client);
    const { url } = await upload(await drawnPicture("logo.png"), {
      kind: "logo",
      signal: new AbortController().signal,
      onProgress: () => {},
      store: new Map<string, string>() as never,
    });
    await client.appMedia.add(project.id, { kind: "logo", url });
    return { project };
  },
});

export const FirstPost: StoryObj = story({
  speed: 20,
  arrange: async (client) => {
    const project = await makeProject(client);
    await connectAccount(client, project.id, "tidetea");
    return { project };
  },
});

export const Schedule: StoryObj = story({
  speed: AT_ONCE,
  arrange: async (client) => ({ ...(await makePost(client, ["tidetea"])) }),
});

export const Finished: StoryObj = story({
  speed: AT_ONCE,
  arrange: async (client) => {
    const { project, containerId } = await makePost(client, ["tidetea"]);
    const { items } = await client.social.list(project.id);
    await client.schedule.create(containerId, {
      scheduledFor: "2030-07-01T07:00:00Z",
      targets: [{ socialAccountId: items[0]?.socialAccountId ?? "", mode: "publish" }],
    });
    return { project };
  },
});

export const NotLoaded: StoryObj = story({ between: refusing("projects.list", "UPSTREAM_UNAVAILABLE") });

export const German: StoryObj = {
  ...FirstPost,
  globals: { locale: "de" },
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByRole("heading", { name: "Bilder von deinem Produkt" });
  },
};

export const Arabic: StoryObj = {
  ...FirstPost,
  globals: { locale: "ar" },
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByRole("heading", { name: "صور منتجك" });
  },
};

export const GermanSchedule: StoryObj = { ...Schedule, globals: { locale: "de" } };

export const ArabicSchedule: StoryObj = { ...Schedule, globals: { locale: "ar" } };
