import type { Meta, StoryObj } from "@storybook/react-vite";
import { Loading, Skeleton } from "./Skeleton.tsx";

const meta: Meta<typeof Skeleton> = { title: "Parts/Skeleton", component: Skeleton };
export default meta;

type Story = StoryObj<typeof Skeleton>;

export const Form: Story = {
  render: () => (
    <div className="story-stack">
      <Loading label="Loading your product">
        <Skeleton shape="heading" />
        <Skeleton />
        <Skeleton shape="label" />
        <Skeleton shape="control" />
        <Skeleton shape="hint" />
        <Skeleton shape="avatar" />
      </Loading>
    </div>
  ),
};
