import type { BodyOf, ParamsOf, QueryOf, ResponseOf, Route, rooms } from "@layers-kit/contract";
import type { serverRooms } from "@layers-kit/contract/server";
import type { KeyRow, OrganizationRow } from "../state/rows.ts";
import type { World } from "../world.ts";

/** A call that passed the pipeline: known key, right scope, within the budget, valid query and body. */
export interface Call<R = Route> {
  readonly world: World;
  readonly organization: OrganizationRow;
  readonly key: KeyRow;
  readonly params: ParamsOf<R>;
  readonly query: QueryOf<R>;
  readonly body: BodyOf<R>;
}

export interface Reply<T = unknown> {
  readonly body: T;
  /** When it is not the route's usual one. */
  readonly status?: number;
  /** Answers 304 to a client that has this state already. */
  readonly cacheable?: boolean;
}

/** What a call still has to do once it has waited: to change something and to answer, both in one turn. */
export type Late<T = unknown> = () => Reply<T>;

/**
 * Answers a call. One that waits for something and then changes state resolves to that last part, so that no other call's end
 * comes between the change and its answer: both are kept together, or neither.
 */
export type Handler<R = Route> = (
  call: Call<R>,
) => Reply<ResponseOf<R>> | Promise<Reply<ResponseOf<R>> | Late<ResponseOf<R>>>;

export type RoomName = keyof typeof rooms;

export type ServerRoomName = keyof typeof serverRooms;

/** One handler for every endpoint of a room's server half. */
export type ServerHandlers<R extends ServerRoomName> = {
  readonly [E in keyof (typeof serverRooms)[R]]: Handler<(typeof serverRooms)[R][E]>;
};

/** One handler for every endpoint of a room, by the endpoint's name in the contract. */
export type RoomHandlers<R extends RoomName> = {
  readonly [E in keyof (typeof rooms)[R]]: Handler<(typeof rooms)[R][E]>;
};
