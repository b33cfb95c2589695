import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fireEvent, waitFor, within } from "storybook/test";
import { AT_ONCE, makeProject } from "../make-post.ts";
import type { StorySandbox } from "../story-sandbox.ts";
import { ThemeEditor } from "./ThemeEditor.tsx";

const meta: Meta = { title: "Theme editor" };
export default meta;

const sandbox: StorySandbox = {
  seed: "theme",
  speed: AT_ONCE,
  arrange: async (client) => ({ projectId: (await makeProject(client)).id }),
};

export const Editor: StoryObj = {
  // The other one has all of it.
  tags: ["!test"],
  parameters: { sandbox },
  render: (_args, { loaded }) => <ThemeEditor projectId={loaded.projectId} />,
};

export const AccentThatCannotBeRead: StoryObj = {
  ...Editor,
  tags: ["test"],
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const accent = within(await canvas.findByRole("group", { name: "--lk-color-accent" }));
    await waitFor(() => expect(accent.getByRole("textbox", { name: "Light" })).toHaveValue("#1f5fbf"));
    await expect(await canvas.findByText(/All 38 pairs of colours can be read well/)).toBeVisible();

    fireEvent.change(accent.getByRole("textbox", { name: "Light" }), { target: { value: "#ffd400" } });
    await expect(
      await canvas.findByText(/links and what is selected on bg, light: 1\.4:1, needs 4\.5:1/),
    ).toBeVisible();
    await expect(await canvas.findByText(/"--lk-color-accent": lightDark\("#ffd400", "#8ab6f9"\)/)).toBeVisible();
    // What stands on the accent follows it.
    await waitFor(() => expect(canvas.queryByText(/primary buttons/)).toBeNull());

    fireEvent.change(accent.getByRole("textbox", { name: "Dark" }), { target: { value: "blu" } });
    await expect(await accent.findByText("This browser knows no such colour.")).toBeVisible();
    await waitFor(() => expect(canvas.queryByText(/"--lk-color-accent"/)).toBeNull());

    fireEvent.change(accent.getByRole("textbox", { name: "Dark" }), { target: { value: "#ffe98a" } });
    await expect(await canvas.findByText(/"--lk-color-accent": lightDark\("#ffd400", "#ffe98a"\)/)).toBeVisible();
  },
};
