"use client";
import type { ReactElement } from "react";
import { useErrorText } from "../errors/useErrorText.ts";
import { useNow } from "../hooks/useNow.ts";
import { useOnline } from "../hooks/useOnline.ts";
import { useMessages } from "../messages/useMessages.ts";
import { Actions, Button, Notice, Panel } from "../ui/index.ts";
import { panelMessages } from "./panel-messages.ts";
import type { RemixPanelProps } from "./RemixPanel.tsx";
import { StageList } from "./StageList.tsx";
import type { Remix } from "./useRemix.ts";

/** Two minutes are usual; after this long the customer should hear that it still goes on. */
const slowMs = 6 * 60_000;

/** It is being made: its stages, the time left where known, and the way to stop it. */
export function MakingPanel(props: RemixPanelProps): ReactElement {
  const { remix, cost: _, onContinue: __, chooseAnother: ___, ...frame } = props;
  const t = useMessages(panelMessages);
  const online = useOnline();
  const now = useNow();
  const { status, kind, stages, progress, askedAt, error, refresh } = remix;
  const isSlow = now !== undefined && askedAt !== undefined && now - askedAt > slowMs;
  const left = progress?.etaSeconds;
  const isKnown = typeof left === "number" && left > 0;
  const canCancel = isCancelable(remix);
  return (
    <Panel
      {...frame}
      title={t.title({ kind })}
      lead={isSlow ? t.leadSlow : t.lead({ kind })}
      footer={
        (canCancel || isKnown) && (
          <Actions
            start={canCancel && <CancelButton remix={remix} />}
            note={isKnown && t.timeLeft({ seconds: left })}
          />
        )
      }
    >
      {!online && <Notice kind="warn">{t.offline}</Notice>}
      {online && Boolean(error) && (
        <Notice kind="warn" action={<Button onClick={refresh}>{t.tryAgain}</Button>}>
          {t.outOfSight}
        </Notice>
      )}
      <StageList stages={stages} kind={kind} progress={status === "running" ? progress?.stageProgress : undefined} />
      <CancelOutcome remix={remix} />
    </Panel>
  );
}

/** Until it came out that it was too late. */
function isCancelable({ cancel, cancelation }: Remix): boolean {
  return cancel !== undefined && (cancelation.status !== "done" || cancelation.data.accepted);
}

function CancelButton({ remix: { cancel, cancelation } }: { remix: Remix }): ReactElement {
  const t = useMessages(panelMessages);
  const isAccepted = cancelation.status === "done";
  return (
    <Button variant="quiet" aria-disabled={isAccepted || undefined} onClick={isAccepted ? undefined : cancel}>
      {isAccepted || cancelation.status === "pending" ? t.canceling : t.cancel}
    </Button>
  );
}

/** What became of the wish to stop it, where it goes on. */
function CancelOutcome({ remix: { cancelation } }: { remix: Remix }): ReactElement | null {
  const t = useMessages(panelMessages);
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
