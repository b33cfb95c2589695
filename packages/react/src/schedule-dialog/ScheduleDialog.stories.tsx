import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, screen, userEvent, within } from "storybook/test";
import { AT_ONCE, makePost } from "../testing/make-post.ts";
import type { StorySandbox } from "../testing/story-sandbox.ts";
import { Button } from "../ui/index.ts";
import { ScheduleDialog } from "./ScheduleDialog.tsx";

const meta: Meta<typeof ScheduleDialog> = { title: "Components/ScheduleDialog", component: ScheduleDialog };
export default meta;

/** For what is read, sent or loaded first, also on a busy machine. */
const withAccounts = (...handles: string[]): StorySandbox => ({
  speed: AT_ONCE,
  arrange: async (client) => ({ ...(await makePost(client, handles)) }),
});

const story = (sandbox: StorySandbox): StoryObj => ({
  parameters: { sandbox },
  render: (_args, { loaded }) => <Opened containerId={loaded.containerId} project={loaded.project} />,
});

function Opened({ containerId, project }: { containerId: string; project: { id: string; timezone: string } }) {
  const [open, setOpen] = useState(true);
  return (
    <>
      <Button translate="no" onClick={() => setOpen(true)}>
        Schedule
      </Button>
      <ScheduleDialog
        open={open}
        onOpenChange={setOpen}
        containerId={containerId}
        project={project}
        onSignIn={() => {}}
        connect={
          <Button variant="primary" translate="no">
            Connect TikTok
          </Button>
        }
      />
    </>
  );
}

export const Choosing: StoryObj = story(withAccounts("tidetea", "slowcups"));

export const NoAccounts: StoryObj = story(withAccounts());

export const SkippedTime: StoryObj = {
  ...story(withAccounts("tidetea")),
  play: async () => {
    const day = await screen.findByLabelText("Day");
    await userEvent.clear(day);
    await userEvent.type(day, "2027-03-28");
    const time = await screen.findByLabelText("Time");
    await userEvent.clear(time);
    await userEvent.type(time, "02:30");
    await expect(await screen.findByText(/02:30 does not exist. Choose 01:30 or 03:30./)).toBeVisible();
  },
};

export const TimeThatComesTwice: StoryObj = {
  ...story(withAccounts("tidetea")),
  play: async () => {
    const day = await screen.findByLabelText("Day");
    await userEvent.clear(day);
    await userEvent.type(day, "2027-10-31");
    const time = await screen.findByLabelText("Time");
    await userEvent.clear(time);
    await userEvent.type(time, "02:30");
    await expect(await screen.findByText(/02:30 comes twice/)).toBeVisible();
  },
};

export const Scheduled: StoryObj = {
  ...story(withAccounts("tidetea")),
  play: async () => {
    await userEvent.click(await within(await screen.findByRole("dialog")).findByRole("button", { name: "Schedule" }));
    await expect(await screen.findByRole("button", { name: "Call it off" })).toBeVisible();
  },
};

export const CalledOff: StoryObj = {
  ...story(withAccounts("tidetea")),
  play: async () => {
    await userEvent.click(await within(await screen.findByRole("dialog")).findByRole("button", { name: "Schedule" }));
    await userEvent.click(await screen.findByRole("button", { name: "Call it off" }));
    await screen.findByText(/Nothing will be posted/);
  },
};

/** The same instants as each language writes them, with the zone of the project. */
const saying = (now: RegExp, chosen: RegExp): Partial<StoryObj> => ({
  play: async () => {
    await screen.findByText(now);
    await screen.findByText(chosen);
  },
});

export const German: StoryObj = {
  ...Choosing,
  ...saying(
    /Ortszeit in Oslo\. Dort ist es jetzt \d\d:\d\d MES?Z\./,
    /^\p{L}+, \d+\. \p{L}+ \d{4} um \d\d:\d\d MES?Z/u,
  ),
  globals: { locale: "de" },
};

export const Arabic: StoryObj = {
  ...Choosing,
  ...saying(/بتوقيت \u2068Oslo\u2069\. الوقت هناك الآن .+ [صم] غرينتش\+[12١٢]\./u, /، .+ (في|،).+ [صم] غرينتش/u),
  globals: { locale: "ar" },
};
