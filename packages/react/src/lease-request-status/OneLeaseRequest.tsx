"use client";
import { type ReactElement, useEffect, useRef } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useErrorText } from "../errors/useErrorText.ts";
import { useFocusKept } from "../hooks/useFocusKept.ts";
import { useMessages } from "../messages/useMessages.ts";
import { useLayers } from "../provider/context.ts";
import { useLatest } from "../provider/useLatest.ts";
import { Actions, Button, Notice, Panel, type PanelProps } from "../ui/index.ts";
import { LeaseAccounts } from "./LeaseAccounts.tsx";
import { LeaseTimeline } from "./LeaseTimeline.tsx";
import { leaseRequestStatusMessages } from "./messages.ts";
import { missingOrder, type OrderMissing } from "./missing-order.ts";
import { OrderLoading } from "./OrderLoading.tsx";
import { OrderMissingNote } from "./OrderMissingNote.tsx";
import { useKeptLeaseRequests } from "./useKeptLeaseRequests.ts";
import { type LeaseRequestState, useLeaseRequest } from "./useLeaseRequest.ts";
import { orderViewMessages } from "./view-messages.ts";
import type { LeaseRequestOptions } from "./watch-request.ts";

export interface OneLeaseRequestProps
  extends LeaseRequestOptions,
    Pick<PanelProps, "headingLevel" | "frame" | "className"> {
  showPrices: boolean;
  onOrderMissing: OrderMissing | undefined;
}

/** Where one order stands, and the accounts it brought. */
export function OneLeaseRequest(props: OneLeaseRequestProps): ReactElement {
  const { projectId, requestId, showPrices, onOrderMissing, headingLevel = 2, frame, className } = props;
  const { format } = useLayers();
  const classOf = useClassName();
  const { title } = useMessages(leaseRequestStatusMessages);
  const t = useMessages(orderViewMessages);
  const state = useLeaseRequest({ projectId, requestId });
  const isPartial = state.request?.status === "partial";
  const { requests, reload } = useKeptLeaseRequests(isPartial && onOrderMissing ? projectId : null);
  const { request, isLoading, error, isFinal, accountsToCome, accountsError, refresh, isRefreshing } = state;
  const panel = { headingLevel, ...(frame && { frame }), className: classOf("lease-request-status", className) };
  const canRefresh = !isFinal || accountsToCome > 0 || Boolean(accountsError);
  // A button that is needed no longer may have had the focus.
  const missing = request && missingOrder(requests, requestId, request.assignedSocialAccountIds.length);
  const root = useFocusKept<HTMLElement>(`${isLoading} ${request?.requestId} ${canRefresh} ${!missing}`);
  const describe = useErrorText();
  const where = request && t.status({ status: request.status, assigned: request.assignedSocialAccountIds.length });
  const news = request && JSON.stringify([request.status, request.assignedSocialAccountIds, Boolean(error)]);
  useNewsReadOut(news, isRefreshing, error ? `${t.stale} ${describe(error).message}` : where);

  if (isLoading) return <OrderLoading {...panel} root={root} />;
  if (!request)
    return <OrderMissingNote {...panel} root={root} error={error} retry={refresh} isRetrying={isRefreshing} />;
  const { note, submittedAt } = request;
  const lower = headingLevel === 4 ? 4 : ((headingLevel + 1) as 2 | 3 | 4);
  return (
    <Panel
      {...panel}
      ref={root}
      title={title({ when: format.dateTime(submittedAt) })}
      lead={where}
      footer={
        (canRefresh || missing) && (
          <Actions
            start={
              canRefresh && (
                <Button variant="quiet" busy={isRefreshing} onClick={refresh}>
                  {t.refresh}
                </Button>
              )
            }
          >
            {missing && (
              <Button
                onClick={() => {
                  // Another tab may have ordered them meanwhile.
                  reload();
                  onOrderMissing?.(missing);
                }}
              >
                {t.orderMissing({ count: Number(missing.count) })}
              </Button>
            )}
          </Actions>
        )
      }
    >
      <Stale state={state} />
      <LeaseTimeline request={request} />
      {note && (
        <div className={classOf("lease-note")}>
          <p className={classOf("lease-note-title")}>{t.note}</p>
          <p className={classOf("lease-note-text")} dir="auto">
            {note}
          </p>
        </div>
      )}
      <LeaseAccounts state={state} showPrices={showPrices} headingLevel={lower} />
    </Panel>
  );
}

/** Reads out what has changed since it was shown, and what a look brought that was asked for, also where that is nothing new. */
function useNewsReadOut(news: string | undefined, isLooking: boolean, text = ""): void {
  const { announce } = useLayers();
  const known = useRef<string>(undefined);
  const wasAsked = useRef(false);
  // In another language it is no news.
  const latest = useLatest(text);
  useEffect(() => {
    if (isLooking) {
      wasAsked.current = true;
      return;
    }
    if (news === undefined) return;
    if (known.current !== undefined && (wasAsked.current || news !== known.current)) announce(latest.current);
    known.current = news;
    wasAsked.current = false;
  }, [news, isLooking, announce, latest]);
}

/** What is shown stays while newer news fail to come, and says that it may be old. */
function Stale({ state }: { state: LeaseRequestState }): ReactElement | null {
  const t = useMessages(orderViewMessages);
  const describe = useErrorText();
  if (!state.error) return null;
  return (
    <Notice kind="warn" title={t.stale}>
      {describe(state.error).message}
    </Notice>
  );
}
