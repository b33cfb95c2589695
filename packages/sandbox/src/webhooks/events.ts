import type { WebhookEventType } from "@layers-kit/contract/server";
import type { DeliveryRow, WebhookEndpointRow } from "../state/server-rows.ts";
import type { World } from "../world.ts";

type Data = Readonly<Record<string, unknown>>;

/** Something that happened in a project. Its data is asked for only when somebody listens. */
export interface Happened {
  readonly type: WebhookEventType;
  readonly projectId: string;
  /** When it happened, on the wall clock. */
  readonly at: number;
  readonly data: () => Data;
}

/** Tells every endpoint that listens: the organization's own, and its parent's with `all_children`. [docs ref/webhooks/create-endpoint] */
export function emit(world: World, { type, projectId, at, data }: Happened): void {
  const { webhookEndpoints, projects, organizations } = world.state;
  if (webhookEndpoints.size === 0) return;
  const organizationId = projects.get(projectId)?.organizationId;
  const organization = organizationId === undefined ? undefined : organizations.get(organizationId);
  if (!organization) return;
  const own = [...webhookEndpoints.oldestFirst(organization.id)];
  const parents = [...webhookEndpoints.oldestFirst(organization.parentOrganizationId ?? "")];
  const listening = [...own, ...parents.filter((endpoint) => endpoint.scope === "all_children")].filter(
    (endpoint) =>
      !endpoint.deleted &&
      // What a paused endpoint misses is not sent later; that is assumed.
      endpoint.status === "active" &&
      endpoint.events.includes(type) &&
      (endpoint.projectId === null || endpoint.projectId === projectId),
  );
  if (listening.length === 0) return;
  const eventId = world.ids.ulid("evt");
  for (const endpoint of listening) {
    const tagged = endpoint.scope === "all_children" ? { ...data(), organizationId: organization.id } : data();
    enqueue(world, endpoint, { eventId, type, at, data: tagged });
  }
}

/** Puts one event in line for one endpoint. A replay names the delivery that it repeats. [docs ops/webhooks] */
export function enqueue(
  world: World,
  endpoint: WebhookEndpointRow,
  event: {
    readonly eventId: string;
    readonly type: WebhookEventType;
    readonly at: number;
    readonly data: Data;
    readonly replayOf?: string;
  },
): DeliveryRow {
  const { eventId, type, at, data, replayOf } = event;
  const createdAt = new Date(at).toISOString();
  const row = world.state.deliveries.put({
    id: world.ids.uuid(""),
    endpointId: endpoint.id,
    eventId,
    eventType: type,
    body: JSON.stringify({ id: eventId, type, createdAt, data, ...(replayOf !== undefined && { replayOf }) }),
    status: "pending",
    attempts: 0,
    nextRetryAt: at,
    deliveredAt: null,
    abandonedAt: null,
    lastResponseStatus: null,
    lastResponseAt: null,
    lastErrorMessage: null,
    createdAt: at,
  });
  world.agenda.wall.add(at, "delivery", row.id);
  return row;
}
