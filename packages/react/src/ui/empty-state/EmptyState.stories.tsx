import type { Meta, StoryObj } from "@storybook/react-vite";
import { Button } from "../button/Button.tsx";
import { ImageIcon } from "../icon/icons.tsx";
import { EmptyState } from "./EmptyState.tsx";

const meta: Meta<typeof EmptyState> = { title: "Parts/Empty state", component: EmptyState };
export default meta;

type Story = StoryObj<typeof EmptyState>;

export const Start: Story = {
  render: () => (
    <div className="story-stack">
      <EmptyState icon={ImageIcon} title="Your pictures will be here" action={<Button>Add pictures</Button>}>
        A logo and three screenshots are enough to begin.
      </EmptyState>
    </div>
  ),
};
