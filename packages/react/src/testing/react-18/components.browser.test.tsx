import { type ReactElement, version } from "react";
import { version as domVersion } from "react-dom";
import { expect, onTestFinished, test, vi } from "vitest";
import {
  ContentPreview,
  InfluencerPicker,
  KeywordPanel,
  LeaseRequestForm,
  LeaseRequestStatus,
  MediaUploader,
  OnboardingFlow,
  ProjectForm,
  RemixProgress,
  ScheduleDialog,
  SocialAccounts,
  SocialConnectButton,
  SourcePicker,
  useRemix,
} from "../../index.ts";
import { AT_ONCE, type MadePost, makePost } from "../make-post.ts";
import { renderLayers } from "../render.tsx";

function Remixing({ project: { id } }: MadePost) {
  return <RemixProgress remix={useRemix({ projectId: id })} />;
}

const nothing = () => {};
const returnUrl = `${location.origin}/connected`;
const components: readonly [string, (made: MadePost) => ReactElement][] = [
  ["ContentPreview", ({ containerId }) => <ContentPreview containerId={containerId} />],
  ["InfluencerPicker", ({ project }) => <InfluencerPicker projectId={project.id} />],
  ["KeywordPanel", ({ project }) => <KeywordPanel projectId={project.id} />],
  ["LeaseRequestForm", ({ project }) => <LeaseRequestForm projectId={project.id} price={null} />],
  ["LeaseRequestStatus", ({ project }) => <LeaseRequestStatus projectId={project.id} requestId="lr_none" />],
  ["MediaUploader", ({ project }) => <MediaUploader projectId={project.id} />],
  ["OnboardingFlow", () => <OnboardingFlow returnUrl={returnUrl} />],
  ["ProjectForm", ({ project }) => <ProjectForm mode="edit" projectId={project.id} />],
  ["RemixProgress", (made) => <Remixing {...made} />],
  ["ScheduleDialog", (made) => <ScheduleDialog {...made} open onOpenChange={nothing} />],
  ["SocialAccounts", ({ project }) => <SocialAccounts projectId={project.id} />],
  [
    "SocialConnectButton",
    ({ project }) => <SocialConnectButton projectId={project.id} platform="tiktok" returnUrl={returnUrl} />,
  ],
  ["SourcePicker", ({ project }) => <SourcePicker projectId={project.id} />],
];

test("runs on the oldest React that is promised", () => {
  expect([version, domVersion]).toEqual(["18.2.0", "18.2.0"]);
});

test.each(components)("%s shows what it is for, without a word from React", async (_, component) => {
  const complaints = vi.spyOn(console, "error");
  onTestFinished(() => complaints.mockRestore());
  const { client, rerender } = await renderLayers(null, { speed: AT_ONCE });
  const made = await makePost(client, ["tidetea"]);
  await rerender(component(made));
  const shown = () => [...document.querySelectorAll(".lk-root")].map((root) => root.textContent).join("");
  await expect.poll(shown).not.toBe("");
  await expect.poll(() => document.querySelectorAll("[aria-busy=true]").length).toBe(0);
  expect(complaints.mock.calls).toEqual([]);
});
