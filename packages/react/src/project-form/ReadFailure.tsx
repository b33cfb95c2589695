"use client";
import type { ReactElement } from "react";
import { useMessages } from "../messages/useMessages.ts";
import { Button } from "../ui/button/Button.tsx";
import { Notice } from "../ui/notice/Notice.tsx";
import { failureMessages } from "./failure-messages.ts";
import { useFailureText } from "./useFailureText.ts";

export interface ReadFailureProps {
  error: unknown;
  retry: () => void;
}

/** The project to edit could not be read. */
export function ReadFailure({ error, retry }: ReadFailureProps): ReactElement {
  const t = useMessages(failureMessages);
  const { message, canRetry } = useFailureText()(error);
  return (
    <Notice kind="bad" live title={t.loadFailed} action={canRetry && <Button onClick={retry}>{t.tryAgain}</Button>}>
      {message}
    </Notice>
  );
}
