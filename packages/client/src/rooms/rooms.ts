import type { BrowserBodyOf, BrowserQueryOf, ResponseOf, rooms } from "@layers-kit/contract";
import type { ActionOptions, Call } from "../call/call.ts";
import type { AppMediaCalls } from "./app-media.ts";
import type { ContentCalls } from "./content.ts";
import { type Endpoint, endpointLines } from "./endpoints.ts";
import type { InfluencersCalls } from "./influencers.ts";
import type { JobsCalls } from "./jobs.ts";
import type { KeywordsCalls } from "./keywords.ts";
import type { LeasedAccountsCalls } from "./leased-accounts.ts";
import type { ProjectsCalls } from "./projects.ts";
import type { ScheduleCalls } from "./schedule.ts";
import type { SocialCalls } from "./social.ts";
import type { SourcesCalls } from "./sources.ts";

/** One method for each endpoint a browser may call, by the API's own rooms. */
export interface LayersRooms {
  readonly projects: ProjectsCalls;
  readonly appMedia: AppMediaCalls;
  readonly social: SocialCalls;
  readonly influencers: InfluencersCalls;
  readonly keywords: KeywordsCalls;
  readonly sources: SourcesCalls;
  readonly content: ContentCalls;
  readonly jobs: JobsCalls;
  readonly schedule: ScheduleCalls;
  readonly leasedAccounts: LeasedAccountsCalls;
}

export function createRooms(call: Call): LayersRooms {
  const derived = derive(call);
  const { content, keywords, leasedAccounts } = derived;
  return {
    ...derived,
    content: {
      ...content,
      approve: (containerId, input = {}, options) => content.approve(containerId, input, options),
    },
    keywords: { ...keywords, refresh: (projectId, options) => keywords.refresh(projectId, {}, options) },
    leasedAccounts: {
      ...leasedAccounts,
      request(projectId, input, options) {
        // The API wants the path's id once more in the body. [seed S000]
        const body = { ...input, projectId };
        return leasedAccounts.request(projectId, body, options);
      },
    },
  };
}

type Rooms = typeof rooms;

/** A method for an endpoint takes the path's ids in their order, then the query or body if there is one, then options. */
type Derived = { readonly [R in keyof Rooms]: { readonly [E in keyof Rooms[R]]: Method<Rooms[R][E]> } };
type Method<R> = (...args: [...ids: IdsOf<R>, ...input: InputOf<R>, options?: ActionOptions]) => Promise<ResponseOf<R>>;
type IdsOf<R> = R extends { readonly path: infer Path extends string } ? IdsIn<Path> : never;
type IdsIn<Path extends string> = Path extends `${string}:${string}/${infer Rest}`
  ? [id: string, ...IdsIn<Rest>]
  : Path extends `${string}:${string}`
    ? [id: string]
    : [];
type InputOf<R> = [BrowserBodyOf<R> | BrowserQueryOf<R>] extends [undefined]
  ? []
  : [input?: Exclude<BrowserBodyOf<R> | BrowserQueryOf<R>, undefined>];

function derive(call: Call): Derived {
  const derived: Record<string, Record<string, unknown>> = {};
  for (const endpoint of readEndpoints(endpointLines)) {
    const [room = "", key = ""] = endpoint.name.split(".");
    derived[room] = { ...derived[room], [key]: method(call, endpoint) };
  }
  return derived as never;
}

/** The endpoints as the lines have them, in the contract's order. */
function readEndpoints(lines: string): Endpoint[] {
  return lines.split(";").map((line) => {
    const [name, method, path, input, idempotent, starts, receiptOf] = line.split(" ");
    return { name, method, path, input, idempotent: Boolean(idempotent), starts, receiptOf } as Endpoint;
  });
}

function method(call: Call, endpoint: Endpoint): (...args: unknown[]) => Promise<unknown> {
  const ids = endpoint.path.match(/(?<=:)\w+/g) ?? [];
  return (...args) => {
    const params = Object.fromEntries(ids.map((id, at) => [id, args[at]]));
    const rest = args.slice(ids.length);
    const input = endpoint.input && { [endpoint.input]: rest.shift() };
    return call(endpoint, { params, ...input, ...(rest[0] as ActionOptions | undefined) });
  };
}
