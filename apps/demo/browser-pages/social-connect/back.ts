import { completeSocialConnect } from "@layers-kit/client/social-connect";

completeSocialConnect();
document.body.textContent = "You can close this window.";
