import { webhookHeaders } from "@layers-kit/contract/server";
import { AddressNotPublic } from "../media/fetch-media.ts";
import type { DeliveryRow, WebhookEndpointRow } from "../state/server-rows.ts";
import type { World } from "../world.ts";
import { signature } from "./sign.ts";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/**
 * How long after a failed try the next one comes, in milliseconds of wall clock: eight tries in about 31 hours. Another page
 * of the docs says five tries and none after a 4xx. [docs ops/webhooks, integrations/webhooks]
 */
export const retryDelays: readonly number[] = [30 * SECOND, MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 6 * HOUR, 24 * HOUR];

/** So many failed tries in a row pause an endpoint. [docs ops/webhooks] */
export const FAILURES_UNTIL_PAUSE = 20;

/** How long an endpoint may take to answer, in milliseconds of real time. Assumed. */
const TIMEOUT = 10 * SECOND;

/** Sends what is due. The try runs beside whatever made it due; `world.underway` has it until it has ended. */
export function attemptDelivery(world: World, deliveryId: string): void {
  const { state } = world;
  const delivery = state.deliveries.get(deliveryId);
  const endpoint = delivery && state.webhookEndpoints.get(delivery.endpointId);
  if (delivery?.status !== "pending" || !endpoint) return;
  if (delivery.nextRetryAt === null || delivery.nextRetryAt > world.clock.wallNow()) return;
  if (endpoint.status !== "active") {
    state.deliveries.put({ ...delivery, nextRetryAt: null });
    return;
  }
  const trying = state.deliveries.put({ ...delivery, status: "delivering", attempts: delivery.attempts + 1 });
  const attempt = send(world, endpoint, trying)
    .then((result) => settleAttempt(world, trying.id, result))
    // Whoever commits next hears that the store failed.
    .catch(() => undefined)
    .finally(() => world.underway.delete(attempt));
  world.underway.add(attempt);
}

type Result = { readonly status: number } | { readonly status: null; readonly message: string };

async function send(world: World, endpoint: WebhookEndpointRow, delivery: DeliveryRow): Promise<Result> {
  const now = world.clock.wallNow();
  const url = new URL(endpoint.url);
  const valid = endpoint.secrets.filter(({ until }) => until === null || now < until);
  try {
    const signed = await signature(
      valid.map(({ secret }) => secret),
      now,
      delivery.body,
    );
    return await world.deliver(url, {
      headers: {
        "Content-Type": "application/json",
        "User-Agent": "layers-kit-sandbox",
        [webhookHeaders.signature]: signed,
        [webhookHeaders.eventId]: delivery.eventId,
      },
      body: delivery.body,
      publicOnly: !world.allowHosts.has(url.origin),
      signal: AbortSignal.timeout(TIMEOUT),
    });
  } catch (error) {
    const message = error instanceof AddressNotPublic ? `The URL ${error.message}.` : "The endpoint did not answer.";
    return { status: null, message };
  }
}

async function settleAttempt(world: World, deliveryId: string, result: Result): Promise<void> {
  const { state } = world;
  const now = world.clock.wallNow();
  const delivery = state.deliveries.get(deliveryId);
  const endpoint = delivery && state.webhookEndpoints.get(delivery.endpointId);
  // An endpoint that was deleted meanwhile has abandoned it.
  if (delivery?.status !== "delivering" || !endpoint) return;
  const answered =
    result.status === null
      ? { ...delivery, lastErrorMessage: result.message }
      : { ...delivery, lastResponseStatus: result.status, lastResponseAt: now, lastErrorMessage: null };
  if (result.status !== null && result.status >= 200 && result.status < 300) {
    state.deliveries.put({ ...answered, status: "delivered", deliveredAt: now, nextRetryAt: null });
    state.webhookEndpoints.put({ ...endpoint, lastSuccessAt: now, failuresInARow: 0 });
  } else {
    retryLater(world, answered, now);
    const failuresInARow = endpoint.failuresInARow + 1;
    const pause = failuresInARow >= FAILURES_UNTIL_PAUSE && endpoint.status === "active";
    const status = pause ? "auto_paused" : endpoint.status;
    state.webhookEndpoints.put({ ...endpoint, status, lastFailureAt: now, failuresInARow });
  }
  await state.commit();
}

function retryLater(world: World, delivery: DeliveryRow, now: number): void {
  const delay = retryDelays[delivery.attempts - 1];
  if (delay === undefined) {
    world.state.deliveries.put({ ...delivery, status: "failed", abandonedAt: now, nextRetryAt: null });
    return;
  }
  const nextRetryAt = now + delay;
  world.state.deliveries.put({ ...delivery, status: "pending", nextRetryAt });
  world.agenda.wall.add(nextRetryAt, "delivery", delivery.id);
}

/** Puts what waits for an endpoint back in line, now that it is active again. */
export function resumeDeliveries(world: World, endpointId: string): void {
  const now = world.clock.wallNow();
  for (const delivery of world.state.deliveries.oldestFirst(endpointId)) {
    if (delivery.status !== "pending" || delivery.nextRetryAt !== null) continue;
    world.state.deliveries.put({ ...delivery, nextRetryAt: now });
    world.agenda.wall.add(now, "delivery", delivery.id);
  }
}
