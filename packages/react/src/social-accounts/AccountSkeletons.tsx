"use client";
import type { ReactElement } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useMessages } from "../messages/useMessages.ts";
import { Loading, Skeleton } from "../ui/index.ts";
import { socialAccountsMessages } from "./messages.ts";

/** The place of the accounts that are still being read. */
export function AccountSkeletons(): ReactElement {
  const classOf = useClassName();
  const t = useMessages(socialAccountsMessages);
  return (
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
  );
}
