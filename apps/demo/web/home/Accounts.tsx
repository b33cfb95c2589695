import type { SocialAccount } from "@layers-kit/contract";
import { Avatar } from "../ui/Avatar.tsx";
import { platformName } from "./platform-name.ts";

/** The accounts that posts can go to. */
export function Accounts({ accounts }: { accounts: readonly SocialAccount[] }): React.ReactElement {
  return (
    <section className="card" aria-labelledby="accounts">
      <h2 id="accounts">Accounts</h2>
      {accounts.length === 0 && <p className="muted">Accounts that you connect or lease stand here.</p>}
      {accounts.length > 0 && (
        <ul className="rows">
          {accounts.map(({ socialAccountId, handle, avatarUrl, platform, status, leased }) => (
            <li key={socialAccountId} className="row">
              <Avatar name={handle ?? platformName(platform)} src={avatarUrl} />
              <span className="row-text">
                <strong>
                  <bdi>{handle ?? platformName(platform)}</bdi>
                </strong>
                <span className="muted">
                  {platformName(platform)}
                  {leased && " · leased"}
                </span>
              </span>
              <span className={status === "connected" ? "badge ok" : "badge warn"}>
                {status === "connected" ? "Connected" : "Sign in again"}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
