import { completeSocialConnect } from "@layers-kit/client";

const back = completeSocialConnect();
if (back.outcome === "redirect") location.replace(back.returnTo);
else if (back.outcome === "popup") document.body.textContent = "You can close this window.";
else document.body.textContent = "This link is no longer in use. Start again from the app.";
