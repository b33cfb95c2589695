import type { Meta, StoryObj } from "@storybook/react-vite";
import { Text } from "../text/Text.tsx";
import { Avatar } from "./Avatar.tsx";

const meta: Meta<typeof Avatar> = { title: "Parts/Avatar", component: Avatar };
export default meta;

type Story = StoryObj<typeof Avatar>;

const face =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 4'%3E%3Crect width='4' height='4' fill='%23d9c7a7'/%3E%3Ccircle cx='2' cy='1.7' r='.8' fill='%237b4b2a'/%3E%3Cellipse cx='2' cy='4' rx='1.5' ry='1.3' fill='%237b4b2a'/%3E%3C/svg%3E";

export const States: Story = {
  render: () => (
    <div className="story-row">
      <Avatar name="Tide Tea" src={face} />
      <Avatar name="Tide Tea" src="missing.png" />
      <Avatar name="Tide Tea" />
      <Text>
        <bdi>@tidetea</bdi>
      </Text>
    </div>
  ),
};

export const Sizes: Story = {
  render: () => (
    <div className="story-row">
      <Avatar name="Tide Tea" size="s" />
      <Avatar name="Tide Tea" />
      <Avatar name="شاي" size="l" />
    </div>
  ),
};
