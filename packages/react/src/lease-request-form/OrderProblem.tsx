"use client";
import type { ReactElement } from "react";
import { useErrorText } from "../errors/useErrorText.ts";
import { useMessages } from "../messages/useMessages.ts";
import { Notice } from "../ui/notice/Notice.tsx";
import { panelMessages } from "./panel-messages.ts";

export interface OrderProblemProps {
  error: unknown;
  unsure?: boolean;
}

/** Why nothing was ordered, or why nobody knows. */
export function OrderProblem({ error, unsure = false }: OrderProblemProps): ReactElement | null {
  const t = useMessages(panelMessages);
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
