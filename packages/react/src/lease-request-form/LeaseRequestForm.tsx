"use client";
import type { ReactElement, ReactNode } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useMessages } from "../messages/useMessages.ts";
import { Button } from "../ui/button/Button.tsx";
import { Disclosure } from "../ui/disclosure/Disclosure.tsx";
import { Actions } from "../ui/panel/Actions.tsx";
import { Panel, type PanelProps } from "../ui/panel/Panel.tsx";
import { FirstLeaseFields } from "./FirstLeaseFields.tsx";
import { FurtherLeaseFields, OrderNotes, OrderViews, PlaceFields } from "./loaded-on-use.tsx";
import { type LeasePrice, leaseRequestFormMessages } from "./messages.ts";
import { type LeaseRequestFormOptions, useLeaseRequestForm } from "./useLeaseRequestForm.ts";

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

/** Orders warmed accounts: what is wanted, a review of what it will cost and when, and then one order. */
export function LeaseRequestForm(props: LeaseRequestFormProps): ReactElement {
  const { projectId, price, back, headingLevel, frame, className } = props;
  const classOf = useClassName();
  const t = useMessages(leaseRequestFormMessages);
  const state = useLeaseRequestForm(props);
  const panel = {
    ...(headingLevel && { headingLevel }),
    ...(frame && { frame }),
    className: classOf("lease-request-form", className),
  };
  if (state.view !== "form") return <OrderViews {...panel} state={state} projectId={projectId} price={price} />;
  const { form, review, returned, furtherOpen, setFurtherOpen } = state;
  return (
    <Panel {...panel} takeFocus={returned} title={t.title} lead={t.lead}>
      <form className={classOf("lease-request-fields")} noValidate onSubmit={review}>
        <OrderNotes at="start" projectId={projectId} state={state} />
        <FirstLeaseFields control={form.control} price={price} />
        <PlaceFields control={form.control} />
        <Disclosure label={t.further} open={furtherOpen} onOpenChange={setFurtherOpen}>
          <div className={classOf("lease-further")}>
            <FurtherLeaseFields control={form.control} />
          </div>
        </Disclosure>
        <OrderNotes at="end" projectId={projectId} state={state} />
        <Actions start={back}>
          <Button type="submit" variant="primary">
            {t.review}
          </Button>
        </Actions>
      </form>
    </Panel>
  );
}
