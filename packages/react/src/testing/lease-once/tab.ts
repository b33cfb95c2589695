import { createLayersClient, type LayersClient, type LeaseInput } from "@layers-kit/client";
import { type KeptLeaseRequest, keptLeaseRequests, type LeaseRequested } from "@layers-kit/contract";
import { sentActions } from "../../hooks/act-once.ts";
import type { Actions } from "../../hooks/actions.ts";
import { inTurn } from "../../hooks/in-turn.ts";
import { startAction } from "../../hooks/start-action.ts";
import { createStore } from "../../storage/store.ts";
import type { SteppedTime } from "../social-connects/stepped-time.ts";
import { ORIGIN, type Server } from "./server.ts";
import type { StandInLocks } from "./stand-in-locks.ts";

/** One tab: what `useAction` keeps for a component, over the same storage, locks and client as in a page. */
export interface Tab {
  readonly client: LayersClient;
  readonly isBusy: boolean;
  /** What the tab shows as ordered. */
  readonly ordered: LeaseRequested | undefined;
  /** The review opens: the customer has made up their mind. */
  review(): void;
  click(input: LeaseInput): void;
  /** An order whose end nobody saw, once no other tab is about it. */
  interrupted(): Promise<LeaseInput | undefined>;
  /** The orders that the proxy keeps with the project. */
  kept(): Promise<readonly KeptLeaseRequest[]>;
  close(): void;
}

export interface TabParts {
  readonly name: string;
  readonly time: SteppedTime;
  readonly server: Server;
  readonly locks: StandInLocks;
  readonly storage: Storage;
  readonly projectId: () => string;
  readonly random: () => number;
  readonly onOrdered: (made: LeaseRequested) => void;
}

export function openTab({ name, time, server, locks, storage, projectId, random, onOrdered }: TabParts): Tab {
  const own = { isClosed: false };
  const actions: Actions = new Map();
  const store = createStore("tide-tea", storage);
  const client = createLayersClient({
    baseUrl: `${ORIGIN}/api/layers`,
    fetch: fetchFromPage(server.fetchOf(own)),
    random,
  });
  const action = "lease";
  const storedAs = `action:${action}`;
  const lock = `${store.scope}${storedAs}`;
  let wishedAt = 0;
  let ordered: LeaseRequested | undefined;
  return {
    client,
    get isBusy() {
      return actions.has(action);
    },
    get ordered() {
      return ordered;
    },
    review() {
      wishedAt = time.now();
    },
    click(input) {
      time.as(name, () =>
        startAction<LeaseInput, LeaseRequested>({
          actions,
          name: action,
          store,
          storedAs,
          lock,
          input,
          wishedAt,
          perform: (wanted, call) => client.leasedAccounts.request(projectId(), wanted, call),
          onDone: (made) => {
            ordered = made;
            onOrdered(made);
          },
          report: () => {},
        }),
      );
    },
    interrupted: () =>
      time.as(name, () =>
        inTurn(lock, new AbortController().signal, async () => {
          const [first] = sentActions<LeaseInput>(store.read(storedAs)).filter(({ end }) => !end);
          if (first) wishedAt = first.startedAt;
          return first?.input;
        }),
      ),
    kept: async () => keptLeaseRequests((await time.as(name, () => client.projects.read(projectId()))).metadata),
    close() {
      own.isClosed = true;
      time.end(name);
      locks.close(name);
    },
  };
}

/** What a browser adds to a call of a page. */
function fetchFromPage(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set("sec-fetch-site", "same-origin");
    return fetch(input, { ...init, headers });
  };
}
