"use client";
import { projectLimits } from "@layers-kit/contract";
import type { ReactElement } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useErrorText } from "../errors/useErrorText.ts";
import { useFocusKept } from "../hooks/useFocusKept.ts";
import { useOnline } from "../hooks/useOnline.ts";
import { useMessages } from "../messages/useMessages.ts";
import { Actions, Button, EmptyState, LiveRegion, Notice, Panel, Progress, SearchIcon, Text } from "../ui/index.ts";
import { KeywordList } from "./KeywordList.tsx";
import type { KeywordPanelProps } from "./KeywordPanel.tsx";
import { KeywordSkeletons } from "./KeywordSkeletons.tsx";
import { keywordPanelMessages } from "./messages.ts";
import { type KeywordsState, useKeywords } from "./useKeywords.ts";
import { keywordViewMessages } from "./view-messages.ts";

/** The panel, once its code is there. */
export function KeywordView({ projectId, onEditProject, className, ...frame }: KeywordPanelProps): ReactElement {
  const classOf = useClassName();
  const { title, lead } = useMessages(keywordPanelMessages);
  const t = useMessages(keywordViewMessages);
  const isOnline = useOnline();
  const keywords = useKeywords({ projectId });
  const { status, hashtags, isTakingLong, isDescribed, refresh, start } = keywords;
  const root = useFocusKept<HTMLElement>(status);
  const canLookAgain = status === "refreshed" && isDescribed;
  return (
    <Panel
      {...frame}
      ref={root}
      className={classOf("keyword-panel", className)}
      title={title}
      lead={lead}
      footer={
        canLookAgain && (
          <Actions note={hashtags.length > 0 ? t.lookAgainNote : t.runningNote}>
            <Button busy={start.status === "pending"} onClick={refresh}>
              {t.lookAgain}
            </Button>
          </Actions>
        )
      }
    >
      {!isOnline && <Notice kind="warn">{t.offline}</Notice>}
      {status === "loading" && isOnline && <LoadingKeywords isTakingLong={isTakingLong} />}
      {status === "running" && <Running keywords={keywords} />}
      <Problem keywords={keywords} />
      {hashtags.length > 0 ? (
        <KeywordList keywords={keywords} />
      ) : (
        <Nothing keywords={keywords} onEditProject={onEditProject} />
      )}
    </Panel>
  );
}

interface ViewProps {
  keywords: KeywordsState;
}

function LoadingKeywords({ isTakingLong }: { isTakingLong: boolean }): ReactElement {
  const t = useMessages(keywordViewMessages);
  return (
    <>
      <LiveRegion visible>
        {isTakingLong && (
          <Text size="s" tone="muted">
            {t.takingLong}
          </Text>
        )}
      </LiveRegion>
      <KeywordSkeletons />
    </>
  );
}

/** How far a look has come, and that nobody has to wait for it. */
function Running({ keywords: { progress, isSlow, error, reload } }: ViewProps): ReactElement {
  const classOf = useClassName();
  const t = useMessages(keywordViewMessages);
  const isOnline = useOnline();
  return (
    <>
      <div className={classOf("keyword-progress")}>
        <span>{t.running}</span>
        {progress !== null && (
          <Text as="span" size="s" tone="muted">
            {t.progress({ progress })}
          </Text>
        )}
        <Progress label={t.running} value={progress} />
        <Text size="s" tone="muted">
          {isSlow ? t.runningSlow : t.runningNote}
        </Text>
      </div>
      {isOnline && Boolean(error) && (
        <Notice kind="warn" action={<Button onClick={reload}>{t.tryAgain}</Button>}>
          {t.outOfSight}
        </Notice>
      )}
    </>
  );
}

/** What could not be read, started or found, each with what to do about it. */
function Problem({ keywords: { status, error, reload, refresh, start } }: ViewProps): ReactElement | null {
  const t = useMessages(keywordViewMessages);
  const describe = useErrorText();
  const isOnline = useOnline();
  const refused = start.error;
  if (!refused && status !== "failed" && !(isOnline && status === "unknown")) return null;
  const isFailed = status === "failed";
  const { kind, message, advice, canRetry } = describe(refused ?? error);
  // Elsewhere the button that was pressed still stands.
  const again = (isFailed || (!refused && canRetry)) && (
    <Button busy={start.status === "pending"} onClick={isFailed ? refresh : reload}>
      {t.tryAgain}
    </Button>
  );
  if (refused) {
    return (
      <Notice kind="bad" live title={t.notStarted} action={again}>
        {message} {advice}
      </Notice>
    );
  }
  const failure = kind === "unknown" || kind === "offline" ? t.failed : `${message} ${advice}`;
  return (
    <Notice kind="bad" live title={isFailed ? t.failedTitle : message} action={again}>
      {isFailed ? failure : advice}
    </Notice>
  );
}

/** A start: what will be here, and the one thing to do now. */
function Nothing({
  keywords: { status, refresh, start },
  onEditProject,
}: ViewProps & { onEditProject: (() => void) | undefined }): ReactElement | null {
  const t = useMessages(keywordViewMessages);
  const toProject = onEditProject && <Button onClick={onEditProject}>{t.describe}</Button>;
  switch (status) {
    case "undescribed":
      return (
        <EmptyState icon={SearchIcon} title={t.emptyTitle} action={toProject}>
          {t.undescribed({ min: projectLimits.appDescription.min })}
        </EmptyState>
      );
    case "never":
      return (
        <EmptyState
          icon={SearchIcon}
          title={t.emptyTitle}
          action={
            <Button variant="primary" busy={start.status === "pending"} onClick={refresh}>
              {t.look}
            </Button>
          }
        >
          {t.never}
        </EmptyState>
      );
    case "refreshed":
      return (
        <EmptyState icon={SearchIcon} title={t.nothingTitle} action={toProject}>
          {t.nothing}
        </EmptyState>
      );
    default:
      return null;
  }
}
