"use client";
import type { ReactElement, ReactNode } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useErrorText } from "../errors/useErrorText.ts";
import { DraftNote } from "../form/DraftNote.tsx";
import { OfflineNote } from "../form/OfflineNote.tsx";
import { TakingLong } from "../form/TakingLong.tsx";
import { useNow } from "../hooks/useNow.ts";
import { useMessages } from "../messages/useMessages.ts";
import { useLayers } from "../provider/context.ts";
import { Actions, Button, Disclosure, Notice, Panel, type PanelProps } from "../ui/index.ts";
import { FirstLeaseFields, FurtherLeaseFields } from "./LeaseFields.tsx";
import { LeaseReview } from "./LeaseReview.tsx";
import { type LeasePrice, leaseRequestFormMessages } from "./messages.ts";
import {
  type LeaseRequestFormOptions,
  type LeaseRequestFormState,
  useLeaseRequestForm,
} from "./useLeaseRequestForm.ts";

export interface LeaseRequestFormProps
  extends LeaseRequestFormOptions,
    Pick<PanelProps, "headingLevel" | "frame" | "className"> {
  /**
   * What one account costs the customer a month, or null where the host does not want a price shown. The API charges the
   * partner 150 USD. [seed S000]
   */
  price: LeasePrice | null;
  /** The quiet way back, beside the primary button. */
  back?: ReactNode;
}

interface ViewProps extends Pick<PanelProps, "headingLevel" | "frame" | "className"> {
  state: LeaseRequestFormState;
  price: LeasePrice | null;
}

/** Orders warmed accounts: what is wanted, a review of what it will cost and when, and then one order. */
export function LeaseRequestForm(props: LeaseRequestFormProps): ReactElement {
  const { price, back, headingLevel, frame, className } = props;
  const classOf = useClassName();
  const t = useMessages(leaseRequestFormMessages);
  const state = useLeaseRequestForm(props);
  const panel = {
    ...(headingLevel && { headingLevel }),
    ...(frame && { frame }),
    className: classOf("lease-request-form", className),
  };
  const view = { ...panel, state, price };
  switch (state.view) {
    case "form":
      return <OrderForm {...view} back={back} />;
    case "review":
      return <OrderReview {...view} />;
    case "interrupted":
      return <InterruptedOrder {...view} />;
    case "ordered":
      return (
        <Panel
          {...panel}
          key="ordered"
          takeFocus
          title={t.orderedTitle({ count: state.order?.count ?? 0 })}
          lead={t.orderedNext}
          footer={
            <Actions
              start={
                <Button variant="quiet" onClick={state.orderMore}>
                  {t.orderMore}
                </Button>
              }
            />
          }
        />
      );
    case "notAllowed":
      return <Panel {...panel} key="notAllowed" title={t.notAllowedTitle} lead={t.notAllowed} />;
  }
}

function OrderForm({ state, price, back, ...panel }: ViewProps & { back: ReactNode }): ReactElement {
  const { form, review, error, draft, returned, furtherOpen, setFurtherOpen } = state;
  const t = useMessages(leaseRequestFormMessages);
  const classOf = useClassName();
  return (
    <Panel {...panel} key="form" takeFocus={returned} title={t.title} lead={t.lead}>
      <form className={classOf("lease-request-fields")} noValidate onSubmit={review}>
        <DraftNote draft={draft} onStartAfresh={() => form.setFocus("count")} />
        <OfflineNote />
        <FirstLeaseFields control={form.control} price={price} />
        <Disclosure label={t.further} open={furtherOpen} onOpenChange={setFurtherOpen}>
          <div className={classOf("lease-further")}>
            <FurtherLeaseFields control={form.control} />
          </div>
        </Disclosure>
        <Problem error={error} />
        <Actions start={back}>
          <Button type="submit" variant="primary">
            {t.review}
          </Button>
        </Actions>
      </form>
    </Panel>
  );
}

function OrderReview({ state, price, ...panel }: ViewProps): ReactElement | null {
  const { order, change, confirm, isSending, isUnsure, error } = state;
  const t = useMessages(leaseRequestFormMessages);
  if (!order) return null;
  const { count } = order;
  return (
    <Panel
      {...panel}
      key="review"
      takeFocus
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
      <LeaseReview order={order} />
      <Notice kind="ok">{t.charge({ count, price })}</Notice>
      <OfflineNote />
      {!isSending && <Problem error={error} unsure={isUnsure} />}
    </Panel>
  );
}

function InterruptedOrder({ state, ...panel }: ViewProps): ReactElement | null {
  const { interrupted } = state;
  const { format } = useLayers();
  const t = useMessages(leaseRequestFormMessages);
  const now = useNow();
  if (!interrupted || now === undefined) return null;
  const { order, startedAt, finish, forget } = interrupted;
  const when = format.relativeTime(startedAt, Math.max(now, startedAt.getTime()));
  return (
    <Panel
      {...panel}
      key="interrupted"
      title={t.interruptedTitle}
      lead={finish ? t.interrupted({ count: order.count, when }) : t.interruptedLongAgo}
      footer={
        <Actions
          start={
            <Button variant="quiet" onClick={forget}>
              {t.forget}
            </Button>
          }
        >
          {finish && (
            <Button variant="primary" onClick={finish}>
              {t.finish}
            </Button>
          )}
        </Actions>
      }
    >
      <LeaseReview order={order} />
    </Panel>
  );
}

/** Why nothing was ordered, or why nobody knows. */
function Problem({ error, unsure = false }: { error: unknown; unsure?: boolean }): ReactElement | null {
  const t = useMessages(leaseRequestFormMessages);
  const describe = useErrorText();
  if (!error) return null;
  const { message, advice } = describe(error);
  return unsure ? (
    <Notice kind="warn" live title={message}>
      {t.unsure}
    </Notice>
  ) : (
    <Notice kind="bad" live title={t.notOrdered}>
      {message} {advice}
    </Notice>
  );
}
