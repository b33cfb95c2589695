import { LayersError } from "../call/errors.ts";
import { loadModule } from "../load-module.ts";
import type { LayersRooms } from "../rooms/rooms.ts";
import type { WatchEnvironment } from "./poll.ts";
import type { Watch } from "./watch.ts";
import type { Watches } from "./watches.ts";

const names: Readonly<Record<keyof Watches, true>> = {
  job: true,
  content: true,
  influencer: true,
  influencers: true,
  oauthStatus: true,
  keywords: true,
  post: true,
  leaseRequest: true,
};

/** The watches of one client. What they do is loaded with the first that is listened to. */
export function watchesOnUse(rooms: LayersRooms, environment: WatchEnvironment): Watches {
  let made: Watches | undefined;
  const loaded = loadModule(() => import("./watches.ts"));

  async function watches(): Promise<Watches> {
    try {
      const { createWatches } = await loaded();
      made ??= createWatches(rooms, environment);
      return made;
    } catch (cause) {
      throw new LayersError({ code: "NETWORK", status: 0, message: "What watches could not be loaded.", cause });
    }
  }

  return Object.fromEntries(
    Object.keys(names).map((name) => [
      name,
      (...input: never[]) => {
        type Start = (...input: never[]) => Watch<unknown>;
        return watchOnUse(async () => ((await watches())[name as keyof Watches] as Start)(...input));
      },
    ]),
  ) as never;
}

function watchOnUse<T>(start: () => Promise<Watch<T>>): Watch<T> {
  let started: Promise<Watch<T>> | undefined;
  let isLeft = false;
  return {
    async next() {
      if (isLeft) return { done: true, value: undefined };
      started ??= start();
      const watch = await started;
      return isLeft ? watch.return() : watch.next();
    },
    async return() {
      isLeft = true;
      return started ? (await started).return() : { done: true, value: undefined };
    },
    refresh: () => void started?.then((watch) => watch.refresh()),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
