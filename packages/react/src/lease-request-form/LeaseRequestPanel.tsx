"use client";
import type { ReactElement } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { DraftNote } from "../form/DraftNote.tsx";
import { OfflineNote } from "../form/OfflineNote.tsx";
import { useFocusKept } from "../hooks/useFocusKept.ts";
import { useMessages } from "../messages/useMessages.ts";
import { Button } from "../ui/button/Button.tsx";
import { Disclosure } from "../ui/disclosure/Disclosure.tsx";
import { Notice } from "../ui/notice/Notice.tsx";
import { Actions } from "../ui/panel/Actions.tsx";
import { Panel } from "../ui/panel/Panel.tsx";
import { FirstLeaseFields } from "./FirstLeaseFields.tsx";
import { FurtherLeaseFields } from "./FurtherLeaseFields.tsx";
import type { LeaseRequestFormProps } from "./LeaseRequestForm.tsx";
import { OrderProblem } from "./OrderProblem.tsx";
import { OrderUnderWay } from "./OrderUnderWay.tsx";
import { OrderViews } from "./OrderViews.tsx";
import { PlaceFields } from "./PlaceFields.tsx";
import { panelMessages } from "./panel-messages.ts";
import { useLeaseRequestForm } from "./useLeaseRequestForm.ts";

/** The form, and what comes after it. */
export function LeaseRequestPanel(props: LeaseRequestFormProps): ReactElement {
  const { projectId, price, back, headingLevel, frame, className } = props;
  const classOf = useClassName();
  const t = useMessages(panelMessages);
  const state = useLeaseRequestForm(props);
  // It may be learned while they type that they may not lease, or that an order of another time has not ended.
  const root = useFocusKept<HTMLElement>(state.view);
  const panel = {
    ...(headingLevel && { headingLevel }),
    ...(frame && { frame }),
    className: classOf("lease-request-form", className),
  };
  if (state.view !== "form") {
    return <OrderViews {...panel} root={root} state={state} projectId={projectId} price={price} back={back} />;
  }
  const { form, review, returned, isFilledInPart, furtherOpen, setFurtherOpen, draft, error } = state;
  return (
    <Panel {...panel} ref={root} takeFocus={returned} title={t.title} lead={t.lead}>
      <form className={classOf("lease-request-fields")} noValidate onSubmit={review}>
        <DraftNote draft={draft} onStartAfresh={() => form.setFocus("count")} />
        <OfflineNote />
        <OrderUnderWay projectId={projectId} />
        {isFilledInPart && <Notice>{t.filledInPart}</Notice>}
        <FirstLeaseFields control={form.control} price={price} />
        <PlaceFields control={form.control} />
        <Disclosure label={t.further} open={furtherOpen} onOpenChange={setFurtherOpen}>
          <div className={classOf("lease-further")}>
            <FurtherLeaseFields control={form.control} />
          </div>
        </Disclosure>
        <OrderProblem error={error} />
        <Actions start={back}>
          <Button type="submit" variant="primary">
            {t.review}
          </Button>
        </Actions>
      </form>
    </Panel>
  );
}
