import { type Hooks, type ListSourcesQuery, rooms, type SourceList } from "@layers-kit/contract";
import type { Call, CallOptions } from "../call/call.ts";

/** What a customer may start from. */
export interface SourcesCalls {
  /** The project's portfolio or, with a `keyword`, a live search of TikTok; at most 20, no second page. [seed S002] */
  list(projectId: string, query?: ListSourcesQuery, options?: CallOptions): Promise<SourceList>;
  /** Fresh opening lines at every call. `VALIDATION` while the project lacks its app's name or description. [docs ref/content/list-hooks] */
  hooks(projectId: string, options?: CallOptions): Promise<Hooks>;
}

export function sourcesCalls(call: Call): SourcesCalls {
  return {
    list: (projectId, query, options) => call(rooms.sources.list, { params: { projectId }, query, ...options }),
    hooks: (projectId, options) => call(rooms.sources.hooks, { params: { projectId }, ...options }),
  };
}
