import type { CreateUploadsRequest, CreateWebhookEndpointRequest, WebhookEventType } from "@layers-kit/contract/server";

/** A secret that deliveries are signed with; an old one until its overlap has passed. */
export interface SigningSecret {
  readonly secret: string;
  readonly until: number | null;
}

export interface WebhookEndpointRow {
  readonly id: string;
  readonly organizationId: string;
  /** The project whose events alone it gets; null for all. */
  readonly projectId: string | null;
  readonly url: string;
  readonly description: string | null;
  readonly metadata: CreateWebhookEndpointRequest["metadata"] | null;
  readonly events: readonly WebhookEventType[];
  readonly scope: NonNullable<CreateWebhookEndpointRequest["scope"]>;
  readonly status: "active" | "paused" | "auto_paused";
  /** The newest first. */
  readonly secrets: readonly SigningSecret[];
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly lastSuccessAt: number | null;
  readonly lastFailureAt: number | null;
  readonly failuresInARow: number;
  readonly deleted: boolean;
}

/** One event on its way to one endpoint. */
export interface DeliveryRow {
  readonly id: string;
  readonly endpointId: string;
  readonly eventId: string;
  readonly eventType: WebhookEventType;
  /** The body, byte for byte the same on every try. */
  readonly body: string;
  readonly status: "pending" | "delivering" | "delivered" | "failed" | "abandoned";
  readonly attempts: number;
  /** Null when none is to come, or while the endpoint is paused. */
  readonly nextRetryAt: number | null;
  readonly deliveredAt: number | null;
  readonly abandonedAt: number | null;
  readonly lastResponseStatus: number | null;
  readonly lastResponseAt: number | null;
  readonly lastErrorMessage: string | null;
  readonly createdAt: number;
}

type Announced = CreateUploadsRequest["files"][number];

/** A file of the partner's own finished content. */
export interface UploadRow {
  readonly id: string;
  /** What the presigned URL is reached by. */
  readonly token: string;
  readonly projectId: string;
  readonly containerId: string;
  readonly filename: string;
  readonly contentType: Announced["contentType"];
  /** Announced, until the bytes are here. */
  readonly sizeBytes: number;
  readonly received: boolean;
  readonly expiresAt: number;
}

export interface ServerRows {
  webhookEndpoints: WebhookEndpointRow;
  deliveries: DeliveryRow;
  uploads: UploadRow;
}
