import type { Meta, StoryObj } from "@storybook/react-vite";
import { Field } from "../field/Field.tsx";
import { TextInput } from "./TextInput.tsx";

const meta: Meta<typeof TextInput> = { title: "Parts/Text input", component: TextInput };
export default meta;

type Story = StoryObj<typeof TextInput>;

export const States: Story = {
  render: () => (
    <div className="story-stack">
      <Field label="What is it called?">
        <TextInput placeholder="Tide Tea" />
      </Field>
      <Field label="And in Arabic?" hint="What is typed runs its own way.">
        <TextInput defaultValue="شاي المد" />
      </Field>
      <Field label="Where is it?" error="A web address begins with https://">
        <TextInput type="url" defaultValue="tide.tea" />
      </Field>
      <Field label="Who sends it?" hint="Set by your provider.">
        <TextInput defaultValue="Tide Tea Ltd" disabled />
      </Field>
      <Field label="Since when?">
        <TextInput defaultValue="2019" readOnly />
      </Field>
    </div>
  ),
};
