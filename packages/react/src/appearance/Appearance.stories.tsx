import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { useLayers } from "../provider/context.ts";
import { LayersProvider } from "../provider/LayersProvider.tsx";
import { Actions, Button, Notice, Panel, Text } from "../ui/index.ts";
import type { Appearance } from "./appearance.ts";
import { lightDark } from "./variables.ts";

const meta: Meta = { title: "Appearance" };
export default meta;

function Sample({ appearance }: { appearance: Appearance }) {
  const { client, locale, messages } = useLayers();
  return (
    <LayersProvider client={client} locale={locale} messages={messages} appearance={appearance}>
      <div className="story-page" translate="no">
        <Panel
          title="Schedule this post"
          footer={
            <Actions>
              <Button variant="primary">Schedule it</Button>
            </Actions>
          }
        >
          <Text tone="muted">It goes out by itself.</Text>
          <Notice kind="ok">Your post is ready.</Notice>
        </Panel>
      </div>
    </LayersProvider>
  );
}

const backgroundIn = (canvasElement: HTMLElement) => {
  const inner = canvasElement.querySelectorAll(".lk-root")[1];
  return inner && getComputedStyle(inner).getPropertyValue("--lk-color-bg").trim();
};

/** The page around has its own mark. */
export const OfADarkHost: StoryObj = {
  render: () => (
    <div className="dark">
      <Sample appearance={{ theme: "host" }} />
    </div>
  ),
  play: async ({ canvasElement }) => expect(backgroundIn(canvasElement)).toBe("#141413"),
};

/** Only the accent is set, for each theme: what stands on it and beside it follows. */
export const OnlyAnAccent: StoryObj = {
  render: () => (
    <Sample appearance={{ theme: "auto", variables: { "--lk-color-accent": lightDark("#0b6b50", "#6fd3a0") } }} />
  ),
};

export const Rounder: StoryObj = {
  render: () => (
    <Sample
      appearance={{
        theme: "light",
        variables: {
          "--lk-color-accent": "#6b2fb3",
          "--lk-font": "Georgia, serif",
          "--lk-font-size": "17px",
          "--lk-radius-s": "20px",
          "--lk-radius": "16px",
          "--lk-radius-l": "24px",
        },
      }}
    />
  ),
};
