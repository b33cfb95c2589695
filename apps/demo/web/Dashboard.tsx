import { createLayersClient } from "@layers-kit/client";
import { LayersProvider } from "@layers-kit/react";
import { useMemo, useSyncExternalStore } from "react";
import { messagesFor } from "./messages.ts";
import { Home } from "./pages/Home.tsx";
import { LeasedAccounts } from "./pages/LeasedAccounts.tsx";
import { Onboarding } from "./pages/Onboarding.tsx";
import { Product } from "./pages/Product.tsx";
import { navigate, type Path } from "./router/router.ts";
import { fetchContentFile } from "./server.ts";
import { keptReceipts } from "./session/receipts.ts";
import type { SessionState, Sessions } from "./session/Sessions.ts";
import { SignedOutBar } from "./session/SignedOutBar.tsx";
import { SignInAgain } from "./session/SignInAgain.tsx";
import { localeFor, type Preferences } from "./shell/preferences.ts";
import { Shell } from "./shell/Shell.tsx";

export interface DashboardProps {
  path: Path;
  state: Extract<SessionState, { status: "signed-in" }>;
  sessions: Sessions;
  preferences: Preferences;
}

/** Everything one customer sees. All pages share one provider, so uploads and what is being made go on between them. */
export function Dashboard({ path, state, sessions, preferences }: DashboardProps): React.ReactElement {
  const { config, customer, expired, asking } = state;
  const { direction } = useSyncExternalStore(preferences.subscribe, preferences.preferred);
  const client = useMemo(
    () =>
      createLayersClient({
        baseUrl: "/api/layers",
        receipts: keptReceipts(customer.id),
        onSessionExpired: sessions.renew,
      }),
    [customer.id, sessions],
  );
  const signOut = async (): Promise<void> => {
    await sessions.signOut();
    navigate("/", { replace: true });
  };
  return (
    <LayersProvider
      client={client}
      storageKey={customer.id}
      locale={localeFor(direction)}
      appearance={{ theme: "host" }}
      fetchFile={fetchContentFile}
      messages={messagesFor(config.features)}
    >
      <Shell path={path} customerName={customer.name} preferences={preferences} onSignOut={signOut}>
        {expired && !asking && <SignedOutBar onSignIn={sessions.askAgain} />}
        {path === "/" && <Home customerName={customer.name} config={config} />}
        {path === "/onboarding" && <Onboarding features={config.features} onSessionExpired={sessions.renew} />}
        {path === "/product" && <Product />}
        {path === "/leased-accounts" && <LeasedAccounts />}
      </Shell>
      {asking && <SignInAgain config={config} customer={customer} sessions={sessions} />}
    </LayersProvider>
  );
}
