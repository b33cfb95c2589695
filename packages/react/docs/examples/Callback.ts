import { completeSocialConnect } from "@layers-kit/client/social-connect";

// Closes the window, or goes back to where the whole page came from. What is said shows only where neither works.
completeSocialConnect();
document.body.textContent = "You can close this window.";
