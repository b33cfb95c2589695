"use client";
import type { ReactElement } from "react";
import { useNow } from "../hooks/useNow.ts";
import { useKeptLeaseRequests } from "../lease-request-status/useKeptLeaseRequests.ts";
import { useLeaseRequest } from "../lease-request-status/useLeaseRequest.ts";
import { useMessages } from "../messages/useMessages.ts";
import { useLayers } from "../provider/context.ts";
import { Notice, type NoticeProps } from "../ui/notice/Notice.tsx";
import { panelMessages } from "./panel-messages.ts";

export interface OrderUnderWayProps extends Pick<NoticeProps, "kind"> {
  projectId: string;
}

/** Says that an order is under way already, from whatever browser it was made: nobody should order twice by mistake. */
export function OrderUnderWay({ projectId, ...notice }: OrderUnderWayProps): ReactElement | null {
  const [latest] = useKeptLeaseRequests(projectId).requests;
  return latest ? <LatestOrder {...notice} projectId={projectId} requestId={latest.id} count={latest.count} /> : null;
}

interface LatestOrderProps extends OrderUnderWayProps {
  requestId: string;
  count: number | undefined;
}

function LatestOrder({ count, kind = "info", ...order }: LatestOrderProps): ReactElement | null {
  const { format } = useLayers();
  const t = useMessages(panelMessages);
  const { request, isFinal } = useLeaseRequest(order);
  const now = useNow();
  if (!request || isFinal || now === undefined) return null;
  const submitted = new Date(request.submittedAt);
  const when = format.relativeTime(submitted, Math.max(now, submitted.getTime()));
  return (
    <Notice kind={kind} title={t.underWayTitle({ count })}>
      {t.underWay({ when })}
    </Notice>
  );
}
