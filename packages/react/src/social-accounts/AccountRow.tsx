"use client";
import type { SocialAccount } from "@layers-kit/contract";
import type { ReactElement } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useMessages } from "../messages/useMessages.ts";
import { SocialConnectButton } from "../social-connect/SocialConnectButton.tsx";
import { Avatar, Button, CheckCircleIcon, InfoIcon, WarningIcon } from "../ui/index.ts";
import { DisconnectDialog } from "./disconnect-dialog.ts";
import { listMessages } from "./list-messages.ts";
import { platformIcon } from "./platform-icon.ts";

export interface AccountRowProps {
  projectId: string;
  account: SocialAccount;
  returnUrl: string | undefined;
  /** The customer wants to part with it. Left out where they may not. */
  onLeave: ((account: SocialAccount) => void) | undefined;
}

/** One account: whose it is, how it stands, and what can be done about it. */
export function AccountRow({ projectId, account, returnUrl, onLeave }: AccountRowProps): ReactElement {
  const { socialAccountId, platform, handle, avatarUrl, status, leased = false } = account;
  const classOf = useClassName();
  const t = useMessages(listMessages);
  const name = handle ?? t.platform({ platform });
  const PlatformIcon = platformIcon(platform);
  // Whoever leases an account out looks after it. [docs ref/social-accounts/reauth-url]
  const canSignIn = status === "reauth_required" && !leased;
  const StatusIcon = status === "connected" ? CheckCircleIcon : canSignIn ? WarningIcon : InfoIcon;
  return (
    <li className={classOf("social-account")} data-status={status}>
      <Avatar name={name} src={avatarUrl} />
      <span className={classOf("social-account-name")}>
        <bdi>{name}</bdi>
        <span className={classOf("social-account-facts")}>
          <span className={classOf("social-account-platform")}>
            {PlatformIcon && <PlatformIcon />}
            {t.platform({ platform })}
          </span>
          {leased && <span className={classOf("social-account-leased")}>{t.leased}</span>}
          <span className={classOf("social-account-status")}>
            <StatusIcon />
            {t.status({ status, leased })}
          </span>
        </span>
      </span>
      {onLeave && status !== "disconnected" && (
        <Button
          variant="quiet"
          aria-label={t.leaveOf({ name, platform, leased })}
          {...DisconnectDialog.onIntent}
          onClick={() => onLeave(account)}
        >
          {t.leave({ leased })}
        </Button>
      )}
      {canSignIn && returnUrl !== undefined && (
        <SocialConnectButton
          className={classOf("social-account-sign-in")}
          projectId={projectId}
          platform={platform}
          socialAccountId={socialAccountId}
          returnUrl={returnUrl}
        />
      )}
    </li>
  );
}
