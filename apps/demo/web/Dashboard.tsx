import { useEffect, useState } from "react";
import { ProjectStatus } from "./ProjectStatus.tsx";
import { SignIn } from "./SignIn.tsx";
import { type Config, readConfig, readSession, type Session, signOut } from "./server.ts";

const headings: Readonly<Record<string, string>> = {
  "/": "Dashboard",
  "/onboarding": "Onboarding",
  "/leased-accounts": "Leased accounts",
};

/** The partner's dashboard around whatever page the address names. */
export function Dashboard({ path }: { path: string }): React.ReactElement {
  const [loaded, setLoaded] = useState<{ config: Config; session: Session }>();
  const [problem, setProblem] = useState<string>();
  const heading = headings[path] ?? "Dashboard";

  useEffect(() => {
    document.title = heading;
    Promise.all([readConfig(), readSession()]).then(
      ([config, session]) => setLoaded({ config, session }),
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    );
  }, [heading]);

  return (
    <>
      <nav aria-label="Main">
        <a href="/">Dashboard</a>
        <a href="/onboarding">Onboarding</a>
        <a href="/leased-accounts">Leased accounts</a>
      </nav>
      <main>
        <h1>{heading}</h1>
        {problem && <p role="alert">{problem}</p>}
        {loaded && (
          <Account
            config={loaded.config}
            session={loaded.session}
            onChange={(session) => setLoaded({ ...loaded, session })}
          />
        )}
      </main>
    </>
  );
}

function Account({
  config,
  session,
  onChange,
}: {
  config: Config;
  session: Session;
  onChange: (session: Session) => void;
}): React.ReactElement {
  if (session.customer === null) return <SignIn customers={config.customers} onSignedIn={onChange} />;
  return (
    <>
      <p>
        Signed in as <strong>{session.name}</strong>.{" "}
        <button type="button" onClick={() => void signOut().then(onChange)}>
          Sign out
        </button>
      </p>
      <ProjectStatus key={session.customer} />
      <Features features={config.features} />
    </>
  );
}

/** What this server cannot offer, one sentence each. */
function Features({ features }: { features: Config["features"] }): React.ReactElement | null {
  const reasons = Object.values(features).flatMap(({ reason }) => reason ?? []);
  if (reasons.length === 0) return null;
  return (
    <ul>
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}
