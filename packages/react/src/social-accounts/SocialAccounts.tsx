"use client";
import type { SocialAccount } from "@layers-kit/contract";
import type { ReactElement, ReactNode } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useErrorText } from "../errors/useErrorText.ts";
import { useMessages } from "../messages/useMessages.ts";
import { Avatar, Button, CheckCircleIcon, Loading, Notice, Skeleton, WarningIcon } from "../ui/index.ts";
import { socialAccountsMessages } from "./messages.ts";
import { useSocialAccounts } from "./useSocialAccounts.ts";

export interface SocialAccountsProps {
  projectId: string;
  /** The way to sign in again, shown beside an account that needs it: a `SocialConnectButton` with its id. */
  signIn?: ((account: SocialAccount) => ReactNode) | undefined;
  className?: string;
}

/** The accounts that are connected, and how each stands. Nothing while there are none. */
export function SocialAccounts({ projectId, signIn, className }: SocialAccountsProps): ReactElement | null {
  const classOf = useClassName();
  const t = useMessages(socialAccountsMessages);
  const describe = useErrorText();
  const accounts = useSocialAccounts(projectId);
  if (accounts.isLoading) {
    return (
      <Loading label={t.loading}>
        <Skeleton shape="control" />
      </Loading>
    );
  }
  if (!accounts.data) {
    const { message, advice } = describe(accounts.error);
    return (
      <Notice kind="bad" title={message} action={<Button onClick={() => void accounts.reload()}>{t.again}</Button>}>
        {advice}
      </Notice>
    );
  }
  if (accounts.data.length === 0) return null;
  return (
    <ul className={classOf("social-accounts", className)} aria-label={t.accounts}>
      {accounts.data.map((account) => (
        <AccountRow key={account.socialAccountId} account={account} signIn={signIn} />
      ))}
    </ul>
  );
}

function AccountRow({
  account,
  signIn,
}: {
  account: SocialAccount;
  signIn: SocialAccountsProps["signIn"];
}): ReactElement {
  const classOf = useClassName();
  const t = useMessages(socialAccountsMessages);
  const { platform, status } = account;
  const handle = account.handle ?? t.platform({ platform });
  const isConnected = status === "connected";
  return (
    <li className={classOf("social-account")} data-status={status}>
      <Avatar name={handle} src={account.avatarUrl} />
      <span className={classOf("social-account-name")}>
        <bdi>{handle}</bdi>
        <span className={classOf("social-account-platform")}>
          {t.platform({ platform })}
          {account.leased ? ` · ${t.leased}` : ""}
        </span>
      </span>
      <span className={classOf("social-account-status")}>
        {isConnected ? <CheckCircleIcon /> : <WarningIcon />}
        {isConnected ? t.connected : t.needsSignIn}
      </span>
      {!isConnected && signIn?.(account)}
    </li>
  );
}
