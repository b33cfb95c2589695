import type { LayersMessages } from "../../messages/registry.ts";
import { platformName } from "../../messages/words.ts";

export const socialAccounts: LayersMessages["socialAccounts"] = {
  platform: ({ platform }) => platformName(platform),
  again: "Noch einmal versuchen",
  accounts: "Deine Konten",
  loading: "Deine Konten werden geladen",
  connected: "Verbunden",
  needsSignIn: "Zum Veröffentlichen neu anmelden",
  leased: "Gemietet",
};
