"use client";
import type { ReactElement } from "react";
import { DraftNote } from "../form/DraftNote.tsx";
import { OfflineNote } from "../form/OfflineNote.tsx";
import { OrderProblem } from "./OrderProblem.tsx";
import { OrderUnderWay } from "./OrderUnderWay.tsx";
import type { LeaseRequestFormState } from "./useLeaseRequestForm.ts";

export interface OrderNotesProps {
  /** Above the questions, or below them. */
  at: "start" | "end";
  projectId: string;
  state: LeaseRequestFormState;
}

/** What a customer should know while they fill in the form. */
export function OrderNotes({ at, projectId, state }: OrderNotesProps): ReactElement {
  if (at === "end") return <OrderProblem error={state.error} />;
  return (
    <>
      <DraftNote draft={state.draft} onStartAfresh={() => state.form.setFocus("count")} />
      <OfflineNote />
      <OrderUnderWay projectId={projectId} />
    </>
  );
}
