import { completeSocialConnect, type SocialConnectReturn } from "@layers-kit/client/social-connect";
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
        {came.outcome === "redirect" ? (
          <p role="status">Taking you back…</p>
        ) : (
          <p role="status">
            You can close this window and go on where you started. <a href="/">Go to the dashboard</a>.
          </p>
        )}
      </div>
    </main>
  );
}

/** Passes on what the address says; then the window closes, or the whole page goes back to where it came from. */
function finishSocialConnect(): SocialConnectReturn {
  document.title = "Connecting your account – Kopp Commerce";
  return completeSocialConnect();
}
