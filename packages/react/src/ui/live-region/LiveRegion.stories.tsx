import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { Button } from "../button/Button.tsx";
import { Text } from "../text/Text.tsx";
import { LiveRegion } from "./LiveRegion.tsx";

const meta: Meta<typeof LiveRegion> = { title: "Parts/Live region", component: LiveRegion };
export default meta;

type Story = StoryObj<typeof LiveRegion>;

function Example({ visible }: { visible: boolean }) {
  const [drawn, setDrawn] = useState(0);
  return (
    <div className="story-stack">
      <Button onClick={() => setDrawn(drawn + 1)}>Draw the next picture</Button>
      <LiveRegion visible={visible}>
        {drawn > 0 && (
          <Text tone="muted" size="s">
            {drawn} / 5
          </Text>
        )}
      </LiveRegion>
    </div>
  );
}

const draw: Story["play"] = async ({ canvasElement }) => {
  const canvas = within(canvasElement);
  await userEvent.click(await canvas.findByRole("button", { name: "Draw the next picture" }));
  await waitFor(() => expect(canvas.getByText("1 / 5").closest("[role=status]")).not.toBeNull());
};

export const Seen: Story = { render: () => <Example visible />, play: draw };
export const OnlyHeard: Story = { render: () => <Example visible={false} />, play: draw };
