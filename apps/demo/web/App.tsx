import { useEffect, useSyncExternalStore } from "react";
import { Dashboard } from "./Dashboard.tsx";
import { hasNavigated, navigate, usePath, wantedPath } from "./router/router.ts";
import { Sessions } from "./session/Sessions.ts";
import { SignInPage } from "./session/SignInPage.tsx";
import type { Preferences } from "./shell/preferences.ts";
import { Unavailable } from "./shell/Unavailable.tsx";

export interface AppProps {
  sessions: Sessions;
  preferences: Preferences;
}

/** The dashboard, with what lasts as long as the page. */
export function makePage(preferences: Preferences): React.ReactElement {
  return <App sessions={new Sessions()} preferences={preferences} />;
}

/** The whole dashboard: nothing yet, sign-in, or the pages of the customer who is signed in. */
export function App({ sessions, preferences }: AppProps): React.ReactElement {
  const state = useSyncExternalStore(sessions.subscribe, sessions.state);
  const path = usePath();
  const isSignedIn = state.status === "signed-in";

  useEffect(() => void sessions.load(), [sessions]);
  useEffect(() => {
    // Not a visit of its own: back must not lead to the address that asked for sign-in.
    if (isSignedIn && !hasNavigated() && location.search) navigate(wantedPath(location.href), { replace: true });
  }, [isSignedIn]);

  switch (state.status) {
    case "loading":
      return <div className="app-loading" role="status" aria-label="Loading" />;
    case "failed":
      return <Unavailable onRetry={() => void sessions.load()} />;
    case "signed-out":
      return <SignInPage config={state.config} sessions={sessions} preferences={preferences} />;
    default:
      return (
        <Dashboard key={state.customer.id} path={path} state={state} sessions={sessions} preferences={preferences} />
      );
  }
}
