"use client";
import type { ReactElement } from "react";
import { ContentPreview } from "../content-preview/ContentPreview.tsx";
import { failureOf } from "../errors/failure-of.ts";
import { useErrorText } from "../errors/useErrorText.ts";
import { useMessages } from "../messages/useMessages.ts";
import { Actions, Button, EmptyState, ImageIcon, Notice, Panel } from "../ui/index.ts";
import { panelMessages } from "./panel-messages.ts";
import type { RemixPanelProps } from "./RemixPanel.tsx";
import type { Remix } from "./useRemix.ts";

/** Nothing was asked for. */
export function IdlePanel({
  remix: _,
  cost: __,
  onContinue: ___,
  chooseAnother,
  ...frame
}: RemixPanelProps): ReactElement {
  const t = useMessages(panelMessages);
  return (
    <Panel {...frame} title={t.nothingTitle}>
      <EmptyState icon={ImageIcon} title={t.nothing} action={<Button onClick={chooseAnother}>{t.choose}</Button>} />
    </Panel>
  );
}

/** It is made. */
export function DonePanel({ remix, cost: _, onContinue, chooseAnother, ...frame }: RemixPanelProps): ReactElement {
  const t = useMessages(panelMessages);
  const { kind, content } = remix;
  return (
    <Panel
      {...frame}
      title={t.doneTitle({ kind })}
      lead={t.done}
      footer={
        <Actions
          start={
            <Button variant="quiet" onClick={chooseAnother}>
              {t.chooseAnother}
            </Button>
          }
        >
          {onContinue && content && (
            <Button variant="primary" onClick={() => onContinue(content)}>
              {t.continue}
            </Button>
          )}
        </Actions>
      }
    >
      {content && <ContentPreview content={content} />}
    </Panel>
  );
}

/** It could not be started, failed, was stopped or is no longer there. */
export function EndedPanel({ remix, cost, onContinue: _, chooseAnother, ...frame }: RemixPanelProps): ReactElement {
  const t = useMessages(panelMessages);
  const describe = useErrorText();
  const { kind, status, error, retry } = remix;
  const canRetry = status === "stopped" && describe(error).canRetry;
  const titles = { stopped: t.stoppedTitle, canceled: t.canceledTitle, lost: t.lostTitle };
  const title = Object.hasOwn(titles, status) ? titles[status as keyof typeof titles] : t.failedTitle;
  return (
    <Panel
      {...frame}
      title={title({ kind })}
      footer={
        canRetry ? (
          <Actions
            start={
              <Button variant="quiet" onClick={chooseAnother}>
                {t.chooseAnother}
              </Button>
            }
            note={cost && t.cost({ cost })}
          >
            <Button variant="primary" onClick={retry}>
              {t.tryAgain}
            </Button>
          </Actions>
        ) : (
          <Actions>
            <Button variant="primary" onClick={chooseAnother}>
              {t.chooseAnother}
            </Button>
          </Actions>
        )
      }
    >
      <WhyEnded remix={remix} />
    </Panel>
  );
}

function WhyEnded({ remix: { status, error, content } }: { remix: Remix }): ReactElement {
  const t = useMessages(panelMessages);
  const describe = useErrorText();
  if (status === "canceled") return <Notice live>{t.canceled}</Notice>;
  const reason = status === "failed" ? failureOf(content?.lastError?.code) : error;
  const { kind, message, advice } = describe(reason);
  if (status === "failed" && (kind === "unknown" || kind === "personaNeeded")) {
    return (
      <Notice kind="bad" live>
        {kind === "unknown" ? t.failed : t.failedPersona}
      </Notice>
    );
  }
  return (
    <Notice kind="bad" live title={message}>
      {advice}
    </Notice>
  );
}
