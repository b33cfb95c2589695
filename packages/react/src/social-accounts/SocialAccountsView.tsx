"use client";
import type { SocialAccount } from "@layers-kit/contract";
import { type ReactElement, useState } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useFocusKept } from "../hooks/useFocusKept.ts";
import { useWhenIdle } from "../hooks/useWhenIdle.ts";
import { useMessages } from "../messages/useMessages.ts";
import { SocialConnectButton } from "../social-connect/SocialConnectButton.tsx";
import type { Platform } from "../social-connect/useSocialConnect.ts";
import { EmptyState } from "../ui/index.ts";
import { AccountRow } from "./AccountRow.tsx";
import { AccountSkeletons } from "./AccountSkeletons.tsx";
import { DisconnectDialog } from "./disconnect-dialog.ts";
import { ListTrouble } from "./ListTrouble.tsx";
import { listMessages } from "./list-messages.ts";
import type { SocialAccountsProps } from "./SocialAccounts.tsx";
import { useListedAccounts } from "./useSocialAccounts.ts";

const none: readonly Platform[] = [];
const nothing = (): void => {};

/** The list itself, as soon as its code is here. */
export function SocialAccountsView(props: SocialAccountsProps): ReactElement {
  const { projectId, returnUrl, platforms = none, canDisconnect = false, canRelease = false, className } = props;
  const classOf = useClassName();
  const t = useMessages(listMessages);
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
      {listed.isLoading && <AccountSkeletons />}
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
