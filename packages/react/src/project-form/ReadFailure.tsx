"use client";
import type { ReactElement, ReactNode } from "react";
import { useErrorText } from "../errors/useErrorText.ts";
import { useMessages } from "../messages/useMessages.ts";
import { Button } from "../ui/button/Button.tsx";
import { Notice } from "../ui/notice/Notice.tsx";
import { projectViewMessages } from "./view-messages.ts";
import { WayBack } from "./WayBack.tsx";

export interface ReadFailureProps {
  readError: unknown;
  readAgain: () => void;
  /** The quiet way back. */
  back?: ReactNode;
}

/** The project to edit could not be read. */
export function ReadFailure({ readError, readAgain, back }: ReadFailureProps): ReactElement {
  const t = useMessages(projectViewMessages);
  const { message, advice, canRetry } = useErrorText()(readError);
  return (
    <>
      <Notice
        kind="bad"
        live
        title={t.loadFailed}
        action={canRetry && <Button onClick={readAgain}>{t.tryAgain}</Button>}
      >
        {message} {advice}
      </Notice>
      <WayBack back={back} />
    </>
  );
}
