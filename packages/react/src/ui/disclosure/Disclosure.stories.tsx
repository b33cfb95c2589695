import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
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
export const ByKeyboard: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.tab();
    const trigger = canvas.getByRole("button", { name: "More about your product (optional)" });
    await waitFor(() => expect(trigger).toHaveFocus());
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(trigger).toHaveAttribute("aria-expanded", "true"));
    await userEvent.type(await canvas.findByRole("textbox"), "Loose-leaf");
    await userEvent.click(trigger);
    await userEvent.click(trigger);
    await waitFor(() => expect(canvas.getByRole("textbox")).toHaveValue("Loose-leaf"));
  },
};
export const Open: Story = { args: { defaultOpen: true } };
