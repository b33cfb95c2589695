import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { Field } from "../field/Field.tsx";
import { Select } from "./Select.tsx";

const meta: Meta<typeof Select> = { title: "Parts/Select", component: Select };
export default meta;

type Story = StoryObj<typeof Select>;

const voices = (
  <>
    <option value="">Choose one</option>
    <option value="warm">Warm</option>
    <option value="witty">Witty</option>
  </>
);

export const States: Story = {
  render: () => (
    <div className="story-stack">
      <Field label="How should it sound?">
        <Select defaultValue="warm">{voices}</Select>
      </Field>
      <Field label="In the evening too?" error="Choose one of them." required>
        <Select defaultValue="">{voices}</Select>
      </Field>
      <Field label="On Sundays" hint="Set by your provider.">
        <Select defaultValue="witty" disabled>
          {voices}
        </Select>
      </Field>
    </div>
  ),
};

export const ByKeyboard: Story = {
  render: () => (
    <Field label="How should it sound?">
      <Select defaultValue="">{voices}</Select>
    </Field>
  ),
  play: async ({ canvasElement }) => {
    const select = within(canvasElement).getByRole("combobox", { name: "How should it sound?" });
    await userEvent.tab();
    await waitFor(() => expect(select).toHaveFocus());
    await userEvent.selectOptions(select, "Witty");
    await waitFor(() => expect(select).toHaveValue("witty"));
  },
};
