import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { Field } from "../field/Field.tsx";
import { TextInput } from "../text-input/TextInput.tsx";
import { ErrorSummary } from "./ErrorSummary.tsx";

const meta: Meta<typeof ErrorSummary> = { title: "Parts/Error summary", component: ErrorSummary };
export default meta;

type Story = StoryObj<typeof ErrorSummary>;

const errors = [
  { field: "appName", message: "Give it a name of at least 3 letters." },
  { field: "tagline", message: "Make the line shorter by 12 characters." },
];

export const InAForm: Story = {
  render: () => (
    <form className="story-stack">
      <ErrorSummary errors={errors} attempt={1} />
      <Field label="What is it called?" error={errors[0]?.message}>
        <TextInput name="appName" defaultValue="Ti" />
      </Field>
      <Field label="One line about it" error={errors[1]?.message} optional>
        <TextInput name="tagline" />
      </Field>
    </form>
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await waitFor(() => expect(canvas.getByRole("region", { name: "2 things need another look" })).toHaveFocus());
    await userEvent.click(await canvas.findByRole("link", { name: /shorter/ }));
    await waitFor(() => expect(canvas.getByLabelText(/One line/)).toHaveFocus());
  },
};
