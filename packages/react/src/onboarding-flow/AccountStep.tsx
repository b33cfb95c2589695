"use client";
import type { ReactElement } from "react";
import { OfflineNote } from "../form/OfflineNote.tsx";
import { useMessages } from "../messages/useMessages.ts";
import { SocialAccounts } from "../social-accounts/SocialAccounts.tsx";
import type { Platform } from "../social-connect/useSocialConnect.ts";
import { Notice, Panel } from "../ui/index.ts";
import { laterMessages } from "./later-messages.ts";
import { StepActions } from "./StepActions.tsx";
import type { OnboardingFlowState } from "./useOnboardingFlow.ts";

export interface AccountStepProps {
  flow: OnboardingFlowState;
  projectId: string;
  platforms: readonly Platform[];
  returnUrl: string | undefined;
}

/** Connects accounts, or leaves it for later. */
export function AccountStep({ flow, projectId, platforms, returnUrl }: AccountStepProps): ReactElement {
  const t = useMessages(laterMessages);
  const isDone = flow.steps.some(({ step, state }) => step === "account" && state === "done");
  return (
    <Panel
      title={t.accountTitle}
      lead={t.accountLead}
      frame="none"
      takeFocus={flow.hasMoved}
      footer={<StepActions flow={flow} isDone={isDone} />}
    >
      <OfflineNote />
      <SocialAccounts projectId={projectId} returnUrl={returnUrl} platforms={platforms} />
      {returnUrl === undefined && <Notice>{t.connectOff}</Notice>}
    </Panel>
  );
}
