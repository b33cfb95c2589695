import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { finishSocialConnect, SocialCallback } from "./pages/SocialCallback.tsx";
import { Sessions } from "./session/Sessions.ts";
import { Preferences } from "./shell/preferences.ts";
import "@layers-kit/react/styles.css";
import "./styles/index.css";

const preferences = new Preferences();
const root = document.getElementById("root");
if (!root) throw new Error("The page has no element with the id root.");

const page =
  location.pathname === "/social/callback" ? (
    <SocialCallback came={finishSocialConnect()} />
  ) : (
    <App sessions={new Sessions()} preferences={preferences} />
  );
createRoot(root).render(<StrictMode>{page}</StrictMode>);
