import type { LayersClient } from "@layers-kit/client";
import type { Project } from "@layers-kit/contract";
import axe from "axe-core";
import { useState } from "react";
import { expect, onTestFinished, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { between, losingAnswers, refusal, refusing } from "../testing/between.ts";
import { hurried } from "../testing/hurried.ts";
import { AT_ONCE, makePost } from "../testing/make-post.ts";
import { type LayersRender, type LayersRenderOptions, renderLayers } from "../testing/render.tsx";
import { Button } from "../ui/index.ts";
import { ScheduleDialog, type ScheduleDialogProps } from "./ScheduleDialog.tsx";

type Made = { project: Pick<Project, "id" | "timezone">; containerId: string };

function Example({ project, containerId, ...props }: Made & Partial<ScheduleDialogProps>) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Open</Button>
      <ScheduleDialog {...props} project={project} containerId={containerId} open={open} onOpenChange={setOpen} />
    </>
  );
}

interface Opened extends LayersRender, Made {
  readonly posts: () => Promise<{ status: string; scheduledFor: string; mode?: string | undefined }[]>;
}

async function open(
  handles: string[],
  props: Partial<ScheduleDialogProps> = {},
  options: LayersRenderOptions = {},
): Promise<Opened> {
  const rendered = await renderLayers(null, { speed: AT_ONCE, ...options });
  const made = await makePost(rendered.client, handles);
  await rendered.rerender(<Example {...made} {...props} />);
  await userEvent.click(rendered.screen.getByRole("button", { name: "Open" }));
  return {
    ...rendered,
    ...made,
    posts: async () => (await rendered.client.schedule.listPosts(made.project.id)).items,
  };
}

async function choose({ screen }: LayersRender, day: string, time: string) {
  await userEvent.fill(screen.getByLabelText("Day"), day);
  await userEvent.fill(screen.getByLabelText("Time"), time);
}

const submit = ({ screen }: LayersRender) => userEvent.click(screen.getByRole("button", { name: "Schedule" }));

test("posts once, at the project's wall time as a UTC instant, to the account that was there", async () => {
  const onScheduled = vi.fn();
  const opened = await open(["tidetea"], { onScheduled });
  await choose(opened, "2030-07-01", "09:00");
  await userEvent.dblClick(opened.screen.getByRole("button", { name: "Schedule" }));
  await expect.element(opened.screen.getByRole("heading", { name: "Scheduled" })).toBeVisible();
  expect(await opened.posts()).toMatchObject([
    { status: "queued", scheduledFor: "2030-07-01T07:00:00.000Z", mode: "publish" },
  ]);
  expect(onScheduled).toHaveBeenCalledTimes(1);
});

test("has the focus itself while it loads, and leads to its first question", async () => {
  let answer = () => {};
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const opened = await open(
    ["tidetea"],
    {},
    { between: between(async (call) => (call.route === "schedule.listPosts" ? asked.then(call.pass) : call.pass())) },
  );
  await expect.element(opened.screen.getByRole("dialog")).toHaveFocus();
  answer();
  await expect.element(opened.screen.getByLabelText("Day")).toBeVisible();
  await expect.element(opened.screen.getByRole("dialog")).toHaveFocus();
  await userEvent.keyboard("{Tab}");
  await expect.element(opened.screen.getByLabelText("Day")).toHaveFocus();
});

test("proposes tomorrow morning where the project is", async () => {
  const opened = await open(["tidetea"]);
  await expect.element(opened.screen.getByLabelText("Time")).toHaveValue("09:00");
  await expect.element(opened.screen.getByText(/Times are Oslo time/)).toBeVisible();
});

test("says at once when the clock skips a time, and does not send it", async () => {
  const opened = await open(["tidetea"]);
  await choose(opened, "2030-03-31", "02:30");
  await expect.element(opened.screen.getByText(/02:30 does not exist. Choose 01:30 or 03:30./)).toBeVisible();
  await submit(opened);
  await expect.element(opened.screen.getByLabelText("Time")).toHaveFocus();
  expect(await opened.posts()).toEqual([]);
});

test("asks which, when a time comes twice", async () => {
  const opened = await open(["tidetea"]);
  await choose(opened, "2030-10-27", "02:30");
  await userEvent.click(opened.screen.getByRole("radio", { name: /Second/ }));
  await submit(opened);
  await expect.element(opened.screen.getByRole("heading", { name: "Scheduled" })).toBeVisible();
  expect(await opened.posts()).toMatchObject([{ scheduledFor: "2030-10-27T01:30:00.000Z" }]);
});

