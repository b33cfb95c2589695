import { unanswered } from "../call/errors.ts";
import { loadModule } from "../load-module.ts";
import type { LayersRooms } from "../rooms/rooms.ts";
import type { Watch } from "./watch.ts";
import { watchNames } from "./watch-names.ts";
import type { LoadingEnvironment, Watches } from "./watches.ts";

/** The watches of one client. What they do is loaded with the first that is listened to. */
export function watchesOnUse(rooms: LayersRooms, environment: LoadingEnvironment): Watches {
  let made: Watches | undefined;
  const loaded = loadModule(() => import("./watches.ts"));

  const watches = (): Promise<Watches> =>
    loaded().then(
      ({ createWatches }) => {
        made ??= createWatches(rooms, environment);
        return made;
      },
      (cause: unknown) => {
        throw unanswered("The watches could not be loaded.", cause);
      },
    );

  return Object.fromEntries(
    watchNames.map((name) => [
      name,
      (...input: never[]) => {
        type Start = (...input: never[]) => Watch<unknown>;
        return watchOnUse(async () => ((await watches())[name as keyof Watches] as Start)(...input));
      },
    ]),
  ) as never;
}

const ended = { done: true, value: undefined } as const;

function watchOnUse<T>(start: () => Promise<Watch<T>>): Watch<T> {
  let started: Promise<Watch<T>> | undefined;
  let isLeft = false;
  return {
    async next() {
      if (isLeft) return ended;
      started ??= start();
      const watch = await started;
      return isLeft ? watch.return() : watch.next();
    },
    async return() {
      isLeft = true;
      return (await started)?.return() ?? ended;
    },
    refresh: () => void started?.then((watch) => watch.refresh()),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
