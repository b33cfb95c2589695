import type { Meta, StoryObj } from "@storybook/react-vite";
import { type ComponentType, type ReactElement, useState } from "react";
import { Loading, Skeleton } from "../skeleton/Skeleton.tsx";
import { TextInput } from "../text-input/TextInput.tsx";
import { loadOnUse } from "./loadOnUse.tsx";

/** Starts anew with every story, as a page does when it is opened. */
function Example({ load }: { load: () => Promise<ComponentType> }): ReactElement {
  const [Part] = useState(() =>
    loadOnUse(
      load,
      (part) => part,
      () => (
        <Loading>
          <Skeleton shape="control" />
        </Loading>
      ),
    ),
  );
  return (
    <div className="story-stack">
      <Part />
    </div>
  );
}

const meta: Meta<typeof Example> = { title: "Parts/Load on use", component: Example };
export default meta;

type Story = StoryObj<typeof Example>;

export const OnItsWay: Story = { args: { load: () => new Promise(() => {}) } };

export const There: Story = { args: { load: async () => () => <TextInput aria-label="Name" translate="no" /> } };

export const DidNotCome: Story = {
  args: { load: () => Promise.reject(new TypeError("Failed to fetch dynamically imported module")) },
};
