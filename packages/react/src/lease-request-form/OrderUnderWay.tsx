"use client";
import { isLayersError } from "@layers-kit/client";
import { isFinalStatus, type KeptLeaseRequest } from "@layers-kit/contract";
import type { ReactElement } from "react";
import { useNow } from "../hooks/useNow.ts";
import { useWatch } from "../hooks/useWatch.ts";
import { useKeptLeaseRequests } from "../lease-request-status/useKeptLeaseRequests.ts";
import { watchRequest } from "../lease-request-status/watch-request.ts";
import { useMessages } from "../messages/useMessages.ts";
import { useLayers } from "../provider/context.ts";
import { Notice, type NoticeProps } from "../ui/notice/Notice.tsx";
import { panelMessages } from "./panel-messages.ts";

export interface OrderUnderWayProps extends Pick<NoticeProps, "kind"> {
  projectId: string;
}

/** Says what is on order already, from whatever browser it was ordered: nobody should order twice by mistake. */
export function OrderUnderWay(props: OrderUnderWayProps): ReactElement | null {
  const { requests } = useKeptLeaseRequests(props.projectId);
  return <Those {...props} orders={requests} underWay={[]} />;
}

/** An order that has not ended, as far as anybody knows. */
interface UnderWay {
  readonly count: number | undefined;
  /** Undefined where nobody can see right now how far it is. */
  readonly submittedAt: string | undefined;
}

interface ThoseProps extends OrderUnderWayProps {
  /** Newest first. */
  orders: readonly KeptLeaseRequest[];
  /** Of those before. */
  underWay: readonly UnderWay[];
}

function Those({ orders: [order, ...others], underWay, kind = "info", projectId }: ThoseProps): ReactElement | null {
  const { format } = useLayers();
  const t = useMessages(panelMessages);
  const now = useNow();
  if (order) {
    return <One key={order.id} {...{ order, orders: others, underWay, kind, projectId }} />;
  }
  const [latest] = underWay;
  if (!latest || now === undefined) return null;
  const count = underWay.reduce<number | undefined>(
    (sum, one) => (sum === undefined || one.count === undefined ? undefined : sum + one.count),
    0,
  );
  const submitted = latest.submittedAt && new Date(latest.submittedAt);
  const when = submitted ? format.relativeTime(submitted, Math.max(now, submitted.getTime())) : undefined;
  return (
    <Notice kind={kind} title={t.underWayTitle({ count })}>
      {t.underWay({ when })}
    </Notice>
  );
}

function One({ order, underWay, ...rest }: ThoseProps & { order: KeptLeaseRequest }): ReactElement {
  const { client } = useLayers();
  const { data, error } = useWatch(...watchRequest(client, { projectId: rest.projectId, requestId: order.id }));
  const isUnderWay = data
    ? !isFinalStatus("leaseRequest", data.status)
    : error && !(isLayersError(error) && error.status === 404);
  const those = isUnderWay ? [...underWay, { count: order.count, submittedAt: data?.submittedAt }] : underWay;
  return <Those {...rest} underWay={those} />;
}
