"use client";
import type { ReactElement } from "react";
import { useMessages } from "../messages/useMessages.ts";
import { Loading, Panel, type PanelProps, Skeleton } from "../ui/index.ts";
import { leaseRequestStatusMessages } from "./messages.ts";

/** The place of an order that is being read. */
export function OrderLoading(panel: Pick<PanelProps, "headingLevel" | "frame" | "className">): ReactElement {
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