test("points out everything that is missing and goes to the first of it", async () => {
  const opened = await open(["tidetea"]);
  await userEvent.fill(opened.screen.getByLabelText("Time"), "");
  await userEvent.click(opened.screen.getByRole("checkbox", { name: /tidetea/ }));
  await submit(opened);
  await expect.element(opened.screen.getByText("Choose a time.")).toBeVisible();
  await expect.element(opened.screen.getByText("Choose at least one account.")).toBeVisible();
  await expect.element(opened.screen.getByLabelText("Time")).toHaveFocus();
});

test("sends a draft to one account and publishes on the other", async () => {
  const opened = await open(["tidetea", "slowcups"]);
  await choose(opened, "2030-07-01", "09:00");
  // The account connected last is on from the start.
  await userEvent.click(
    opened.screen.getByRole("radiogroup", { name: /slowcups/ }).getByRole("radio", { name: "Draft" }),
  );
  await userEvent.click(opened.screen.getByRole("checkbox", { name: /tidetea/ }));
  await submit(opened);
  await expect.element(opened.screen.getByRole("button", { name: "Call all 2 off" })).toBeVisible();
  expect((await opened.posts()).map((post) => post.mode).sort()).toEqual(["draft", "publish"]);
});

test("calls a post off, and can be used again", async () => {
  const opened = await open(["tidetea"]);
  await choose(opened, "2030-07-01", "09:00");
  await submit(opened);
  await userEvent.click(opened.screen.getByRole("button", { name: "Call it off" }));
  await expect.element(opened.screen.getByRole("button", { name: "Schedule" })).toBeVisible();
  expect(await opened.posts()).toMatchObject([{ status: "canceled" }]);
});

test("shows what is planned when it is opened again, instead of a second form", async () => {
  const opened = await open(["tidetea"]);
  await choose(opened, "2030-07-01", "09:00");
  await submit(opened);
  await userEvent.click(opened.screen.getByRole("button", { name: "Done" }));
  await userEvent.click(opened.screen.getByRole("button", { name: "Open" }));
  await expect.element(opened.screen.getByRole("heading", { name: "Scheduled" })).toBeVisible();
  await expect.element(opened.screen.getByRole("listitem")).toHaveTextContent(/July 1, 2030/);
});

test("keeps what was chosen when it is closed, and after a reload where it may store", async () => {
  const opened = await open(["tidetea"], {}, { provider: { storageKey: "schedule-draft" } });
  await choose(opened, "2030-07-01", "17:45");
  await userEvent.keyboard("{Escape}");
  await opened.rerender(null, { storageKey: "schedule-draft" });
  await opened.rerender(<Example project={opened.project} containerId={opened.containerId} />, {
    storageKey: "schedule-draft",
  });
  await userEvent.click(opened.screen.getByRole("button", { name: "Open" }));
  await expect.element(opened.screen.getByLabelText("Time")).toHaveValue("17:45");
});

test("without an account says what to do first", async () => {
  const opened = await open([], { connect: <Button>Connect TikTok</Button> });
  await expect.element(opened.screen.getByText("No account to post to yet")).toBeVisible();
  await expect.element(opened.screen.getByRole("button", { name: "Connect TikTok" })).toBeVisible();
});

test("keeps the plan and says so while the post waits for approval", async () => {
  const opened = await open(["tidetea"]);
  await approveFirst(opened.client, opened.project.id);
  const waiting = await makeAnother(opened.client, opened.project.id);
  await opened.rerender(<Example project={opened.project} containerId={waiting} />);
  await choose(opened, "2030-07-01", "09:00");
  await submit(opened);
  await expect.element(opened.screen.getByRole("heading", { name: "Waiting for approval" })).toBeVisible();
});

