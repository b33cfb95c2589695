import type { Source } from "@layers-kit/contract";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, waitFor, within } from "storybook/test";
import type { StorySandbox } from "../../testing/story-sandbox.ts";
import { Field } from "../field/Field.tsx";
import { Picture } from "../picture/Picture.tsx";
import { Text } from "../text/Text.tsx";
import { RadioCard, RadioCards } from "./RadioCards.tsx";

const meta: Meta<typeof RadioCards> = { title: "Parts/Radio cards", component: RadioCards };
export default meta;

type Story = StoryObj<typeof RadioCards>;

function Words({ chosen }: { chosen: string | null }) {
  const [value, setValue] = useState(chosen);
  return (
    <RadioCards aria-label="What shall we make?" value={value} onValueChange={setValue}>
      <RadioCard value="slideshow">
        <strong>Slideshow</strong>
        <Text tone="muted" size="s">
          Your pictures with new words, about two minutes.
        </Text>
      </RadioCard>
      <RadioCard value="video">
        <strong>Video</strong>
        <Text tone="muted" size="s">
          Your persona speaks, about six minutes.
        </Text>
      </RadioCard>
      <RadioCard value="demo" disabled>
        <strong>Demo</strong>
        <Text tone="muted" size="s">
          Needs a screen recording first.
        </Text>
      </RadioCard>
    </RadioCards>
  );
}

export const List: Story = {
  render: () => (
    <div className="story-stack">
      <Words chosen="slideshow" />
    </div>
  ),
};

export const NotChosen: Story = {
  render: () => (
    <div className="story-stack">
      <Field label="What shall we make?" error="Choose one.">
        <Words chosen={null} />
      </Field>
    </div>
  ),
};

function Grid({ sources }: { sources: readonly Source[] }) {
  const [value, setValue] = useState(sources[1]?.tiktokId ?? null);
  return (
    <RadioCards aria-label="Sources" layout="grid" value={value} onValueChange={setValue}>
      {sources.map(({ tiktokId, thumbnailUrl, caption }) => (
        <RadioCard key={tiktokId} value={tiktokId} aria-label={caption ?? tiktokId}>
          <Picture src={thumbnailUrl ?? undefined} alt="" />
          <div className="story-caption">{caption}</div>
        </RadioCard>
      ))}
    </RadioCards>
  );
}

const sandbox: StorySandbox = {
  seed: "pictures",
  arrange: async (client) => {
    const { id } = await client.projects.create({ name: "Tide Tea", timezone: "Europe/Oslo" });
    const { items } = await client.sources.list(id, { keyword: "afternoon tea", limit: 6 });
    return { sources: items };
  },
};

export const Pictures: Story = {
  parameters: { sandbox },
  render: (_args, { loaded }) => (
    <div translate="no">
      <Grid sources={loaded.sources} />
    </div>
  ),
  play: async ({ canvasElement }) => {
    const pictures = within(canvasElement).getAllByRole<HTMLImageElement>("presentation", { hidden: true });
    await waitFor(() => expect(pictures[0]?.naturalWidth).toBeGreaterThan(0));
  },
};
