import type { Meta, StoryObj } from "@storybook/react-vite";
import { UploadIcon } from "../icon/icons.tsx";
import { Button } from "./Button.tsx";

const meta: Meta<typeof Button> = { title: "Parts/Button", component: Button, args: { children: "Schedule" } };
export default meta;

type Story = StoryObj<typeof Button>;

export const Primary: Story = { args: { variant: "primary" } };
export const Busy: Story = { args: { variant: "primary", busy: true } };
export const Variants: Story = {
  render: () => (
    <div className="story-stack">
      <div className="story-row">
        <Button variant="primary">Remix this</Button>
        <Button>Search</Button>
        <Button variant="quiet">Back</Button>
        <Button variant="danger">Release this account</Button>
      </div>
      <div className="story-row">
        <Button variant="primary" busy>
          Remix this
        </Button>
        <Button busy>Search</Button>
        <Button variant="quiet" busy>
          Back
        </Button>
        <Button variant="danger" busy>
          Release this account
        </Button>
      </div>
      <div className="story-row">
        <Button variant="primary" disabled>
          Remix this
        </Button>
        <Button disabled>Search</Button>
        <Button>
          <UploadIcon />
          Add pictures
        </Button>
      </div>
    </div>
  ),
};
