"use client";
import type { Project } from "@layers-kit/contract";
import { type ReactElement, useState } from "react";
import { ContentPreview } from "../content-preview/ContentPreview.tsx";
import { useMessages } from "../messages/useMessages.ts";
import { RemixProgress } from "../remix-progress/RemixProgress.tsx";
import { useRemix } from "../remix-progress/useRemix.ts";
import { SourcePicker } from "../source-picker/SourcePicker.tsx";
import { Actions, Button, Panel } from "../ui/index.ts";
import { onFirstClick } from "./first-click.ts";
import { laterMessages } from "./later-messages.ts";
import type { OnboardingFlowState } from "./useOnboardingFlow.ts";

/** Picks a source, follows the remix, and shows what came of it. */
export function PostStep({ flow, project }: { flow: OnboardingFlowState; project: Project }): ReactElement {
  const t = useMessages(laterMessages);
  const remix = useRemix({ projectId: project.id, onDone: flow.onContent });
  const [hasStarted, setHasStarted] = useState(false);
  const { content } = flow;
  const back = (
    <Button variant="quiet" onClick={onFirstClick(flow.goBack)}>
      {t.back}
    </Button>
  );
  if (remix.status !== "idle" && remix.status !== "done") {
    return <RemixProgress remix={remix} frame="none" takeFocus={flow.hasMoved || hasStarted} />;
  }
  if (content) {
    return (
      <Panel
        title={t.postTitle}
        frame="none"
        takeFocus={flow.hasMoved || hasStarted}
        footer={
          <Actions start={back}>
            <Button onClick={flow.startAnother}>{t.another}</Button>
            <Button variant="primary" onClick={onFirstClick(flow.goOn)}>
              {t.continue}
            </Button>
          </Actions>
        }
      >
        <ContentPreview content={content} />
      </Panel>
    );
  }
  return (
    <SourcePicker
      projectId={project.id}
      frame="none"
      takeFocus={flow.hasMoved}
      back={back}
      onRemix={(choice) => {
        setHasStarted(true);
        remix.start(choice);
      }}
    />
  );
}
