"use client";
import type { ReactElement } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { OfflineNote } from "../form/OfflineNote.tsx";
import { useMessages } from "../messages/useMessages.ts";
import { SocialAccounts } from "../social-accounts/SocialAccounts.tsx";
import { useSocialAccounts } from "../social-accounts/useSocialAccounts.ts";
import { SocialConnectButton } from "../social-connect/SocialConnectButton.tsx";
import type { Platform } from "../social-connect/useSocialConnect.ts";
import { Notice, Panel } from "../ui/index.ts";
import { onboardingFlowMessages } from "./messages.ts";
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
  const classOf = useClassName();
  const t = useMessages(onboardingFlowMessages);
  const { data: accounts = [] } = useSocialAccounts(projectId);
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
      <SocialAccounts
        projectId={projectId}
        signIn={
          returnUrl === undefined
            ? undefined
            : ({ socialAccountId, platform }) => (
                <SocialConnectButton
                  projectId={projectId}
                  platform={platform as Platform}
                  socialAccountId={socialAccountId}
                  returnUrl={returnUrl}
                />
              )
        }
      />
      {returnUrl === undefined ? (
        <Notice>{t.connectOff}</Notice>
      ) : (
        <div className={classOf("onboarding-connect")}>
          {platforms.map((platform) => (
            <SocialConnectButton
              key={platform}
              projectId={projectId}
              platform={platform}
              returnUrl={returnUrl}
              another={accounts.some((account) => account.platform === platform)}
            />
          ))}
        </div>
      )}
    </Panel>
  );
}
