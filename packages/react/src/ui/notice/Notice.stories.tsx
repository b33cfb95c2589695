import type { Meta, StoryObj } from "@storybook/react-vite";
import { Button } from "../button/Button.tsx";
import { Notice } from "./Notice.tsx";

const meta: Meta<typeof Notice> = { title: "Parts/Notice", component: Notice };
export default meta;

type Story = StoryObj<typeof Notice>;

export const Kinds: Story = {
  render: () => (
    <div className="story-stack">
      <Notice>Your persona is being made. This takes about two minutes; you can go on.</Notice>
      <Notice kind="ok">Nothing is charged now. When accounts are assigned: up to 5 × $150 = $750 a month.</Notice>
      <Notice kind="warn" action={<Button variant="quiet">Start afresh</Button>}>
        We kept what you typed yesterday.
      </Notice>
      <Notice kind="bad" title="Not sent:" action={<Button>Try again</Button>}>
        your provider's balance is too low. Nothing was ordered.
      </Notice>
    </div>
  ),
};
