import { rooms } from "@layers-kit/contract";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { namingExistingProject, refusing } from "../testing/between.ts";
import { goOffline } from "../testing/network.ts";
import {
  description,
  existing,
  failing,
  faulty,
  fill,
  formCame,
  refusingFields,
  send,
  waiting,
} from "../testing/project-form-stories.ts";
import { Visits } from "../testing/Visits.tsx";
import { Button } from "../ui/index.ts";
import { ProjectForm } from "./ProjectForm.tsx";

const meta: Meta<typeof ProjectForm> = { title: "Components/ProjectForm", component: ProjectForm };
export default meta;

type Story = StoryObj<typeof ProjectForm>;

const back = (
  <Button variant="quiet" translate="no">
    Back
  </Button>
);

export const Create: Story = {
  parameters: { sandbox: { seed: "project-form" } },
  args: { mode: "create", back },
  play: ({ canvasElement }) => formCame(canvasElement),
};

export const HalfTyped: Story = {
  ...Create,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await fill(canvas, "Tide Tea", description.slice(0, 62));
    await expect(await canvas.findByText(/38 more characters and we can start/)).toBeVisible();
    await userEvent.click(await canvas.findByRole("button", { name: /How it sounds/ }));
  },
};

export const NotFilledIn: Story = {
  ...Create,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(await canvas.findByLabelText("What is it called?"), "The quite unusually long name of a tea");
    await userEvent.tab();
    await send(canvas);
    await waitFor(() => expect(canvas.getByLabelText("What is it called?")).toHaveFocus());
  },
};

export const TimeZones: Story = {
  ...Create,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const zone = await canvas.findByRole("combobox", { name: "Which time zone do you post in?" });
    await userEvent.click(zone);
    await userEvent.keyboard("new y");
    await canvas.findByRole("option", { name: /New York/ });
  },
};

export const EverythingOpen: Story = {
  args: { mode: "create", fields: { name: "shown", ownerEmail: "shown" } },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await fill(canvas);
    await userEvent.click(await canvas.findByRole("button", { name: /How it sounds/ }));
    await userEvent.type(await canvas.findByLabelText(/Where should we write to you/), "mira at tide.example");
    await userEvent.tab();
  },
};

export const Created: Story = {
  ...Create,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await fill(canvas);
    await send(canvas);
    await waitFor(() => expect(canvas.getByRole("heading", { name: /is saved/ })).toHaveFocus());
  },
};

export const Saving: Story = {
  args: { mode: "create" },
  parameters: { sandbox: faulty({ ...waiting, on: rooms.projects.create.name }) },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await fill(canvas);
    await send(canvas);
  },
};

/** Something was typed while the product was being saved. */
export const CreatedWithMore: Story = {
  ...Saving,
  play: async ({ canvasElement, loaded }) => {
    const canvas = within(canvasElement);
    await fill(canvas);
    await send(canvas);
    await userEvent.click(canvas.getByLabelText("What makes it worth having?"));
    await userEvent.paste(" Now in tins, too.");
    loaded.sandbox.faults.clear();
    await canvas.findByRole("heading", { name: /is saved/ });
    await canvas.findByRole("button", { name: "Save changes" });
  },
};

export const TakingLong: Story = {
  ...Saving,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await fill(canvas);
    await send(canvas);
    await waitFor(() => expect(canvas.getByText(/takes longer than usual/, { selector: "span" })).toBeVisible());
  },
};

export const Edit: StoryObj = {
  parameters: { sandbox: existing },
  render: (_args, { loaded }) => <ProjectForm mode="edit" projectId={loaded.projectId} />,
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByDisplayValue("Tide Tea");
  },
};

export const Saved: StoryObj = {
  ...Edit,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(await canvas.findByLabelText("What is it called?"), " Co");
    await send(canvas);
    await canvas.findByText("Saved.");
  },
};

export const NotSaved: StoryObj = {
  ...Edit,
  parameters: { sandbox: faulty({ kind: "status", status: 500, on: rooms.projects.update.name }, existing) },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(await canvas.findByLabelText("What is it called?"), " Co");
    await send(canvas);
    await canvas.findByText(/That did not work/);
  },
};

export const Loading: Story = {
  args: { mode: "edit", projectId: "prj_story" },
  parameters: { sandbox: faulty({ ...waiting, on: rooms.projects.read.name }) },
};

export const NotFound: Story = {
  args: { mode: "edit", projectId: "prj_story", back },
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByText(/no longer here/);
  },
};

/** The customer has a product already, made on another device. */
export const AlreadyThere: Story = {
  args: { mode: "create" },
  parameters: { sandbox: { ...existing, between: namingExistingProject } },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await fill(canvas, "Tide & Kettle");
    await send(canvas);
    await canvas.findByRole("button", { name: "Update it with this" });
  },
};

