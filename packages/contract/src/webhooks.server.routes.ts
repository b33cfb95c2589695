import { endpoint } from "./route.ts";
import { serverRoom } from "./server-route.ts";
import type {
  CreateWebhookEndpointRequest,
  DeletedWebhookEndpoint,
  DeliveryScheduled,
  EmptyRequest,
  ListDeliveriesQuery,
  ListWebhookEndpointsQuery,
  TestWebhookRequest,
  UpdateWebhookEndpointRequest,
  WebhookDeliveryPage,
  WebhookEndpoint,
  WebhookEndpointPage,
  WebhookEndpointWithSecret,
} from "./webhooks.server.schemas.ts";

const at = "/v1/webhook-endpoints";

/** Where events go, and what became of each. The docs name no scope. [docs ref/webhooks, ops/webhooks] */
export const webhooksServer = serverRoom("webhooks", {
  list: endpoint<{ query: ListWebhookEndpointsQuery; response: WebhookEndpointPage }>()({
    method: "GET",
    path: at,
    scope: null,
    query: { projectId: "one", status: "one", limit: "one", cursor: "one" },
  }),
  create: endpoint<{ body: CreateWebhookEndpointRequest; response: WebhookEndpointWithSecret }>()({
    method: "POST",
    path: at,
    scope: null,
    status: 201,
  }),
  update: endpoint<{ body: UpdateWebhookEndpointRequest; response: WebhookEndpoint }>()({
    method: "PATCH",
    path: `${at}/:endpointId`,
    scope: null,
  }),
  delete: endpoint<{ response: DeletedWebhookEndpoint }>()({
    method: "DELETE",
    path: `${at}/:endpointId`,
    scope: null,
  }),
  rotateSecret: endpoint<{ body: EmptyRequest; response: WebhookEndpointWithSecret }>()({
    method: "POST",
    path: `${at}/:endpointId/rotate-secret`,
    scope: null,
  }),
  test: endpoint<{ body: TestWebhookRequest; response: DeliveryScheduled }>()({
    method: "POST",
    path: `${at}/:endpointId/test`,
    scope: null,
  }),
  listDeliveries: endpoint<{ query: ListDeliveriesQuery; response: WebhookDeliveryPage }>()({
    method: "GET",
    path: `${at}/:endpointId/deliveries`,
    scope: null,
    query: { eventType: "one", status: "one", limit: "one", cursor: "one" },
  }),
  replay: endpoint<{ body: EmptyRequest; response: DeliveryScheduled }>()({
    method: "POST",
    path: "/v1/webhook-deliveries/:deliveryId/replay",
    scope: null,
  }),
});
