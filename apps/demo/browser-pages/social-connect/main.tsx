import { createLayersClient } from "@layers-kit/client";
import { LayersProvider, SocialAccounts, SocialConnectButton, type SocialConnectButtonProps } from "@layers-kit/react";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "@layers-kit/react/styles.css";

// What a host writes; a test chooses by the address.
const asked = new URLSearchParams(location.search);
const token = asked.get("token");
const client = createLayersClient({
  baseUrl: "/api/layers",
  ...(token !== null && { headers: { Authorization: `Bearer ${token}` } }),
});
const projectId = asked.get("project") ?? "";
const returnUrl = asked.get("returnUrl") ?? `${location.origin}/back`;
const display = asked.get("display") as SocialConnectButtonProps["display"] | null;

/** What the host was told, for a test to read. */
const told: { type: string }[] = [];
Object.assign(window, { told });

const root = document.getElementById("root");
if (!root) throw new Error("The page has no element with the id root.");
createRoot(root).render(
  <StrictMode>
    <LayersProvider
      client={client}
      storageKey={projectId}
      onEvent={(event) => told.push(event)}
      onError={(error) => {
        const { code, message } = error as { code: string; message: string };
        told.push({ type: `${code}: ${message}` });
      }}
    >
      <SocialConnectButton
        projectId={projectId}
        platform="tiktok"
        returnUrl={returnUrl}
        onConnected={() => told.push({ type: "onConnected" })}
        {...(display && { display })}
      />
      <SocialAccounts projectId={projectId} />
    </LayersProvider>
  </StrictMode>,
);
