import type { Meta, StoryObj } from "@storybook/react-vite";
import { Select } from "../select/Select.tsx";
import { TextArea } from "../text-area/TextArea.tsx";
import { TextInput } from "../text-input/TextInput.tsx";
import { Field } from "./Field.tsx";

const meta: Meta<typeof Field> = { title: "Parts/Field", component: Field };
export default meta;

type Story = StoryObj<typeof Field>;

export const Plain: Story = {
  args: { label: "What is it called?", children: <TextInput defaultValue="Tide Tea" /> },
};

export const States: Story = {
  render: () => (
    <div className="story-stack">
      <Field label="What is it called?" required>
        <TextInput defaultValue="Tide Tea" />
      </Field>
      <Field
        label="What makes it worth having?"
        hint="38 more characters and we can start on hashtags and your persona."
        counter={{ length: 62, max: 1000 }}
      >
        <TextArea defaultValue="Loose-leaf teas from small gardens, blended for the afternoon." />
      </Field>
      <Field label="One line about it" optional counter={{ length: 92, max: 80 }} error="Too long by 12 characters.">
        <TextInput defaultValue="Loose-leaf teas from small gardens, blended for slow afternoons and the people you like most" />
      </Field>
      <Field label="Time" error="On this night clocks go forward: 02:30 does not exist. Choose 01:30 or 03:30.">
        <TextInput defaultValue="02:30" />
      </Field>
      <Field label="How should it sound?" hint="You can change this later.">
        <Select defaultValue="warm">
          <option value="warm">Warm</option>
          <option value="witty">Witty</option>
        </Select>
      </Field>
      <Field label="Web address" hint="Set by your provider.">
        <TextInput defaultValue="tide.tea" disabled />
      </Field>
    </div>
  ),
};
