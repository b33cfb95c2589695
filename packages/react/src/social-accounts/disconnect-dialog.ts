import { type LoadedOnUse, loadOnUse } from "../ui/index.ts";
import type { DisconnectDialogProps } from "./DisconnectDialog.tsx";

/** Few customers part with an account, so its dialog comes when they are about to. */
export const DisconnectDialog: LoadedOnUse<DisconnectDialogProps> = /* @__PURE__ */ loadOnUse(
  () => import("./DisconnectDialog.tsx"),
  (module) => module.DisconnectDialog,
);
