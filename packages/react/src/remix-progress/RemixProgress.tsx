"use client";
import { LayersError } from "@layers-kit/client";
import { type ReactElement, useEffect, useRef } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useErrorText } from "../errors/useErrorText.ts";
import { useFocusKept } from "../hooks/useFocusKept.ts";
import { useOnline } from "../hooks/useOnline.ts";
import { useMessages } from "../messages/useMessages.ts";
import { PersonaWait } from "../persona/PersonaWait.tsx";
import { useLayers } from "../provider/context.ts";
import { Actions, Button, Notice, Panel, type PanelProps } from "../ui/index.ts";
import { remixProgressMessages } from "./messages.ts";
import { StageList } from "./StageList.tsx";
import type { Remix } from "./useRemix.ts";

export interface RemixProgressProps extends Pick<PanelProps, "headingLevel" | "frame" | "takeFocus" | "className"> {
  /** From `useRemix`. */
  remix: Remix;
  /** The customer wants to pick another source: show the `SourcePicker`. */
  onChooseAnother?: () => void;
}

/** How the making of a slideshow or video is getting on. Shows nothing while none is made. */
export function RemixProgress({
  remix,
  onChooseAnother,
  className,
  ...panel
}: RemixProgressProps): ReactElement | null {
  const classOf = useClassName();
  const t = useMessages(remixProgressMessages);
  const describe = useErrorText();
  const online = useOnline();
  const { status, kind, progress, cancelation } = remix;
  const root = useFocusKept<HTMLElement>(status);
  useAnnouncedStage(remix);

  const another = (): void => {
    remix.reset();
    onChooseAnother?.();
  };
  const frame = { ...panel, ref: root, className: classOf("remix-progress", className) };
  const anotherButton = (
    <Button variant="primary" onClick={another}>
      {t.chooseAnother}
    </Button>
  );
  switch (status) {
    case "idle":
      return null;
    case "waiting":
      return (
        <Panel
          {...frame}
          title={t.waitingTitle}
          lead={t.waitingLead({ kind })}
          footer={<Actions start={<CancelButton remix={remix} />} />}
        >
          <PersonaWait persona={remix.persona} />
        </Panel>
      );
    case "stopped": {
      const { message, advice, canRetry } = describe(remix.error);
      return (
        <Panel
          {...frame}
          title={t.title({ kind })}
          footer={
            <Actions
              start={
                <Button variant="quiet" onClick={another}>
                  {t.chooseAnother}
                </Button>
              }
            >
              {canRetry && (
                <Button variant="primary" onClick={remix.retry}>
                  {t.tryAgain}
                </Button>
              )}
            </Actions>
          }
        >
          <Notice kind="bad" title={t.stoppedTitle} live>
            {message} {advice}
          </Notice>
        </Panel>
      );
    }
    case "failed": {
      const code = remix.content?.lastError?.code;
      const why = code ? describe(new LayersError({ code, status: 0, message: code })) : undefined;
      return (
        <Panel {...frame} title={t.title({ kind })} footer={<Actions>{anotherButton}</Actions>}>
          <Notice kind="bad" title={t.failedTitle} live>
            {why && why.kind !== "unknown" ? `${why.message} ` : ""}
            {t.failed}
          </Notice>
        </Panel>
      );
    }
    case "canceled":
      return (
        <Panel {...frame} title={t.title({ kind })} footer={<Actions>{anotherButton}</Actions>}>
          <Notice title={t.canceledTitle} live>
            {t.canceled}
          </Notice>
        </Panel>
      );
    case "done":
      return (
        <Panel {...frame} title={t.doneTitle({ kind })} lead={t.done}>
          <Notice kind="ok" live>
            {t.doneTitle({ kind })}
          </Notice>
        </Panel>
      );
    default: {
      const eta = progress?.etaSeconds;
      return (
        <Panel
          {...frame}
          title={t.title({ kind })}
          lead={t.lead}
          footer={
            <Actions
              start={<CancelButton remix={remix} />}
              note={typeof eta === "number" && eta > 0 ? t.timeLeft({ seconds: eta }) : undefined}
            />
          }
        >
          {!online && <Notice kind="warn">{t.offline}</Notice>}
          <StageList progress={progress} />
          {cancelation.status === "error" && <Notice live>{t.tooLate}</Notice>}
        </Panel>
      );
    }
  }
}

function CancelButton({ remix }: { remix: Remix }): ReactElement | null {
  const t = useMessages(remixProgressMessages);
  const { cancel, cancelation } = remix;
  if (cancelation.status === "done" && cancelation.data.accepted)
    return <span className="lk-actions-note">{t.canceling}</span>;
  if (!cancel || cancelation.status === "error") return null;
  return (
    <Button variant="quiet" busy={cancelation.status === "pending"} onClick={cancel}>
      {t.cancel}
    </Button>
  );
}

/** Says each new stage once; what it says of percentages would be too much to listen to. */
function useAnnouncedStage({ status, progress }: Remix): void {
  const t = useMessages(remixProgressMessages);
  const { announce } = useLayers();
  const said = useRef<string>(undefined);
  const stage = status === "running" ? (progress?.stage ?? undefined) : undefined;
  useEffect(() => {
    if (stage === undefined || stage === said.current) return;
    said.current = stage;
    announce(t.announceStage({ stage }));
  }, [stage, announce, t]);
}
