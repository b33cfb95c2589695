"use client";
import type { ReactElement } from "react";
import { useErrorText } from "../errors/useErrorText.ts";
import { useNow } from "../hooks/useNow.ts";
import { useOnline } from "../hooks/useOnline.ts";
import { useMessages } from "../messages/useMessages.ts";
import { Actions, Button, Notice, Panel } from "../ui/index.ts";
import { remixProgressMessages } from "./messages.ts";
import type { RemixPanelProps } from "./RemixProgress.tsx";
import { StageList } from "./StageList.tsx";
import type { Remix } from "./useRemix.ts";

/** Two minutes are usual; after this long the customer should hear that it still goes on. */
const slowMs = 6 * 60_000;

/** It is being made: its stages, the time left where known, and the way to stop it. */
export function MakingPanel({
  remix,
  cost: _,
  onContinue: __,
  chooseAnother,
  ...frame
}: RemixPanelProps): ReactElement {
  const t = useMessages(remixProgressMessages);
  const describe = useErrorText();
  const online = useOnline();
  const now = useNow();
  const { status, kind, stages, progress, askedAt, error, refresh } = remix;
  const isSlow = now !== undefined && askedAt !== undefined && now - askedAt > slowMs;
  const left = progress?.etaSeconds;
  const isKnown = typeof left === "number" && left > 0;
  const lost = error && online ? describe(error) : undefined;
  const way = lost && !lost.canRetry ? "another" : isCancelable(remix) ? "cancel" : undefined;
  return (
    <Panel
      {...frame}
      title={t.title({ kind })}
      lead={isSlow ? t.leadSlow : t.lead({ kind })}
      footer={
        (way || isKnown) && (
          <Actions
            start={
              way === "another" ? (
                <Button variant="quiet" onClick={chooseAnother}>
                  {t.chooseAnother}
                </Button>
              ) : (
                way && <CancelButton remix={remix} />
              )
            }
            note={isKnown && t.timeLeft({ seconds: left })}
          />
        )
      }
    >
      {!online && <Notice kind="warn">{t.offline}</Notice>}
      {lost?.canRetry && (
        <Notice kind="warn" action={<Button onClick={refresh}>{t.tryAgain}</Button>}>
          {t.outOfSight}
        </Notice>
      )}
      {lost && !lost.canRetry ? (
        <Notice kind="bad" live title={lost.message}>
          {lost.advice}
        </Notice>
      ) : (
        <StageList stages={stages} kind={kind} progress={status === "running" ? progress?.stageProgress : undefined} />
      )}
      <CancelOutcome remix={remix} />
    </Panel>
  );
}

/** Until it came out that it was too late. */
function isCancelable({ cancel, cancelation }: Remix): boolean {
  return cancel !== undefined && (cancelation.status !== "done" || cancelation.data.accepted);
}

function CancelButton({ remix: { cancel, cancelation } }: { remix: Remix }): ReactElement {
  const t = useMessages(remixProgressMessages);
  const isAccepted = cancelation.status === "done";
  return (
    <Button variant="quiet" aria-disabled={isAccepted || undefined} onClick={isAccepted ? undefined : cancel}>
      {isAccepted || cancelation.status === "pending" ? t.canceling : t.cancel}
    </Button>
  );
}

/** What became of the wish to stop it, where it goes on. */
function CancelOutcome({ remix: { cancelation } }: { remix: Remix }): ReactElement | null {
  const t = useMessages(remixProgressMessages);
  const describe = useErrorText();
  if (cancelation.status === "done") return cancelation.data.accepted ? null : <Notice live>{t.alreadyOver}</Notice>;
  if (cancelation.status !== "error") return null;
  const { kind, message } = describe(cancelation.error);
  // A stage that cannot be stopped answers with a conflict. [docs ref/jobs/cancel-job]
  if (kind === "changed") return <Notice live>{t.tooLate}</Notice>;
  return (
    <Notice kind="warn" live title={t.notCanceled}>
      {message}
    </Notice>
  );
}
