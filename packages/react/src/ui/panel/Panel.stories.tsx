import type { Meta, StoryObj } from "@storybook/react-vite";
import { Button } from "../button/Button.tsx";
import { Field } from "../field/Field.tsx";
import { Notice } from "../notice/Notice.tsx";
import { TextInput } from "../text-input/TextInput.tsx";
import { Actions } from "./Actions.tsx";
import { Panel } from "./Panel.tsx";

const meta: Meta<typeof Panel> = { title: "Parts/Panel", component: Panel };
export default meta;

type Story = StoryObj<typeof Panel>;

export const Card: Story = {
  render: () => (
    <div className="story-stack">
      <Panel
        title="Lease warmed accounts"
        lead="5 TikTok accounts for coffee, in the US, Canada and the UK."
        footer={
          <Actions start={<Button variant="quiet">Change</Button>} note="Persona: Mara, ready">
            <Button variant="primary">Order 5 accounts</Button>
          </Actions>
        }
      >
        <Field label="Where should we write?">
          <TextInput />
        </Field>
        <Notice kind="ok">Nothing is charged now. When accounts are assigned: up to 5 × $150 = $750 a month.</Notice>
      </Panel>
    </div>
  ),
};
