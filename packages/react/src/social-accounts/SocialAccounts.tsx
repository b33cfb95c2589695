"use client";
import type { SocialAccount } from "@layers-kit/contract";
import type { ReactElement } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import type { Platform } from "../social-connect/useSocialConnect.ts";
import { loadOnUse } from "../ui/index.ts";
import { AccountSkeletons } from "./AccountSkeletons.tsx";

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

const SocialAccountsView = /* @__PURE__ */ loadOnUse(
  () => import("./SocialAccountsView.tsx"),
  (module) => module.SocialAccountsView,
  Place,
);

/** A project's accounts and how each stands, with the ways to sign in again, to add one and to part with one. */
export function SocialAccounts(props: SocialAccountsProps): ReactElement {
  return <SocialAccountsView {...props} />;
}

function Place({ className }: SocialAccountsProps): ReactElement {
  const classOf = useClassName();
  return (
    <div className={classOf("social-accounts", className)}>
      <AccountSkeletons />
    </div>
  );
}
