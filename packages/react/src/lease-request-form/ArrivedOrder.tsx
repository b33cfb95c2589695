"use client";
import type { ReactElement } from "react";
import { useNow } from "../hooks/useNow.ts";
import { useKeptLeaseRequests } from "../lease-request-status/useKeptLeaseRequests.ts";
import { useLeaseRequest } from "../lease-request-status/useLeaseRequest.ts";
import { useMessages } from "../messages/useMessages.ts";
import { useLayers } from "../provider/context.ts";
import { Notice } from "../ui/notice/Notice.tsx";
import { panelMessages } from "./panel-messages.ts";

export interface ArrivedOrderProps {
  projectId: string;
  /** How many accounts were ordered. */
  count: number;
  /** When it was sent, by this browser's clock. */
  since: Date;
}

/** Says that an order of as many accounts has arrived since then: the proxy keeps what the API took. */
export function ArrivedOrder({ projectId, count, since }: ArrivedOrderProps): ReactElement | null {
  const like = useKeptLeaseRequests(projectId).requests.find((kept) => kept.count === count);
  return like ? <OrderLikeIt projectId={projectId} requestId={like.id} since={since} /> : null;
}

interface OrderLikeItProps extends Pick<ArrivedOrderProps, "projectId" | "since"> {
  requestId: string;
}

/** How far the clocks of a browser and the API may be apart, in milliseconds. */
const clocksMs = 5 * 60_000;

function OrderLikeIt({ since, ...order }: OrderLikeItProps): ReactElement | null {
  const { format } = useLayers();
  const t = useMessages(panelMessages);
  const { request } = useLeaseRequest(order);
  const now = useNow();
  if (!request || now === undefined) return null;
  const submitted = Date.parse(request.submittedAt);
  if (submitted < since.getTime() - clocksMs) return null;
  const when = format.relativeTime(new Date(submitted), Math.max(now, submitted));
  return <Notice>{t.arrived({ when })}</Notice>;
}
