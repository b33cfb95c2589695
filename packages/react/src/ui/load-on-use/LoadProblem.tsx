"use client";
import { type ReactElement, useEffect } from "react";
import { useMessages } from "../../messages/useMessages.ts";
import { useLayers } from "../../provider/context.ts";
import { scriptWindow } from "../../provider/script-window.ts";
import { Button } from "../button/Button.tsx";
import { uiMessages } from "../messages.ts";
import { Notice } from "../notice/Notice.tsx";

export interface LoadProblemProps {
  error: unknown;
  isRetrying: boolean;
  retry: () => void;
}

/** A part's code did not come. It is asked for again on a click, and when the network is back. */
export function LoadProblem({ error, isRetrying, retry }: LoadProblemProps): ReactElement {
  const t = useMessages(uiMessages);
  const { report } = useLayers();
  useEffect(() => {
    report(error);
  }, [error, report]);
  useEffect(() => {
    scriptWindow?.addEventListener("online", retry);
    return () => scriptWindow?.removeEventListener("online", retry);
  }, [retry]);
  return (
    <Notice
      kind="bad"
      live
      title={t.notLoaded}
      action={
        <Button busy={isRetrying} onClick={retry}>
          {t.tryAgain}
        </Button>
      }
    >
      {t.notLoadedAdvice}
    </Notice>
  );
}
