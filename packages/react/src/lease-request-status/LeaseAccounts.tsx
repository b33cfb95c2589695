"use client";
import type { LeasedAccount } from "@layers-kit/contract";
import type { ReactElement } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useErrorText } from "../errors/useErrorText.ts";
import { useMessages } from "../messages/useMessages.ts";
import { useLayers } from "../provider/context.ts";
import { Heading, type HeadingProps, Loading, Notice, Skeleton, Text } from "../ui/index.ts";
import type { LeaseRequestState } from "./useLeaseRequest.ts";
import { orderViewMessages } from "./view-messages.ts";

export interface LeaseAccountsProps {
  state: LeaseRequestState;
  showPrices: boolean;
  headingLevel: HeadingProps["level"];
}

/** The accounts that an order brought. */
export function LeaseAccounts({ state, showPrices, headingLevel = 3 }: LeaseAccountsProps): ReactElement | null {
  const classOf = useClassName();
  const { request, accounts, accountsToCome, isLoadingAccounts, accountsError } = state;
  const t = useMessages(orderViewMessages);
  const describe = useErrorText();
  const assigned = request?.assignedSocialAccountIds ?? [];
  // They may all have been given back.
  if (!(accounts.length > 0 || isLoadingAccounts || accountsToCome > 0 || accountsError)) return null;
  return (
    <div className={classOf("lease-accounts")}>
      <Heading level={headingLevel} size="m">
        {t.accountsTitle}
      </Heading>
      {isLoadingAccounts && (
        <Loading>
          {assigned.map((id) => (
            <Skeleton key={id} shape="control" />
          ))}
        </Loading>
      )}
      {accounts.length > 0 && (
        <ul className={classOf("lease-account-list")}>
          {accounts.map((account) => (
            <Account key={account.socialAccountId} account={account} showPrice={showPrices} />
          ))}
        </ul>
      )}
      {accountsToCome > 0 && (
        <Text tone="muted" size="s">
          {t.accountsToCome({ count: accountsToCome })}
        </Text>
      )}
      {Boolean(accountsError) && (
        <Notice kind="bad" title={t.accountsFailed}>
          {describe(accountsError).message}
        </Notice>
      )}
    </div>
  );
}

function Account({ account, showPrice }: { account: LeasedAccount; showPrice: boolean }): ReactElement {
  const { format } = useLayers();
  const classOf = useClassName();
  const t = useMessages(orderViewMessages);
  const { handle, followers, nextRenewalAt, monthlyPriceCents } = account;
  const details = [
    typeof followers === "number" && t.followers({ count: followers }),
    nextRenewalAt && t.renews({ day: format.date(nextRenewalAt) }),
  ].filter(Boolean);
  return (
    <li className={classOf("lease-account")}>
      <div className={classOf("lease-account-text")}>
        <span className={classOf("lease-account-handle")}>
          <bdi>{handle ? `@${handle}` : t.unnamed}</bdi>
        </span>
        <Text as="span" tone="muted" size="s">
          {details.join(" · ")}
        </Text>
      </div>
      {showPrice && typeof monthlyPriceCents === "number" && (
        // The API's prices are in US cents. [docs ref/leased-accounts/list-leased-accounts]
        <span className={classOf("lease-account-price")}>
          {t.price({ amount: monthlyPriceCents / 100, currency: "USD" })}
        </span>
      )}
    </li>
  );
}
