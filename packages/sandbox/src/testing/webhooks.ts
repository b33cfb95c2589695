import { afterEach, beforeEach } from "vitest";
import { deliverPublic } from "../webhooks/node-deliver.ts";
import { type Player, play } from "./play.ts";
import { type Receiver, startReceiver } from "./receiver.ts";

export interface Listening {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads answers field by field.
  readonly body: any;
  /** The endpoint's path. */
  readonly at: string;
  readonly secret: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads answers field by field.
  deliveries(query?: string): Promise<any[]>;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads answers field by field.
  endpoint(): Promise<any>;
}

/** Starts a receiver for each test of a file. */
export function receiverForEach(): { current: Receiver } {
  const held = {} as { current: Receiver };
  beforeEach(async () => {
    held.current = await startReceiver();
  });
  afterEach(() => held.current.close());
  return held;
}

/** A sandbox that delivers for real, to this receiver too. */
export const delivering = ({ origin }: Receiver): Player =>
  play({ deliver: deliverPublic, allowHosts: [origin, "http://media.partner.example"] });

/** Registers an endpoint. */
export async function listen(
  player: Player,
  url: string,
  events: readonly string[],
  more: object = {},
): Promise<Listening> {
  const { status, body } = await player.call("POST", "/v1/webhook-endpoints", { url, events, ...more });
  const at = `/v1/webhook-endpoints/${body.endpoint?.id}`;
  return {
    status,
    body,
    at,
    secret: body.signingSecret,
    deliveries: async (query = "") => (await player.call("GET", `${at}/deliveries${query}`)).body.items,
    endpoint: async () => (await player.call("GET", "/v1/webhook-endpoints")).body.items[0],
  };
}

/** Sends a test event and waits until it has been tried. */
export async function ping(player: Player, at: string): Promise<{ eventId: string; deliveryId: string }> {
  const { body } = await player.call("POST", `${at}/test`, {});
  await player.sandbox.settled();
  return body;
}