export const NotUpdated: Story = {
  args: { mode: "create" },
  parameters: {
    sandbox: faulty(
      { kind: "status", status: 500, on: rooms.projects.update.name },
      { ...existing, between: namingExistingProject },
    ),
  },
  play: async (context) => {
    await AlreadyThere.play?.(context);
    const canvas = within(context.canvasElement);
    await userEvent.click(await canvas.findByRole("button", { name: "Update it with this" }));
    await canvas.findByText(/That did not work/);
  },
};

export const Refused: Story = {
  ...Create,
  parameters: { sandbox: refusingFields("appName") },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await fill(canvas);
    await send(canvas);
    await canvas.findByText(/This was not accepted/);
    await waitFor(() => expect(canvas.getByLabelText("What is it called?")).toHaveFocus());
  },
};

/** The server finds something wrong under the closed disclosure, and in what the host fixed or filled in. */
export const RefusedOutOfSight: Story = {
  args: {
    mode: "create",
    fields: { timezone: "fixed" },
    defaultValues: { name: "Tide Tea, ref. 1042", timezone: "Asia/Tokyo" },
  },
  parameters: { sandbox: refusingFields("tagline", "name", "timezone") },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await fill(canvas);
    await send(canvas);
    await waitFor(() => expect(canvas.getByRole("region", { name: /3 things/ })).toHaveFocus());
  },
};

/** What the host sends along is larger than the API takes. */
export const NotesTooLarge: Story = {
  args: { mode: "create", metadata: { note: "x".repeat(8192) } },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await fill(canvas);
    await send(canvas);
    await waitFor(() => expect(canvas.getByRole("region", { name: /One thing/ })).toHaveFocus());
  },
};

export const BalanceTooLow: Story = failing(
  { between: refusing(rooms.projects.create.name, "BILLING_EXHAUSTED") },
  /balance is too low/,
);

export const SignedOut: Story = failing(
  { between: refusing(rooms.projects.create.name, "UNAUTHENTICATED") },
  /signed out/,
);

export const NotAllowed: Story = failing(
  { between: refusing(rooms.projects.create.name, "FORBIDDEN_SCOPE") },
  /not open to your account/,
);

export const Busy: Story = failing(
  faulty({ kind: "status", status: 429, retryAfterSeconds: 90, on: rooms.projects.create.name }),
  /A lot is going on/,
);

/** Another click's key met this one's, or somebody changed the project meanwhile. */
export const Changed: Story = failing(
  { between: refusing(rooms.projects.create.name, "CONFLICT") },
  /changed in the meantime/,
);

export const Failed: Story = failing(
  faulty({ kind: "status", status: 500, on: rooms.projects.create.name }),
  /That did not work/,
);

export const Offline: Story = {
  ...Create,
  parameters: {
    sandbox: {
      ...faulty({ kind: "connection-reset", on: rooms.projects.create.name }),
      // Repeats come at once.
      client: { random: () => 0 },
    },
  },
  beforeEach: goOffline,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await fill(canvas);
    await canvas.findByText(/You are offline. Go on typing/);
    await send(canvas);
    const alert = () => canvas.getAllByRole("alert").at(-1);
    await waitFor(() => expect(alert()).toHaveTextContent(/Not saved. You are offline. What you entered is kept/));
  },
};

/** What was typed on an earlier visit stands there again. */
export const Restored: Story = {
  args: { mode: "create" },
  render: (args) => <Visits {...args} />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await fill(canvas);
    await userEvent.click(canvas.getByRole("button", { name: "Leave and return" }));
    await canvas.findByText(/We kept what you typed/);
  },
};

/** Of a product that is there, what was typed alone comes back. */
export const RestoredChange: StoryObj = {
  ...Edit,
  render: (_args, { loaded }) => <Visits mode="edit" projectId={loaded.projectId} />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(await canvas.findByLabelText("What is it called?"), " Co");
    await userEvent.click(canvas.getByRole("button", { name: "Leave and return" }));
    await canvas.findByText(/We kept what you typed/);
    await canvas.findByDisplayValue("Tide Tea Co");
  },
};

/** The host asks for the project's own name, leaves out the description and fixes the time zone. */
export const OtherFields: Story = {
  args: {
    mode: "create",
    fields: { name: "required", appDescription: "hidden", timezone: "fixed", targetGender: "hidden" },
    defaultValues: { timezone: "Asia/Tokyo" },
  },
  play: ({ canvasElement }) => formCame(canvasElement),
};

const filledIn = (open: RegExp): Partial<Story> => ({
  play: async ({ canvasElement }) => {
    await userEvent.click(await within(canvasElement).findByRole("button", { name: open }));
  },
});

export const German: Story = { ...Create, ...filledIn(/Wie es klingt/), globals: { locale: "de" } };

export const Arabic: Story = { ...Create, ...filledIn(/أسلوبه/), globals: { locale: "ar" } };
