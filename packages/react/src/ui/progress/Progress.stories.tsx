import type { Meta, StoryObj } from "@storybook/react-vite";
import { Spinner } from "../icon/Spinner.tsx";
import { Text } from "../text/Text.tsx";
import { Progress } from "./Progress.tsx";

const meta: Meta<typeof Progress> = { title: "Parts/Progress", component: Progress };
export default meta;

type Story = StoryObj<typeof Progress>;

export const States: Story = {
  render: () => (
    <div className="story-stack">
      <Text>Drawing the pictures, 42 %</Text>
      <Progress label="Drawing the pictures" value={0.42} />
      <Text>Uploading, nobody knows how far</Text>
      <Progress label="Uploading" value={null} />
      <Text>Done</Text>
      <Progress label="Finishing" value={1} />
      <div className="story-row">
        <Spinner />
        <Text>Waiting for a turn</Text>
      </div>
    </div>
  ),
};
