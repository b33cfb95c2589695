"use client";
import type { ReactElement } from "react";
import { useMessages } from "../messages/useMessages.ts";
import { Actions, Button } from "../ui/index.ts";
import { onFirstClick } from "./first-click.ts";
import { laterMessages } from "./later-messages.ts";
import type { OnboardingFlowState } from "./useOnboardingFlow.ts";

export interface StepActionsProps {
  flow: OnboardingFlowState;
  /** Something is there to go on with; without it the step is skipped. */
  isDone: boolean;
}

/** The foot of a step that may be left out. */
export function StepActions({ flow, isDone }: StepActionsProps): ReactElement {
  const t = useMessages(laterMessages);
  return (
    <Actions
      start={
        <Button variant="quiet" onClick={onFirstClick(flow.goBack)}>
          {t.back}
        </Button>
      }
    >
      {isDone ? (
        <Button variant="primary" onClick={onFirstClick(flow.goOn)}>
          {t.continue}
        </Button>
      ) : (
        <Button onClick={onFirstClick(flow.skip)}>{t.skip}</Button>
      )}
    </Actions>
  );
}
