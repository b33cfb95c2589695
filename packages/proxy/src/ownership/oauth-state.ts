import { openReceipt } from "../receipt.ts";
import type { Way } from "./way.ts";

/** Nothing upstream says whose a state is: only the receipt of its start does. */
export const oauthState: Way = (id, { config, session, receipt }) =>
  openReceipt(session, receipt, "oauthState", id, config.clock.now());
