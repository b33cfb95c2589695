"use client";
import { LayersError } from "@layers-kit/client";
import type { ReactElement } from "react";
import { ContentPreview } from "../content-preview/ContentPreview.tsx";
import { useErrorText } from "../errors/useErrorText.ts";
import { useMessages } from "../messages/useMessages.ts";
import { Actions, Button, EmptyState, ImageIcon, Loading, Notice, Panel, Skeleton } from "../ui/index.ts";
import { remixProgressMessages } from "./messages.ts";
import type { RemixPanelProps } from "./RemixProgress.tsx";
import type { Remix } from "./useRemix.ts";

/** It is not known yet whether something is being made. */
export function LookingPanel(_: RemixPanelProps): ReactElement {
  const t = useMessages(remixProgressMessages);
  return (
    <Loading label={t.looking}>
      <Skeleton shape="heading" />
      <Skeleton />
      <Skeleton shape="control" />
      <Skeleton shape="control" />
    </Loading>
  );
}

/** Nothing was asked for. */
export function IdlePanel({
  remix: _,
  cost: __,
  onContinue: ___,
  chooseAnother,
  ...frame
}: RemixPanelProps): ReactElement {
  const t = useMessages(remixProgressMessages);
  return (
    <Panel {...frame} title={t.nothingTitle}>
      <EmptyState icon={ImageIcon} title={t.nothing} action={<Button onClick={chooseAnother}>{t.choose}</Button>} />
    </Panel>
  );
}

/** It is made. */
export function DonePanel({ remix, cost: _, onContinue, chooseAnother, ...frame }: RemixPanelProps): ReactElement {
  const t = useMessages(remixProgressMessages);
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
  const t = useMessages(remixProgressMessages);
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
  const t = useMessages(remixProgressMessages);
  const describe = useErrorText();
  if (status === "canceled") return <Notice live>{t.canceled}</Notice>;
  // The reason's own words are for developers; its code is one that calls fail with too.
  const code = content?.lastError?.code;
  const reason = status !== "failed" ? error : code && new LayersError({ code, status: 0, message: code });
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
