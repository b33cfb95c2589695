import {
  type BrowserBodyOf,
  type BrowserQueryOf,
  isPlainSegment,
  type ResponseOf,
  type rooms,
} from "@layers-kit/contract";
import type { ActionOptions, Call } from "../call/call.ts";
import type { AppMediaCalls } from "./app-media.ts";
import type { ContentCalls } from "./content.ts";
import { type EndpointWords, endpointLines, pathPrefix } from "./endpoints.ts";
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
  const derived: Record<string, unknown> = {};
  for (const line of endpointLines.split(";")) {
    const [room, ...endpoints] = line.split(",") as [string, ...string[]];
    derived[room] = Object.fromEntries(endpoints.map((endpoint) => methodOf(call, room, endpoint)));
  }
  return derived satisfies object as Derived;
}

type Values = Readonly<Record<string, unknown>>;
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
type InputOf<R> = [BrowserBodyOf<R> | BrowserQueryOf<R>] extends [Readonly<Record<string, never>> | undefined]
  ? []
  : [input?: Exclude<BrowserBodyOf<R> | BrowserQueryOf<R>, undefined>];

function methodOf(call: Call, room: string, endpoint: string): [string, (...args: unknown[]) => Promise<unknown>] {
  const [name, method, template, exception, repeated] = endpoint.split(" ") as EndpointWords;

  async function calling(...args: unknown[]): Promise<unknown> {
    const ids: string[] = [];
    const path = template.replaceAll(":", () => {
      const id = String(args.shift() ?? "");
      if (!isPlainSegment(id)) throw new TypeError(`${room}.${name}: "${id}" is no id as the API gives it.`);
      ids.push(id);
      return id;
    });
    const input = exception === "-" || exception === "{}" ? undefined : (args.shift() as Values | undefined);
    const sendsNothing = exception === "-" || (method === "DELETE" && !input);
    return call({
      method,
      path: pathPrefix + path,
      ids,
      idempotent: method.startsWith("P") && exception !== "!",
      inUse: exception,
      [method === "GET" ? "query" : "body"]: sendsNothing
        ? undefined
        : { ...input, ...(repeated && { [repeated]: ids[0] }) },
      ...(args[0] as ActionOptions | undefined),
    });
  }
  return [name, calling];
}
