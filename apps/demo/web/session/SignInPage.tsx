import { useEffect } from "react";
import type { Config } from "../server.ts";
import { Brand } from "../shell/Brand.tsx";
import { PreferenceControls } from "../shell/PreferenceControls.tsx";
import type { Preferences } from "../shell/preferences.ts";
import { CustomerChoices } from "./CustomerChoices.tsx";
import type { Sessions } from "./Sessions.ts";

export interface SignInPageProps {
  config: Config;
  sessions: Sessions;
  preferences: Preferences;
}

/** The way in. It stands at the address that was asked for, so that signing in leads there. */
export function SignInPage({ config, sessions, preferences }: SignInPageProps): React.ReactElement {
  useEffect(() => {
    document.title = "Sign in – Kopp Commerce";
  }, []);
  return (
    <main className="entrance">
      <Brand />
      <div className="card">
        <h1>Who are you today?</h1>
        <p className="muted">
          This is a demo: Kopp Commerce and its three shops are made up, and there are no passwords.{" "}
          {config.upstream === "sandbox"
            ? "Nothing you do here is posted or charged."
            : "It is connected to Layers, so what you make and order here is real."}
        </p>
        <CustomerChoices customers={config.customers} onChoose={(customer) => sessions.signIn(customer)} />
      </div>
      <PreferenceControls preferences={preferences} />
    </main>
  );
}
