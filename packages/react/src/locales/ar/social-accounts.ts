import type { LayersMessages } from "../../messages/registry.ts";
import { platformName } from "../../messages/words.ts";

export const socialAccounts: LayersMessages["socialAccounts"] = {
  platform: ({ platform }) => platformName(platform),
  again: "حاول مجددًا",
  accounts: "حساباتك",
  loading: "جارٍ تحميل حساباتك",
  connected: "مربوط",
  needsSignIn: "سجّل الدخول مجددًا للنشر",
  leased: "مستأجر",
};
