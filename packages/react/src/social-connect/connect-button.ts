import type { LayersInternals } from "../provider/context.ts";
import type { SocialConnectOptions } from "./useSocialConnect.ts";

/** What a button has at hand. */
export interface ConnectButton extends LayersInternals, SocialConnectOptions {
  /** Names its connection in the store. */
  readonly of: string;
  /** Says that it is connected, to who cannot see it. */
  readonly connectedText: string;
  /** Reads the project's accounts again. */
  readonly renew: () => void;
}
