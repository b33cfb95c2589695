"use client";
import { isLayersError } from "@layers-kit/client";
import type { ReactElement } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { lacksPermission } from "../errors/describeError.ts";
import { useErrorText } from "../errors/useErrorText.ts";
import { useMessages } from "../messages/useMessages.ts";
import { useLayers } from "../provider/context.ts";
import { Actions, Button, Loading, Notice, Panel, type PanelProps, Skeleton } from "../ui/index.ts";
import { LeaseAccounts } from "./LeaseAccounts.tsx";
import { LeaseTimeline } from "./LeaseTimeline.tsx";
import { leaseRequestStatusMessages } from "./messages.ts";
import { type LeaseRequestOptions, type LeaseRequestState, useLeaseRequest } from "./useLeaseRequest.ts";

export interface LeaseRequestStatusProps
  extends LeaseRequestOptions,
    Pick<PanelProps, "headingLevel" | "frame" | "className"> {
  /** Whether each account's monthly price is shown, as the API has it. @default true */
  showPrices?: boolean;
}

/** Says where an order of warmed accounts stands, and shows the accounts it brought. */
export function LeaseRequestStatus(props: LeaseRequestStatusProps): ReactElement {
  const { projectId, requestId, showPrices = true, headingLevel = 2, frame, className } = props;
  const { format } = useLayers();
  const classOf = useClassName();
  const t = useMessages(leaseRequestStatusMessages);
  const state = useLeaseRequest({ projectId, requestId });
  const { request, isLoading, error, isFinal, accountsToCome, refresh, isRefreshing } = state;
  const panel = { headingLevel, ...(frame && { frame }), className: classOf("lease-request-status", className) };

  if (isLoading) return <StatusLoading panel={panel} />;
  if (!request) return <StatusMissing panel={panel} error={error} refresh={refresh} />;
  const { status, note, submittedAt, assignedSocialAccountIds } = request;
  const canRefresh = !isFinal || accountsToCome > 0;
  const lower = headingLevel === 4 ? 4 : ((headingLevel + 1) as 2 | 3 | 4);
  return (
    <Panel
      {...panel}
      title={t.title({ when: format.dateTime(submittedAt) })}
      lead={t.status({ status, assigned: assignedSocialAccountIds.length })}
      footer={
        canRefresh && (
          <Actions
            start={
              <Button variant="quiet" busy={isRefreshing} onClick={refresh}>
                {t.refresh}
              </Button>
            }
          />
        )
      }
    >
      <Stale state={state} />
      <LeaseTimeline request={request} />
      {note && (
        <div className={classOf("lease-note")}>
          <p className={classOf("lease-note-title")}>{t.note}</p>
          <p className={classOf("lease-note-text")} dir="auto">
            {note}
          </p>
        </div>
      )}
      <LeaseAccounts state={state} showPrices={showPrices} headingLevel={lower} />
    </Panel>
  );
}

type PanelOptions = Pick<PanelProps, "headingLevel" | "frame" | "className">;

function StatusLoading({ panel }: { panel: PanelOptions }): ReactElement {
  const t = useMessages(leaseRequestStatusMessages);
  return (
    <Panel {...panel} title={t.title({ when: undefined })}>
      <Loading label={t.loading}>
        <Skeleton />
        {["requested", "review", "setUp", "assigned"].map((step) => (
          <Skeleton key={step} shape="control" />
        ))}
      </Loading>
    </Panel>
  );
}

interface StatusMissingProps {
  panel: PanelOptions;
  error: unknown;
  refresh: () => void;
}

function StatusMissing({ panel, error, refresh }: StatusMissingProps): ReactElement {
  const t = useMessages(leaseRequestStatusMessages);
  const describe = useErrorText();
  if (lacksPermission(error)) return <Panel {...panel} title={t.notAllowedTitle} lead={t.notAllowed} />;
  if (isLayersError(error) && error.status === 404) {
    return <Panel {...panel} title={t.notFoundTitle} lead={t.notFound} />;
  }
  const { message, canRetry } = describe(error);
  return (
    <Panel {...panel} title={t.title({ when: undefined })}>
      <Notice kind="bad" live title={t.loadFailed} action={canRetry && <Button onClick={refresh}>{t.tryAgain}</Button>}>
        {message}
      </Notice>
    </Panel>
  );
}

/** What is shown stays while newer news fail to come, and says that it may be old. */
function Stale({ state }: { state: LeaseRequestState }): ReactElement | null {
  const t = useMessages(leaseRequestStatusMessages);
  const describe = useErrorText();
  if (!state.error) return null;
  return (
    <Notice kind="warn" title={t.stale}>
      {describe(state.error).message}
    </Notice>
  );
}
