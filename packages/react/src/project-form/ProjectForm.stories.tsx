import { rooms } from "@layers-kit/contract";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, userEvent, waitFor, within } from "storybook/test";
import { between, hanging, namingExistingProject, refusal, refusing } from "../testing/between.ts";
import { goOffline } from "../testing/network.ts";
import { description, existing, failing, fill, formCame, project, send } from "../testing/project-form-stories.ts";
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
  parameters: { sandbox: { between: hanging(rooms.projects.create.name) } },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await fill(canvas);
    await send(canvas);
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

export const Loading: Story = {
  args: { mode: "edit", projectId: "prj_story" },
  parameters: { sandbox: { between: hanging(rooms.projects.read.name) } },
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

/** The server finds something wrong under the closed disclosure, and in what the host filled in. */
export const RefusedOutOfSight: Story = {
  args: { mode: "create", defaultValues: { name: "Tide Tea, ref. 1042" } },
  parameters: {
    sandbox: {
      between: refusing(rooms.projects.create.name, "VALIDATION", {
        issues: [
          { path: "tagline", message: "is not accepted" },
          { path: "name", message: "is not accepted" },
        ],
      }),
    },
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await fill(canvas);
    await send(canvas);
    await waitFor(() => expect(canvas.getByRole("region", { name: /2 things/ })).toHaveFocus());
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
  {
    between: between((call) =>
      call.route === rooms.projects.create.name
        ? Promise.resolve(refusal("RATE_LIMITED", undefined, { "Retry-After": "90" }))
        : call.pass(),
    ),
  },
  /A lot is going on/,
);

/** Another click's key met this one's, or somebody changed the project meanwhile. */
export const Changed: Story = failing(
  { between: refusing(rooms.projects.create.name, "CONFLICT") },
  /changed in the meantime/,
);

export const Failed: Story = failing(
  { between: refusing(rooms.projects.create.name, "INTERNAL") },
  /That did not work/,
);

export const Offline: Story = {
  ...Create,
  beforeEach: goOffline,
  play: async () => {
    await screen.findByText(/You are offline/);
  },
};

/** What was typed on an earlier visit stands there again. */
export const Restored: Story = {
  args: { mode: "create" },
  parameters: { provider: { storageKey: "story-restored" } },
  beforeEach: () => {
    const kept = {
      savedAt: Date.now() - 26 * 60 * 60_000,
      values: { ...project, primaryLanguage: "en", targetGender: "all" },
    };
    localStorage.setItem("layers-kit:1:story-restored:draft:project", JSON.stringify(kept));
  },
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByText(/We kept what you typed yesterday/);
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
