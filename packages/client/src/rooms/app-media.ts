import {
  type AddAppMediaRequest,
  type AppMedia,
  type AppMediaPage,
  type DeletedAppMedia,
  type ListAppMediaQuery,
  rooms,
} from "@layers-kit/contract";
import type { ActionOptions, Call, CallOptions } from "../call/call.ts";

/** The customer's own logo, screenshots and videos. */
export interface AppMediaCalls {
  list(projectId: string, query?: ListAppMediaQuery, options?: CallOptions): Promise<AppMediaPage>;
  /** Adds a file by its public URL, which Layers fetches itself. For a file on the customer's device see `uploadFile`. [seed S002] */
  add(projectId: string, input: AddAppMediaRequest, options?: ActionOptions): Promise<AppMedia>;
  /** Takes effect at once. `NOT_FOUND`: gone already, or made by Layers. [docs ref/app-media/delete-app-media] */
  delete(projectId: string, mediaId: string, options?: CallOptions): Promise<DeletedAppMedia>;
}

export function appMediaCalls(call: Call): AppMediaCalls {
  return {
    list: (projectId, query, options) => call(rooms.appMedia.list, { params: { projectId }, query, ...options }),
    add: (projectId, input, options) => call(rooms.appMedia.add, { params: { projectId }, body: input, ...options }),
    delete: (projectId, mediaId, options) =>
      call(rooms.appMedia.delete, { params: { projectId, mediaId }, ...options }),
  };
}
