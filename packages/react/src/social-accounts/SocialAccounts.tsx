"use client";
import type { SocialAccount } from "@layers-kit/contract";
import { type ReactElement, useState } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useFocusKept } from "../hooks/useFocusKept.ts";
import { useWhenIdle } from "../hooks/useWhenIdle.ts";
import { useMessages } from "../messages/useMessages.ts";
import { SocialConnectButton } from "../social-connect/SocialConnectButton.tsx";
import type { Platform } from "../social-connect/useSocialConnect.ts";
import { EmptyState, Loading, Skeleton } from "../ui/index.ts";
import { AccountRow } from "./AccountRow.tsx";
import { DisconnectDialog } from "./disconnect-dialog.ts";
import { ListTrouble } from "./ListTrouble.tsx";
import { socialAccountsMessages } from "./messages.ts";
import { useListedAccounts } from "./useSocialAccounts.ts";

export interface SocialAccountsProps {
  projectId: string;
  /** The partner's callback page, as for `SocialConnectButton`. Without it, no account can be signed in to again or added. */
  returnUrl?: string | undefined;
  /** Where accounts may be added, by a button each below the list. @default none */
  platforms?: readonly Platform[];
  /** Offers to disconnect accounts. The proxy has to give the customer the permission `disconnect`. @default false */
  canDisconnect?: boolean;
  /** Offers to give leased accounts back. The proxy has to give the customer the permission `release`. @default false */
  canRelease?: boolean;
  /** Called once an account was disconnected or given back; its planned posts were cancelled. */
  onDisconnected?: (account: SocialAccount) => void;
  className?: string;
}

const none: readonly Platform[] = [];
const nothing = (): void => {};

/** A project's accounts and how each stands, with the ways to sign in again, to add one and to part with one. */
export function SocialAccounts(props: SocialAccountsProps): ReactElement {
  const { projectId, returnUrl, platforms = none, canDisconnect = false, canRelease = false, className } = props;
  const classOf = useClassName();
  const t = useMessages(socialAccountsMessages);
  const listed = useListedAccounts(projectId);
  const accounts = listed.data;
  const [leaving, setLeaving] = useState<SocialAccount>();
  const isGone = leaving && !accounts?.some((account) => account.socialAccountId === leaving.socialAccountId);
  const view = accounts?.map(({ socialAccountId, status }) => `${socialAccountId} ${status}`).join();
  const panel = useFocusKept<HTMLDivElement>(`${view} ${isGone}`, ".lk-social-accounts-list, .lk-heading");
  useWhenIdle(canDisconnect || canRelease ? DisconnectDialog.preload : nothing);
  const close = (): void => setLeaving(undefined);
  return (
    <div ref={panel} className={classOf("social-accounts", className)}>
      <ListTrouble listed={listed} />
      {listed.isLoading && (
        <Loading label={t.loading}>
          <div className={classOf("social-accounts-list")}>
            {["first", "second"].map((row) => (
              <div key={row} className={classOf("social-account")}>
                <Skeleton shape="avatar" />
                <span className={classOf("social-account-name")}>
                  <Skeleton shape="heading" />
                </span>
              </div>
            ))}
          </div>
        </Loading>
      )}
      {accounts?.length === 0 && <EmptyState title={t.emptyTitle}>{t.empty}</EmptyState>}
      {accounts && accounts.length > 0 && (
        <ul className={classOf("social-accounts-list")} aria-label={t.accounts}>
          {accounts.map((account) => (
            <AccountRow
              key={account.socialAccountId}
              projectId={projectId}
              account={account}
              returnUrl={returnUrl}
              onLeave={(account.leased ? canRelease : canDisconnect) ? setLeaving : undefined}
            />
          ))}
        </ul>
      )}
      {accounts && returnUrl !== undefined && platforms.length > 0 && (
        <div className={classOf("social-accounts-add")}>
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
      {leaving && (
        <DisconnectDialog
          projectId={projectId}
          account={leaving}
          onClose={close}
          onDisconnected={() => {
            close();
            props.onDisconnected?.(leaving);
          }}
        />
      )}
    </div>
  );
}
