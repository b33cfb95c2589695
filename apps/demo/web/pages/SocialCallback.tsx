import { completeSocialConnect, type SocialConnectReturn } from "@layers-kit/client";
import { Brand } from "../shell/Brand.tsx";

/** What the address says is read once, before anything is drawn. */
export function makePage(): React.ReactElement {
  return <SocialCallback came={finishSocialConnect()} />;
}

/** Where a consent page sends people back to. What it says is passed on; whether it worked, the page that started it asks. */
function SocialCallback({ came }: { came: SocialConnectReturn }): React.ReactElement {
  return (
    <main className="entrance">
      <Brand />
      <div className="card">
        <h1>Connecting your account</h1>
        {came.outcome === "popup" && <p role="status">You can close this window.</p>}
        {came.outcome === "redirect" && <p role="status">Taking you back…</p>}
        {came.outcome === "unknown" && (
          <p>
            This browser started no connection, or it is over already. <a href="/">Go to the dashboard</a>.
          </p>
        )}
      </div>
    </main>
  );
}

/** Reads the address, and goes back when the whole page was away. */
function finishSocialConnect(): SocialConnectReturn {
  document.title = "Connecting your account – Kopp Commerce";
  const came = completeSocialConnect();
  if (came.outcome === "redirect") location.replace(came.returnTo);
  return came;
}
