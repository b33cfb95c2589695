import type { Meta, StoryObj } from "@storybook/react-vite";
import { Heading, Text } from "./Text.tsx";

const meta: Meta<typeof Text> = { title: "Parts/Text", component: Text };
export default meta;

type Story = StoryObj<typeof Text>;

export const Sizes: Story = {
  render: () => (
    <div className="story-stack">
      <Heading size="xl">Tell us what you make</Heading>
      <Heading level={3}>Your product</Heading>
      <Heading level={4} size="m">
        One line about it
      </Heading>
      <Text>Loose-leaf teas from small gardens, blended for slow afternoons.</Text>
      <Text size="s">Two minutes, and you can go on later.</Text>
      <Text size="xs">Oslo time</Text>
    </div>
  ),
};

export const Tones: Story = {
  render: () => (
    <div className="story-stack">
      <Text tone="muted">Nothing is posted yet.</Text>
      <Text tone="ok">Posted on TikTok.</Text>
      <Text tone="warn">Sign in again to post there.</Text>
      <Text tone="bad">It could not be posted.</Text>
    </div>
  ),
};
