import type { LeasedAccount } from "@layers-kit/contract";
import { useLayers, useResource } from "@layers-kit/react";
import { Avatar } from "../ui/Avatar.tsx";
import { ReadFailed } from "./ReadFailed.tsx";

/** The accounts a customer leases now. Orders that are under way stand above it. */
export function LeasedAccountList({ projectId }: { projectId: string }): React.ReactElement {
  const { client } = useLayers();
  const { data, error, isLoading, reload } = useResource<readonly LeasedAccount[]>(
    ["dashboard", "leased", projectId],
    async () => (await client.leasedAccounts.list(projectId, { status: "assigned" })).items,
  );
  return (
    <section className="card" aria-labelledby="yours">
      <div className="card-head">
        <h2 id="yours">Your accounts</h2>
        <button type="button" className="button quiet" onClick={() => void reload()}>
          Look again
        </button>
      </div>
      {isLoading && <div className="skeleton" role="status" aria-label="Loading" />}
      {error !== undefined && data === undefined && <ReadFailed error={error} onRetry={() => void reload()} />}
      {data?.length === 0 && <p className="muted">None yet. Accounts stand here as soon as they are yours.</p>}
      {data && data.length > 0 && (
        <ul className="rows">
          {data.map((account) => (
            <Account key={account.socialAccountId} account={account} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Account({ account }: { account: LeasedAccount }): React.ReactElement {
  const { format } = useLayers();
  const { handle, followers, nextRenewalAt, monthlyPriceCents } = account;
  const name = handle ?? "Handle to come";
  return (
    <li className="row">
      <Avatar name={name} />
      <span className="row-text">
        <strong>
          <bdi>{name}</bdi>
        </strong>
        <span className="muted">
          TikTok{followers != null && ` · ${format.compact(followers)} followers`}
          {nextRenewalAt != null && ` · renews ${format.date(nextRenewalAt)}`}
        </span>
      </span>
      {monthlyPriceCents != null && (
        <span className="row-end">{format.money(monthlyPriceCents / 100, "USD")} a month</span>
      )}
    </li>
  );
}
