import { completeSocialConnect } from "@layers-kit/client";

completeSocialConnect();
document.body.textContent = "You can close this window.";
