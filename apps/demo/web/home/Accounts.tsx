import { SocialAccounts } from "@layers-kit/react";

export interface AccountsProps {
  projectId: string;
  /** Where people come back to from TikTok and Instagram; undefined where this start cannot connect. */
  returnUrl: string | undefined;
  onDisconnected: () => void;
}

/** The accounts that posts can go to. */
export function Accounts(props: AccountsProps): React.ReactElement {
  return (
    <section className="card" aria-labelledby="accounts">
      <h2 id="accounts">Accounts</h2>
      <SocialAccounts {...props} platforms={["tiktok", "instagram"]} canDisconnect />
    </section>
  );
}
