import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor, within } from "storybook/test";
import { Text } from "../text/Text.tsx";
import { VisuallyHidden } from "./VisuallyHidden.tsx";

const meta: Meta<typeof VisuallyHidden> = { title: "Parts/Visually hidden", component: VisuallyHidden };
export default meta;

type Story = StoryObj<typeof VisuallyHidden>;

export const BeforeAText: Story = {
  render: () => (
    <Text>
      <VisuallyHidden>Done: </VisuallyHidden>
      nothing is charged now.
    </Text>
  ),
  play: async ({ canvasElement }) => {
    const words = within(canvasElement).getByText("Done:");
    await waitFor(() => expect(words.getBoundingClientRect().width).toBeLessThanOrEqual(1));
  },
};
