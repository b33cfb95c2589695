import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { Field } from "../field/Field.tsx";
import { SegmentedControl } from "./SegmentedControl.tsx";

const meta: Meta = { title: "Parts/Segmented control" };
export default meta;

function Example() {
  const [mode, setMode] = useState<"publish" | "draft">("publish");
  return (
    <SegmentedControl
      aria-label="What happens at that time"
      value={mode}
      onValueChange={setMode}
      options={[
        { value: "publish", label: "Publish" },
        { value: "draft", label: "Draft" },
      ]}
    />
  );
}

export const Two: StoryObj = { render: () => <Example /> };

export const ByKeyboard: StoryObj = {
  render: () => <Example />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.tab();
    await waitFor(() => expect(canvas.getByRole("radio", { name: "Publish" })).toHaveFocus());
    await userEvent.keyboard("{ArrowRight}");
    await waitFor(() => expect(canvas.getByRole("radio", { name: "Draft" })).toBeChecked());
  },
};

const nothing = () => {};

export const States: StoryObj = {
  render: () => (
    <div className="story-stack">
      <Field label="How often?" error="Choose one of them.">
        <SegmentedControl
          value=""
          onValueChange={nothing}
          options={[
            { value: "daily", label: "Every day" },
            { value: "weekly", label: "Once a week" },
          ]}
        />
      </Field>
      <Field label="Who sees it?" hint="Set by your provider.">
        <SegmentedControl
          value="all"
          onValueChange={nothing}
          disabled
          options={[
            { value: "all", label: "Everyone" },
            { value: "me", label: "Only me" },
          ]}
        />
      </Field>
    </div>
  ),
};
