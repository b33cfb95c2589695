import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Preferences } from "./shell/preferences.ts";
import "@layers-kit/react/styles.css";
import "./styles/index.css";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no element with the id root.");

const preferences = new Preferences();
// A popup that comes back from a consent page has a word to pass on and closes: it does not wait for the dashboard.
const { makePage } = await (location.pathname === "/social/callback"
  ? import("./pages/SocialCallback.tsx")
  : import("./App.tsx"));
createRoot(root).render(<StrictMode>{makePage(preferences)}</StrictMode>);
