import type { Hooks, ListSourcesQuery, SourceList } from "@layers-kit/contract";
import type { CallOptions } from "../call/call.ts";

/** What a customer may start from. */
export interface SourcesCalls {
  /** The project's portfolio or, with a `keyword`, a live search of TikTok; at most 20, no second page. [seed S002] */
  list(projectId: string, query?: ListSourcesQuery, options?: CallOptions): Promise<SourceList>;
  /** Fresh opening lines at every call. `VALIDATION` while the project lacks its app's name or description. [docs ref/content/list-hooks] */
  hooks(projectId: string, options?: CallOptions): Promise<Hooks>;
}
