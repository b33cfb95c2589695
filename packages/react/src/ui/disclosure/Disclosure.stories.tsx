import type { Meta, StoryObj } from "@storybook/react-vite";
import { Field } from "../field/Field.tsx";
import { TextInput } from "../text-input/TextInput.tsx";
import { Disclosure } from "./Disclosure.tsx";

const meta: Meta<typeof Disclosure> = {
  title: "Parts/Disclosure",
  component: Disclosure,
  args: {
    label: "More about your product (optional)",
    children: (
      <Field label="One line about it" optional>
        <TextInput />
      </Field>
    ),
  },
};
export default meta;

type Story = StoryObj<typeof Disclosure>;

export const Closed: Story = {};
export const Open: Story = { args: { defaultOpen: true } };
