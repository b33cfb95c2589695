import * as z from "zod/mini";
import { HttpUrl, Id, Metadata, openEnum, page, pageQuery, Timestamp } from "./common.schemas.ts";

/** What an endpoint may subscribe to; other names are refused. [docs integrations/webhooks] */
export const WebhookEventType = z.enum([
  "job.completed",
  "job.failed",
  "job.canceled",
  "content.generated",
  "content.approved",
  "content.rejected",
  "post.scheduled",
  "post.published",
  "post.failed",
  "post.canceled",
  "social_account.connected",
  "social_account.needs_reauth",
  "social_account.revoked",
  "lease_request.assigned",
  "lease_request.rejected",
  "test.ping",
]);
export type WebhookEventType = z.infer<typeof WebhookEventType>;

/** 1 to 50. */
const Events = z.array(WebhookEventType).check(z.minLength(1), z.maxLength(50));
/** At most 1024 characters, which is assumed. */
const Description = z.string().check(z.maxLength(1024));

/** POST /v1/webhook-endpoints. The URL is https; `all_children` takes `org:admin`. [docs ref/webhooks/create-endpoint] */
export const CreateWebhookEndpointRequest = z.strictObject({
  url: HttpUrl,
  events: Events,
  description: z.optional(Description),
  metadata: z.optional(Metadata),
  /** Only this project's events. */
  projectId: z.optional(Id),
  scope: z.optional(z.enum(["own", "all_children"])),
});
export type CreateWebhookEndpointRequest = z.infer<typeof CreateWebhookEndpointRequest>;

/** PATCH /v1/webhook-endpoints/:endpointId. At least one field; `active` starts the count of failures again. [docs ref/webhooks/update-endpoint] */
export const UpdateWebhookEndpointRequest = z
  .strictObject({
    url: z.optional(HttpUrl),
    events: z.optional(Events),
    description: z.optional(z.nullable(Description)),
    metadata: z.optional(Metadata),
    status: z.optional(z.enum(["active", "paused"])),
  })
  .check(z.refine((body) => Object.keys(body).length > 0, { error: "needs at least one field" }));
export type UpdateWebhookEndpointRequest = z.infer<typeof UpdateWebhookEndpointRequest>;

/** An endpoint as it stands, without its secret. [docs ref/webhooks/list-endpoints] */
export const WebhookEndpoint = z.looseObject({
  id: Id,
  organizationId: Id,
  projectId: z.nullable(Id),
  url: z.string(),
  description: z.nullable(z.string()),
  status: openEnum(["active", "paused", "auto_paused"]),
  events: z.array(openEnum(WebhookEventType.options)),
  scope: z.optional(openEnum(["own", "all_children"])),
  metadata: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
  apiVersion: z.optional(z.string()),
  createdAt: Timestamp,
  updatedAt: Timestamp,
  lastSuccessAt: z.nullable(Timestamp),
  lastFailureAt: z.nullable(Timestamp),
  consecutiveFailureCount: z.number(),
});
export type WebhookEndpoint = z.infer<typeof WebhookEndpoint>;

/** The only two answers that tell a secret. The first is documented, the second assumed to be alike. [docs ref/webhooks] */
export const WebhookEndpointWithSecret = z.looseObject({ endpoint: WebhookEndpoint, signingSecret: z.string() });
export type WebhookEndpointWithSecret = z.infer<typeof WebhookEndpointWithSecret>;

export const ListWebhookEndpointsQuery = z.strictObject({
  /** Leaves out endpoints of the whole organization. */
  projectId: z.optional(Id),
  status: z.optional(z.enum(["active", "paused", "auto_paused"])),
  ...pageQuery(100),
});
export type ListWebhookEndpointsQuery = z.input<typeof ListWebhookEndpointsQuery>;

export const WebhookEndpointPage = page(WebhookEndpoint);
export type WebhookEndpointPage = z.infer<typeof WebhookEndpointPage>;

/** [docs ref/webhooks/delete-endpoint] */
export const DeletedWebhookEndpoint = z.looseObject({ id: Id, deleted: z.boolean() });
export type DeletedWebhookEndpoint = z.infer<typeof DeletedWebhookEndpoint>;

/** POST …/rotate-secret and …/replay take no body, or an empty one. */
export const EmptyRequest = z.optional(z.strictObject({}));
export type EmptyRequest = z.infer<typeof EmptyRequest>;

/** POST …/test. `payload` takes the place of the event's `data`. [docs ref/webhooks/test-endpoint] */
export const TestWebhookRequest = z.optional(z.strictObject({ payload: z.optional(Metadata) }));
export type TestWebhookRequest = z.infer<typeof TestWebhookRequest>;

/** A delivery that was put in line. A replay is assumed to answer as a test does. [docs ref/webhooks/test-endpoint] */
export const DeliveryScheduled = z.looseObject({ eventId: Id, deliveryId: Id, scheduledAt: Timestamp });
export type DeliveryScheduled = z.infer<typeof DeliveryScheduled>;

/** `delivered`, `failed` and `abandoned` are final. [docs ref/webhooks/list-deliveries] */
export const DeliveryStatus = z.enum(["pending", "delivering", "delivered", "failed", "abandoned"]);

/** One event on its way to one endpoint, without its payload. [docs ref/webhooks/list-deliveries] */
export const WebhookDelivery = z.looseObject({
  id: Id,
  endpointId: Id,
  eventId: Id,
  eventType: openEnum(WebhookEventType.options),
  status: openEnum(DeliveryStatus.options),
  attempts: z.number(),
  nextRetryAt: z.nullable(Timestamp),
  deliveredAt: z.nullable(Timestamp),
  abandonedAt: z.nullable(Timestamp),
  lastResponseStatus: z.nullable(z.number()),
  lastResponseAt: z.nullable(Timestamp),
  lastErrorMessage: z.nullable(z.string()),
  createdAt: Timestamp,
});
export type WebhookDelivery = z.infer<typeof WebhookDelivery>;

export const ListDeliveriesQuery = z.strictObject({
  eventType: z.optional(WebhookEventType),
  status: z.optional(DeliveryStatus),
  ...pageQuery(100),
});
export type ListDeliveriesQuery = z.input<typeof ListDeliveriesQuery>;

export const WebhookDeliveryPage = page(WebhookDelivery);
export type WebhookDeliveryPage = z.infer<typeof WebhookDeliveryPage>;

/** What arrives at an endpoint. `createdAt` is assumed. A replay has an id of its own. [docs ops/webhooks] */
export const WebhookEvent = z.looseObject({
  id: Id,
  type: openEnum(WebhookEventType.options),
  data: z.record(z.string(), z.unknown()),
  /** The delivery that this one repeats. */
  replayOf: z.optional(Id),
  createdAt: z.optional(Timestamp),
});
export type WebhookEvent = z.infer<typeof WebhookEvent>;

export const webhooksServerSchemas = {
  list: { query: ListWebhookEndpointsQuery, response: WebhookEndpointPage },
  create: { body: CreateWebhookEndpointRequest, response: WebhookEndpointWithSecret },
  update: { body: UpdateWebhookEndpointRequest, response: WebhookEndpoint },
  delete: { response: DeletedWebhookEndpoint },
  rotateSecret: { body: EmptyRequest, response: WebhookEndpointWithSecret },
  test: { body: TestWebhookRequest, response: DeliveryScheduled },
  listDeliveries: { query: ListDeliveriesQuery, response: WebhookDeliveryPage },
  replay: { body: EmptyRequest, response: DeliveryScheduled },
};
