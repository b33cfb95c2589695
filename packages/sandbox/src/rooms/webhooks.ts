import type { DeliveryScheduled, WebhookDelivery, WebhookEndpoint } from "@layers-kit/contract/server";
import { problemWithUrl } from "../media/download.ts";
import { requireScope } from "../pipeline/auth.ts";
import { conflict, invalid, notFound } from "../pipeline/errors.ts";
import type { Call, ServerHandlers } from "../pipeline/handler.ts";
import { paginate } from "../pipeline/pagination.ts";
import type { DeliveryRow, SigningSecret, WebhookEndpointRow } from "../state/server-rows.ts";
import { resumeDeliveries } from "../webhooks/delivery.ts";
import { enqueue } from "../webhooks/events.ts";
import type { World } from "../world.ts";
import { projectOf } from "./find.ts";
import { instant } from "./times.ts";

/** How long the secret before the present one is still signed with, in milliseconds. [docs integrations/webhooks] */
const OVERLAP = 24 * 60 * 60_000;

export const webhooks: ServerHandlers<"webhooks"> = {
  list(call) {
    const { world, organization, query } = call;
    const wanted = query.projectId === undefined ? undefined : projectOf(call, query.projectId).id;
    const page = paginate({
      list: `webhooks ${organization.id}`,
      rows: world.state.webhookEndpoints.newestFirst(organization.id),
      keep: (row) =>
        !row.deleted &&
        (wanted === undefined || row.projectId === wanted) &&
        (query.status === undefined || row.status === query.status),
      idOf: (row) => row.id,
      query,
      usual: 25,
    });
    return { body: { items: page.rows.map(view), nextCursor: page.nextCursor } };
  },

  create(call) {
    const { world, organization, key, body } = call;
    const { url, description = null, metadata = null, scope = "own" } = body;
    requireDeliverable(world, url);
    if (scope === "all_children") requireScope(key, "org:admin");
    const now = world.clock.wallNow();
    const signing = newSecret(world);
    const row = world.state.webhookEndpoints.put({
      id: world.ids.uuid(""),
      organizationId: organization.id,
      projectId: body.projectId === undefined ? null : projectOf(call, body.projectId).id,
      url,
      description,
      metadata,
      events: unique(body.events),
      scope,
      status: "active",
      secrets: [signing],
      createdAt: now,
      updatedAt: now,
      lastSuccessAt: null,
      lastFailureAt: null,
      failuresInARow: 0,
      deleted: false,
    });
    return { body: { endpoint: view(row), signingSecret: signing.secret } };
  },

  update(call) {
    const { world, body } = call;
    const before = endpointOf(call, call.params.endpointId);
    if (body.url !== undefined) requireDeliverable(world, body.url);
    const row = world.state.webhookEndpoints.put({
      ...before,
      url: body.url ?? before.url,
      events: body.events ? unique(body.events) : before.events,
      description: body.description === undefined ? before.description : body.description,
      metadata: body.metadata ?? before.metadata,
      status: body.status ?? before.status,
      failuresInARow: body.status === "active" ? 0 : before.failuresInARow,
      updatedAt: world.clock.wallNow(),
    });
    if (body.status === "active") resumeDeliveries(world, row.id);
    return { body: view(row) };
  },

  delete(call) {
    const { world } = call;
    const row = endpointOf(call, call.params.endpointId);
    const now = world.clock.wallNow();
    world.state.webhookEndpoints.put({ ...row, deleted: true, updatedAt: now });
    for (const delivery of world.state.deliveries.oldestFirst(row.id)) {
      if (delivery.status !== "pending" && delivery.status !== "delivering") continue;
      world.state.deliveries.put({ ...delivery, status: "abandoned", abandonedAt: now, nextRetryAt: null });
    }
    return { body: { id: row.id, deleted: true } };
  },

  rotateSecret(call) {
    const { world } = call;
    const before = endpointOf(call, call.params.endpointId);
    const now = world.clock.wallNow();
    const signing = newSecret(world);
    // Only the latest of the old ones goes on; that a second rotation ends the first one's overlap is assumed.
    const [latest] = before.secrets;
    const old = latest ? [{ ...latest, until: now + OVERLAP }] : [];
    const row = world.state.webhookEndpoints.put({ ...before, secrets: [signing, ...old], updatedAt: now });
    return { body: { endpoint: view(row), signingSecret: signing.secret } };
  },

  test(call) {
    const { world, organization, body } = call;
    const endpoint = endpointOf(call, call.params.endpointId);
    const usual = { message: "A test from Layers.", endpointId: endpoint.id, organizationId: organization.id };
    const eventId = world.ids.ulid("evt");
    const at = world.clock.wallNow();
    const delivery = enqueue(world, endpoint, { eventId, type: "test.ping", at, data: body?.payload ?? usual });
    return { body: scheduled(delivery) };
  },

  listDeliveries(call) {
    const { world, query } = call;
    const endpoint = endpointOf(call, call.params.endpointId);
    const page = paginate({
      list: `deliveries ${endpoint.id}`,
      rows: world.state.deliveries.newestFirst(endpoint.id),
      keep: (row) =>
        (query.eventType === undefined || row.eventType === query.eventType) &&
        (query.status === undefined || row.status === query.status),
      idOf: (row) => row.id,
      query,
      usual: 25,
    });
    return { body: { items: page.rows.map(deliveryView), nextCursor: page.nextCursor } };
  },

  /** Anything that has ended may be sent again; that one on its way answers 409 is assumed. */
  replay(call) {
    const { world } = call;
    const delivery = world.state.deliveries.get(call.params.deliveryId);
    if (!delivery) throw notFound();
    const endpoint = endpointOf(call, delivery.endpointId);
    if (delivery.status === "pending" || delivery.status === "delivering") {
      throw conflict("The delivery has not ended yet. Wait for it.", { status: delivery.status });
    }
    const { data } = JSON.parse(delivery.body) as { data: Record<string, unknown> };
    const eventId = world.ids.ulid("evt");
    const at = world.clock.wallNow();
    const event = { eventId, type: delivery.eventType, at, data, replayOf: delivery.id };
    return { body: scheduled(enqueue(world, endpoint, event)) };
  },
};

