import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, screen, userEvent, waitFor, within } from "storybook/test";
import { Button } from "../button/Button.tsx";
import { Field } from "../field/Field.tsx";
import { Actions } from "../panel/Actions.tsx";
import { TextInput } from "../text-input/TextInput.tsx";
import { Dialog } from "./Dialog.tsx";

const meta: Meta<typeof Dialog> = { title: "Parts/Dialog", component: Dialog };
export default meta;

type Story = StoryObj<typeof Dialog>;

function Example() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Choose a time</Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title="Schedule this post"
        lead="Times are Oslo time (GMT+1). It is 14:05 there now."
        footer={
          <Actions
            start={
              <Button variant="quiet" onClick={() => setOpen(false)}>
                Not now
              </Button>
            }
          >
            <Button variant="primary" onClick={() => setOpen(false)}>
              Schedule
            </Button>
          </Actions>
        }
      >
        <Field label="Day">
          <TextInput defaultValue="Sunday 28 March 2027" />
        </Field>
      </Dialog>
    </>
  );
}

export const Closed: Story = { render: () => <Example /> };

export const Open: Story = {
  render: () => <Example />,
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole("button", { name: "Choose a time" }));
    const dialog = await screen.findByRole("dialog", { name: "Schedule this post" });
    await waitFor(() => expect(dialog).toBeVisible());
    await waitFor(() => expect(screen.getByLabelText("Day")).toHaveFocus());
  },
};
