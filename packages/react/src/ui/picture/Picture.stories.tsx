import type { Meta, StoryObj } from "@storybook/react-vite";
import { Picture } from "./Picture.tsx";

const meta: Meta<typeof Picture> = { title: "Parts/Picture", component: Picture };
export default meta;

type Story = StoryObj<typeof Picture>;

export const States: Story = {
  render: () => (
    <div className="story-row">
      <div className="story-tile">
        <Picture
          src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 5'%3E%3Crect width='4' height='5' fill='%23d9c7a7'/%3E%3Ccircle cx='2' cy='2.9' r='1.15' fill='%237b4b2a'/%3E%3C/svg%3E"
          alt="A cup of tea"
        />
      </div>
      <div className="story-tile">
        <Picture src="missing.png" alt="The tea garden in May" />
      </div>
    </div>
  ),
};