function endpointOf({ world, organization }: Pick<Call, "world" | "organization">, id: string): WebhookEndpointRow {
  const row = world.state.webhookEndpoints.get(id);
  if (row?.organizationId !== organization.id || row.deleted) throw notFound();
  return row;
}

/** An endpoint is https on the public internet, or of an allowed origin. Its name is resolved when something is sent. */
function requireDeliverable(world: World, text: string): void {
  const url = new URL(text);
  const problem = problemWithUrl(url, world.allowHosts.has(url.origin));
  if (problem) throw invalid([{ path: "url", message: problem }]);
}

const newSecret = ({ ids }: World): SigningSecret => ({ secret: `whsec_${ids.token()}`, until: null });

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

function scheduled(row: DeliveryRow): DeliveryScheduled {
  return { eventId: row.eventId, deliveryId: row.id, scheduledAt: instant(row.createdAt) };
}

function view(row: WebhookEndpointRow): WebhookEndpoint {
  const { id, organizationId, projectId, url, description, status, scope } = row;
  return {
    id,
    organizationId,
    projectId,
    url,
    description,
    metadata: row.metadata ?? null,
    status,
    scope,
    events: [...row.events],
    apiVersion: "v1",
    createdAt: instant(row.createdAt),
    updatedAt: instant(row.updatedAt),
    lastSuccessAt: instant(row.lastSuccessAt),
    lastFailureAt: instant(row.lastFailureAt),
    consecutiveFailureCount: row.failuresInARow,
  };
}

function deliveryView(row: DeliveryRow): WebhookDelivery {
  const { id, endpointId, eventId, eventType, status, attempts, lastResponseStatus, lastErrorMessage } = row;
  return {
    id,
    endpointId,
    eventId,
    eventType,
    status,
    attempts,
    nextRetryAt: instant(row.nextRetryAt),
    deliveredAt: instant(row.deliveredAt),
    abandonedAt: instant(row.abandonedAt),
    lastResponseStatus,
    lastResponseAt: instant(row.lastResponseAt),
    lastErrorMessage,
    createdAt: instant(row.createdAt),
  };
}
