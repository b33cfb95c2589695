"use client";
import type { ReactElement, ReactNode, Ref } from "react";
import { OfflineNote } from "../form/OfflineNote.tsx";
import { TakingLong } from "../form/TakingLong.tsx";
import { useNow } from "../hooks/useNow.ts";
import { useMessages } from "../messages/useMessages.ts";
import { useLayers } from "../provider/context.ts";
import { Button } from "../ui/button/Button.tsx";
import { Notice } from "../ui/notice/Notice.tsx";
import { Actions } from "../ui/panel/Actions.tsx";
import { Panel, type PanelProps } from "../ui/panel/Panel.tsx";
import { Text } from "../ui/text/Text.tsx";
import { ArrivedOrder } from "./ArrivedOrder.tsx";
import { LeaseReview } from "./LeaseReview.tsx";
import type { LeasePrice } from "./messages.ts";
import { OrderProblem } from "./OrderProblem.tsx";
import { OrderUnderWay } from "./OrderUnderWay.tsx";
import { panelMessages } from "./panel-messages.ts";
import type { LeaseRequestFormState } from "./useLeaseRequestForm.ts";

export interface OrderViewsProps extends Pick<PanelProps, "headingLevel" | "frame" | "className"> {
  /** Of the panel, whichever stands there. */
  root: Ref<HTMLElement>;
  state: LeaseRequestFormState;
  projectId: string;
  price: LeasePrice | null;
  back: ReactNode;
}

/** Everything but the form itself. */
export function OrderViews(view: OrderViewsProps): ReactElement | null {
  const { root, state, projectId: _, price: __, back, ...panel } = view;
  const t = useMessages(panelMessages);
  switch (state.view) {
    case "review":
      return <OrderReview {...view} />;
    case "interrupted":
      return <InterruptedOrder {...view} />;
    case "ordered":
      return (
        <Panel
          {...panel}
          ref={root}
          key="ordered"
          takeFocus
          title={t.orderedTitle({ count: state.order?.count ?? 0 })}
          lead={t.orderedNext}
          footer={
            <Actions start={back}>
              <Button onClick={state.orderMore}>{t.orderMore}</Button>
            </Actions>
          }
        />
      );
    case "notAllowed":
      return (
        <Panel
          {...panel}
          ref={root}
          key="notAllowed"
          title={t.notAllowedTitle}
          lead={t.notAllowed}
          footer={back && <Actions start={back} />}
        />
      );
    case "form":
      return null;
  }
}

function OrderReview({ root, state, projectId, price, back: _, ...panel }: OrderViewsProps): ReactElement | null {
  const { order, change, confirm, isSending, isUnsure, error, returned } = state;
  const t = useMessages(panelMessages);
  if (!order) return null;
  const { count } = order;
  return (
    <Panel
      {...panel}
      ref={root}
      key="review"
      takeFocus={returned + 1}
      title={t.reviewTitle}
      lead={!isUnsure && t.reviewLead}
      footer={
        <Actions
          start={
            change && (
              <Button variant="quiet" disabled={isSending} onClick={change}>
                {t.change}
              </Button>
            )
          }
        >
          <TakingLong isSending={isSending} />
          <Button variant="primary" busy={isSending} onClick={confirm}>
            {t.order({ count })}
          </Button>
        </Actions>
      }
    >
      {!isUnsure && <OrderUnderWay projectId={projectId} kind="warn" />}
      <LeaseReview order={order} />
      <Notice>{t.charge({ count, price })}</Notice>
      <OfflineNote />
      {!isSending && <OrderProblem error={error} unsure={isUnsure} />}
    </Panel>
  );
}

function InterruptedOrder({ root, state, projectId, price, back, ...panel }: OrderViewsProps): ReactElement | null {
  const { interrupted } = state;
  const { format } = useLayers();
  const t = useMessages(panelMessages);
  const now = useNow();
  if (!interrupted || now === undefined) return null;
  const { order, startedAt, finish, forget } = interrupted;
  const when = format.relativeTime(startedAt, Math.max(now, startedAt.getTime()));
  return (
    <Panel
      {...panel}
      ref={root}
      key="interrupted"
      takeFocus={state.returned}
      title={t.interruptedTitle}
      lead={finish ? t.interrupted({ count: order.count, when }) : t.interruptedLongAgo}
      footer={
        <Actions start={back}>
          <Button onClick={forget}>{t.forget}</Button>
          {finish && (
            <Button variant="primary" onClick={finish}>
              {t.finish}
            </Button>
          )}
        </Actions>
      }
    >
      <LeaseReview order={order} />
      {finish ? (
        <Notice>{t.charge({ count: order.count, price })}</Notice>
      ) : (
        <ArrivedOrder projectId={projectId} count={order.count} since={startedAt} />
      )}
      <Text tone="muted">{t.forgetting}</Text>
    </Panel>
  );
}
