"use client";
import type { ReactElement, Ref } from "react";
import { useMessages } from "../messages/useMessages.ts";
import { Loading, Panel, type PanelProps, Skeleton } from "../ui/index.ts";
import { leaseRequestStatusMessages } from "./messages.ts";

export interface OrderLoadingProps extends Pick<PanelProps, "headingLevel" | "frame" | "className"> {
  /** Of the panel. */
  root?: Ref<HTMLElement>;
}

/** The place of an order that is being read. */
export function OrderLoading({ root, ...panel }: OrderLoadingProps): ReactElement {
  const t = useMessages(leaseRequestStatusMessages);
  return (
    <Panel {...panel} ref={root} title={t.title({ when: undefined })}>
      <Loading label={t.loading}>
        <Skeleton />
        {["requested", "review", "setUp", "assigned"].map((step) => (
          <Skeleton key={step} shape="control" />
        ))}
      </Loading>
    </Panel>
  );
}
