import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { Field } from "../field/Field.tsx";
import { CountInput } from "./CountInput.tsx";
import { wholeNumber } from "./whole-number.ts";

const meta: Meta<typeof CountInput> = { title: "Parts/Count input", component: CountInput };
export default meta;

type Story = StoryObj<typeof CountInput>;

function Example({ start }: { start: string }) {
  const [value, setValue] = useState(start);
  const count = wholeNumber(value);
  const wrong = count === undefined || count < 1 || count > 50;
  return (
    <Field label="How many accounts?" error={wrong && "A whole number from 1 to 50, please."}>
      <CountInput value={value} onValueChange={setValue} min={1} max={50} fewerLabel="One fewer" moreLabel="One more" />
    </Field>
  );
}

export const Stepped: Story = {
  render: () => <Example start="5" />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole("button", { name: "One more" }));
    await userEvent.click(await canvas.findByRole("spinbutton"));
    await userEvent.keyboard("{ArrowUp}");
    await waitFor(() => expect(canvas.getByRole("spinbutton")).toHaveValue("7"));
  },
};

export const States: Story = {
  render: () => (
    <div className="story-stack">
      <Example start="1" />
      <Example start="50" />
      <Example start="a few" />
      <Field label="Accounts you have" hint="Set by your provider.">
        <CountInput
          value="3"
          onValueChange={() => {}}
          min={1}
          max={50}
          fewerLabel="One fewer"
          moreLabel="One more"
          disabled
        />
      </Field>
    </div>
  ),
};
