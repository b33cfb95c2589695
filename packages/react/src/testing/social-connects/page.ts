import { createLayersClient, type LayersClient } from "@layers-kit/client";
import type { LayersEvent } from "../../provider/events.ts";
import type { ConnectButton } from "../../social-connect/connect-button.ts";
import type { SocialConnectState, StartedConnection } from "../../social-connect/connection.ts";
import type { SocialConnectOptions } from "../../social-connect/useSocialConnect.ts";
import type { Server } from "./server.ts";
import { ORIGIN, type StandInBrowser } from "./stand-in-browser.ts";
import type { SteppedTime } from "./stepped-time.ts";

type Flow = typeof import("../../social-connect/flow.ts") &
  typeof import("../../social-connect/connection.ts") &
  typeof import("../../storage/store.ts");

export interface Heard {
  readonly events: LayersEvent[];
  readonly connected: string[];
  readonly announced: string[];
}

export interface ShownButton {
  state(): SocialConnectState;
  /** Whether its connection has come to an end. */
  isOver(): boolean;
  press(): void;
  cancel(): void;
  unmount(): void;
}

/** A page with buttons, until it is left. */
export interface Page {
  readonly client: LayersClient;
  readonly heard: Heard;
  /** How many timers its code has set. */
  timers(): number;
  show(options: Omit<SocialConnectOptions, "onConnected">, open: () => Window | null): ShownButton;
  /** As when it is loaded again: nothing of it runs any more. */
  leave(): void;
}

/** Takes the flow's modules in once the stand-ins are there: one of them asks at once whether there is a window. */
export async function loadFlow(): Promise<Flow> {
  const [flow, connection, store] = await Promise.all([
    import("../../social-connect/flow.ts"),
    import("../../social-connect/connection.ts"),
    import("../../storage/store.ts"),
  ]);
  return { ...flow, ...connection, ...store };
}

export interface PageParts {
  readonly flow: Flow;
  readonly time: SteppedTime;
  readonly browser: StandInBrowser;
  readonly server: Server;
  readonly heard: Heard;
  readonly random: () => number;
}

let opened = 0;

export function openPage({ flow, time, browser, server, heard, random }: PageParts): Page {
  const owner = `page ${++opened}`;
  const here = { isLeft: false };
  const fetch = server.fetchOf(here);
  const store = flow.createStore("tide-tea", browser.storage);
  const client = createLayersClient({ baseUrl: `${ORIGIN}/api/layers`, fetch, random });
  const inPage = <T>(run: () => T): T => time.as(owner, run);

  /** `useSocialConnect` without React: it follows what is started in the store, and begins at a click. */
  function show(options: Omit<SocialConnectOptions, "onConnected">, open: () => Window | null): ShownButton {
    const of = `social-connect:${options.projectId}:${options.socialAccountId ?? options.platform}`;
    const connection = flow.connectionOf(store, of);
    const button = {
      current: {
        ...options,
        of,
        client,
        store,
        connectedText: "connected",
        renew: () => {},
        report: () => {},
        emit: (event: LayersEvent) => heard.events.push(event),
        announce: (text: string) => heard.announced.push(text),
        onConnected: ({ socialAccountId }: { socialAccountId: string }) => heard.connected.push(socialAccountId),
      } as unknown as ConnectButton,
    };
    let followed: StartedConnection | undefined;
    let leave = (): void => {};
    let stopListening = (): void => {};
    const followStarted = (): void => {
      const started = store.read(of) as StartedConnection | undefined;
      if (started === followed) return;
      leave();
      followed = started;
      leave = started ? flow.follow(connection, started, button) : () => {};
    };
    const fail = (error: unknown): void => {
      connection.popup?.close();
      connection.popup = null;
      connection.show({ status: "failed", reason: "error", error });
    };
    const stopReading = inPage(() => store.subscribe(followStarted));
    inPage(followStarted);
    return {
      state: connection.read,
      isOver: () => !["opening", "waiting"].includes(connection.read().status) && store.read(of) === undefined,
      press: () =>
        inPage(() => {
          const { popup } = connection;
          if (popup && !popup.closed) return popup.focus();
          if (connection.read().status === "opening") return;
          connection.popup = open();
          connection.show({ status: "opening" });
          flow.begin(connection, button.current, null).catch(fail);
        }),
      cancel: () =>
        inPage(() => {
          stopListening();
          stopListening = flow.cancel(connection, button.current);
        }),
      unmount: () =>
        inPage(() => {
          stopReading();
          leave();
          stopListening();
        }),
    };
  }

  return {
    client,
    heard,
    timers: () => time.timersOf(owner),
    show,
    leave() {
      here.isLeft = true;
      time.end(owner);
      browser.leavePage();
    },
  };
}