test("still waits for approval when it is opened on another day", async () => {
  const provider = { storageKey: "schedule-waiting" };
  const opened = await open(["tidetea"], {}, { provider });
  await approveFirst(opened.client, opened.project.id);
  const waiting = await makeAnother(opened.client, opened.project.id);
  await opened.rerender(<Example project={opened.project} containerId={waiting} />, provider);
  await choose(opened, "2030-07-01", "09:00");
  await submit(opened);
  await expect.element(opened.screen.getByRole("heading", { name: "Waiting for approval" })).toBeVisible();
  await opened.rerender(null, provider);
  await opened.rerender(<Example project={opened.project} containerId={waiting} />, provider);
  await userEvent.click(opened.screen.getByRole("button", { name: "Open" }));
  await expect.element(opened.screen.getByText(/July 1, 2030.*once the post is approved/)).toBeVisible();
  await opened.client.content.approve(waiting);
  // What was read a moment ago is not read again at once.
  await expect
    .poll(() => {
      window.dispatchEvent(new Event("online"));
      return opened.screen.getByRole("heading", { name: "Scheduled" }).query();
    })
    .not.toBeNull();
});

test("adds nothing when the post was planned elsewhere in the meantime", async () => {
  const opened = await open(["tidetea"]);
  await choose(opened, "2030-07-02", "09:00");
  await planElsewhere(opened);
  await submit(opened);
  await expect.element(opened.screen.getByText(/in the meantime, perhaps in another window/)).toBeVisible();
  await expect.element(opened.screen.getByRole("listitem")).toHaveTextContent(/July 1, 2030/);
  expect(await opened.posts()).toHaveLength(1);
});

test("plans once when the answer was lost and the time is then changed", async () => {
  const opened = await open(["tidetea"], {}, { client: hurried(50), between: losingAnswers("schedule.create", 100) });
  await choose(opened, "2030-07-01", "09:00");
  await submit(opened);
  await expect.element(opened.screen.getByText("We could not reach the service.")).toBeVisible();
  await choose(opened, "2030-07-01", "10:00");
  await submit(opened);
  await expect.element(opened.screen.getByRole("heading", { name: "Scheduled" })).toBeVisible();
  expect(await opened.posts()).toMatchObject([{ scheduledFor: "2030-07-01T07:00:00.000Z" }]);
});

test("plans once when the answer was lost and it is sent again a day later", async () => {
  const opened = await open(["tidetea"], {}, { client: hurried(50), between: losingAnswers("schedule.create", 100) });
  await choose(opened, "2030-07-01", "09:00");
  await submit(opened);
  await expect.element(opened.screen.getByText("We could not reach the service.")).toBeVisible();
  vi.useFakeTimers({ toFake: ["Date"] });
  onTestFinished(() => void vi.useRealTimers());
  vi.setSystemTime(Date.now() + 24 * 60 * 60_000);
  await submit(opened);
  await expect.element(opened.screen.getByText("We could not reach the service.")).not.toBeInTheDocument();
  // From here it is another wish, and what is planned is looked at before.
  await submit(opened);
  await expect.element(opened.screen.getByRole("heading", { name: "Scheduled" })).toBeVisible();
  expect(await opened.posts()).toHaveLength(1);
});

test("shows what is true when only some of it could be called off", async () => {
  let canceled = 0;
  const opened = await open(
    ["tidetea", "slowcups"],
    {},
    {
      between: between((call) =>
        call.route === "schedule.cancelPost" && canceled++ === 0 ? Promise.resolve(refusal("CONFLICT")) : call.pass(),
      ),
    },
  );
  await choose(opened, "2030-07-01", "09:00");
  await userEvent.click(opened.screen.getByRole("checkbox", { name: /tidetea/ }));
  await submit(opened);
  await userEvent.click(opened.screen.getByRole("button", { name: "Call all 2 off" }));
  await expect.element(opened.screen.getByText(/can no longer be stopped/)).toBeVisible();
  await expect.poll(() => opened.screen.getByRole("listitem").elements().length).toBe(1);
  await expect.element(opened.screen.getByRole("button", { name: "Call it off" })).toBeVisible();
});

test("offers a new time when the post could not be posted", async () => {
  const opened = await open(
    ["tidetea"],
    {},
    {
      between: (fetch) => async (input, init) => {
        const response = await fetch(input, init);
        return String(input).includes("scheduled-posts?")
          ? new Response((await response.text()).replaceAll('"queued"', '"failed"'), response)
          : response;
      },
    },
  );
  await choose(opened, "2030-07-01", "09:00");
  await submit(opened);
  await expect.element(opened.screen.getByText(/could not be posted to .*tidetea/)).toBeVisible();
  await expect.element(opened.screen.getByRole("button", { name: "Schedule" })).toBeVisible();
});

