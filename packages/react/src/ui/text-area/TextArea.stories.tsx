import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { Field } from "../field/Field.tsx";
import { TextArea } from "./TextArea.tsx";

const meta: Meta<typeof TextArea> = { title: "Parts/Text area", component: TextArea };
export default meta;

type Story = StoryObj<typeof TextArea>;

export const States: Story = {
  render: () => (
    <div className="story-stack">
      <Field label="What makes it worth having?" counter={{ length: 0, max: 1000 }}>
        <TextArea placeholder="Who is it for, and what do they get?" />
      </Field>
      <Field label="In short" error="Too short by 12 characters.">
        <TextArea defaultValue="Tea." />
      </Field>
      <Field label="In the provider's words" hint="Set by your provider.">
        <TextArea defaultValue="Loose-leaf teas from small gardens." disabled />
      </Field>
    </div>
  ),
};

export const GrowsWithItsText: Story = {
  render: () => (
    <Field label="What makes it worth having?">
      <TextArea />
    </Field>
  ),
  play: async ({ canvasElement }) => {
    const area = within(canvasElement).getByRole("textbox");
    const before = area.offsetHeight;
    await userEvent.type(area, "Small gardens.{Enter}".repeat(8));
    await waitFor(() => expect(area.offsetHeight).toBeGreaterThan(before));
    await waitFor(() => expect(area.scrollHeight).toBeLessThanOrEqual(area.clientHeight + 1));
  },
};
