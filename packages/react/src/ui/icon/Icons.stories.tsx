import type { Meta, StoryObj } from "@storybook/react-vite";
import * as icons from "./icons.tsx";
import * as noticeIcons from "./notice-icons.tsx";
import * as platformIcons from "./platform-icons.tsx";

const meta: Meta = { title: "Parts/Icons" };
export default meta;

export const All: StoryObj = {
  render: () => (
    <div className="story-icons" translate="no">
      {Object.entries({ ...icons, ...noticeIcons, ...platformIcons }).map(([name, Icon]) => (
        <div key={name}>
          <Icon />
          <span>{name.replace("Icon", "")}</span>
        </div>
      ))}
    </div>
  ),
};
