import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Dashboard } from "./Dashboard.tsx";
import "./dashboard.css";
import { finishSocialConnect, SocialCallback } from "./SocialCallback.tsx";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no element with the id root.");

const { pathname } = location;
const page =
  pathname === "/social/callback" ? <SocialCallback came={finishSocialConnect()} /> : <Dashboard path={pathname} />;
createRoot(root).render(<StrictMode>{page}</StrictMode>);
