import type {
  AddAppMediaRequest,
  AppMedia,
  AppMediaPage,
  DeletedAppMedia,
  ListAppMediaQuery,
} from "@layers-kit/contract";
import type { ActionOptions, CallOptions } from "../call/call.ts";

/** The customer's own logo, screenshots and videos. */
export interface AppMediaCalls {
  list(projectId: string, query?: ListAppMediaQuery, options?: CallOptions): Promise<AppMediaPage>;
  /** Adds a file by its public URL, which Layers fetches itself. For a file on the customer's device see `uploadFile`. [seed S002] */
  add(projectId: string, input: AddAppMediaRequest, options?: ActionOptions): Promise<AppMedia>;
  /** Takes effect at once. `NOT_FOUND`: gone already, or made by Layers. [docs ref/app-media/delete-app-media] */
  delete(projectId: string, mediaId: string, options?: CallOptions): Promise<DeletedAppMedia>;
}
