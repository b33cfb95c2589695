import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
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
