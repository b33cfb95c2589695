import type { CreateProjectInput } from "@layers-kit/client";
import { rooms } from "@layers-kit/contract";
import type { FaultInput } from "@layers-kit/sandbox";
import type { StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import type { ProjectForm } from "../project-form/ProjectForm.tsx";
import { refusing } from "./between.ts";
import type { StorySandbox } from "./story-sandbox.ts";

export const description: string =
  "Loose-leaf teas from small gardens, blended for slow afternoons. Made for people who would rather brew a good pot than grab a quick cup.";

export const project: CreateProjectInput = {
  name: "Tide Tea",
  appName: "Tide Tea",
  appDescription: description,
  timezone: "Europe/Oslo",
  tagline: "Tea for every kind of rain",
  brandVoice: "warm",
};

/** A customer who has a product. */
export const existing: StorySandbox = {
  seed: "project-form",
  arrange: async (client) => ({ projectId: (await client.projects.create(project)).id }),
};

/** A sandbox in which something goes wrong from the start. */
export const faulty = (fault: FaultInput, { arrange, ...rest }: StorySandbox = {}): StorySandbox => ({
  ...rest,
  arrange: async (client, sandbox) => {
    const arranged = await arrange?.(client, sandbox);
    sandbox.faults.add(fault);
    return { ...arranged };
  },
});

/** A server that finds something wrong in these fields of a new product. */
export const refusingFields = (...paths: string[]): StorySandbox => ({
  between: refusing(rooms.projects.create.name, "VALIDATION", {
    issues: paths.map((path) => ({ path, message: "is not accepted" })),
  }),
});

/** Longer than anybody looks at a story. */
export const waiting: { readonly kind: "latency"; readonly ms: number } = { kind: "latency", ms: 60 * 60_000 };

export type Canvas = ReturnType<typeof within>;

/** Its code loads when it is first shown. */
export const formCame = (canvasElement: HTMLElement): Promise<void> =>
  waitFor(() => expect(canvasElement.querySelector("form")).toBeVisible());

export async function fill(canvas: Canvas, name = "Tide Tea", worth: string = description): Promise<void> {
  await userEvent.type(await canvas.findByLabelText("What is it called?"), name);
  await userEvent.click(await canvas.findByLabelText("What makes it worth having?"));
  await userEvent.paste(worth);
}

export const send = async (canvas: Canvas): Promise<void> =>
  userEvent.click(await canvas.findByRole("button", { name: /^Save/ }));

/** A form that is sent in vain. */
export const failing = (sandbox: StorySandbox, words: RegExp): StoryObj<typeof ProjectForm> => ({
  args: { mode: "create" },
  parameters: { sandbox },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await fill(canvas);
    await send(canvas);
    await canvas.findByText(words);
  },
});
