"use client";
import type { ReactElement } from "react";
import { useErrorText } from "../errors/useErrorText.ts";
import { useMessages } from "../messages/useMessages.ts";
import { Button, Notice } from "../ui/index.ts";
import { laterMessages } from "./later-messages.ts";
import type { OnboardingFlowState } from "./useOnboardingFlow.ts";

export type ReadingProblemProps = Pick<OnboardingFlowState["reading"], "error" | "reload">;

/** Where the customer is could not be read. */
export function ReadingProblem({ error, reload }: ReadingProblemProps): ReactElement {
  const t = useMessages(laterMessages);
  const { message, advice } = useErrorText()(error);
  return (
    <Notice kind="bad" title={message} live action={<Button onClick={reload}>{t.reload}</Button>}>
      {advice}
    </Notice>
  );
}