test("goes to another account later, without touching the first", async () => {
  const opened = await open(["tidetea", "slowcups"]);
  await choose(opened, "2030-07-01", "09:00");
  await submit(opened);
  await userEvent.click(opened.screen.getByRole("button", { name: "Post to another account" }));
  await expect.element(opened.screen.getByRole("checkbox")).toHaveAccessibleName(/tidetea/);
  await userEvent.click(opened.screen.getByRole("checkbox"));
  await submit(opened);
  await expect.element(opened.screen.getByRole("button", { name: "Call all 2 off" })).toBeVisible();
  expect(await opened.posts()).toHaveLength(2);
});

test("finds the posts of this content however many there are", async () => {
  const opened = await open(
    ["tidetea", "slowcups"],
    {},
    { between: (fetch) => (input, init) => fetch(String(input).replace("limit=100", "limit=1"), init) },
  );
  await choose(opened, "2030-07-01", "09:00");
  await userEvent.click(opened.screen.getByRole("checkbox", { name: /tidetea/ }));
  await submit(opened);
  await expect.element(opened.screen.getByRole("button", { name: "Call all 2 off" })).toBeVisible();
});

test("says at the time that the server does not take it", async () => {
  const issues = [{ path: "scheduledFor", message: "must be in the future" }];
  const opened = await open(["tidetea"], {}, { between: refusing("schedule.create", "VALIDATION", { issues }) });
  await choose(opened, "2030-07-01", "09:00");
  await submit(opened);
  await expect.element(opened.screen.getByText("That time has passed. Choose a later one.")).toBeVisible();
  await expect.element(opened.screen.getByLabelText("Time")).toHaveFocus();
});

test("shows another content its own times", async () => {
  const opened = await open(["tidetea"]);
  await choose(opened, "2030-07-01", "17:45");
  const other = await makeAnother(opened.client, opened.project.id);
  await opened.rerender(<Example project={opened.project} containerId={other} />);
  await expect.element(opened.screen.getByLabelText("Time")).toHaveValue("09:00");
});

test("offers the form again when everything was called off elsewhere", async () => {
  const opened = await open(["tidetea"]);
  await choose(opened, "2030-07-01", "09:00");
  await submit(opened);
  await userEvent.click(opened.screen.getByRole("button", { name: "Done" }));
  const { items } = await opened.client.schedule.listPosts(opened.project.id);
  for (const { id } of items) await opened.client.schedule.cancelPost(id);
  await userEvent.click(opened.screen.getByRole("button", { name: "Open" }));
  await expect
    .poll(() => {
      window.dispatchEvent(new Event("online"));
      return opened.screen.getByRole("button", { name: "Schedule" }).query();
    })
    .not.toBeNull();
});

test("is clean to axe, in both themes and directions", async () => {
  const opened = await open(["tidetea", "slowcups"]);
  const dialog = opened.screen.getByRole("dialog");
  await expect.element(opened.screen.getByLabelText("Day")).toBeVisible();
  for (const theme of ["light", "dark"] as const) {
    for (const locale of ["en", "ar"]) {
      await opened.rerender(<Example project={opened.project} containerId={opened.containerId} />, {
        appearance: { theme },
        locale,
      });
      // Half faded in, nothing has its colours yet.
      await Promise.all(document.getAnimations().map((animation) => animation.finished));
      const { violations } = await axe.run(dialog.element());
      expect(violations.map((violation) => violation.id)).toEqual([]);
    }
  }
});

async function approveFirst(client: LayersClient, projectId: string) {
  await client.content.updateReviewPolicy(projectId, { policy: "review_all" });
}

async function makeAnother(client: LayersClient, projectId: string): Promise<string> {
  const { items } = await client.influencers.list(projectId);
  const sources = await client.sources.list(projectId, { kind: "slideshow" });
  const started = await client.content.slideshowRemix(projectId, {
    tiktokVideoId: sources.items[1]?.tiktokId ?? "",
    influencerId: items[0]?.influencerId ?? "",
  });
  return started.containerIds[0] ?? "";
}

async function planElsewhere({ client, project, containerId }: Opened) {
  const { items } = await client.social.list(project.id);
  await client.schedule.create(containerId, {
    scheduledFor: "2030-07-01T07:00:00Z",
    targets: [{ socialAccountId: items[0]?.socialAccountId ?? "", mode: "publish" }],
  });
}
