import type { LayersClient, LayersClientOptions } from "@layers-kit/client";
import type { Sandbox } from "@layers-kit/sandbox";
import type { PlayOptions } from "./sandboxes.ts";

/** A story's `parameters.sandbox`. Each story plays in a sandbox of its own. */
export interface StorySandbox extends PlayOptions {
  /** Who is signed in. @default "tide-tea" */
  readonly customer?: string;
  /** Of the client, beside where the sandbox is. */
  readonly client?: Partial<LayersClientOptions>;
  /** Runs before the story; what it returns stands in the story's `loaded`, beside `client` and `sandbox`. */
  readonly arrange?: (client: LayersClient, sandbox: Sandbox) => Promise<Record<string, unknown>>;
}
