"use client";
import { isLayersError } from "@layers-kit/client";
import type { ReactElement, Ref } from "react";
import { lacksPermission } from "../errors/lacks-permission.ts";
import { useErrorText } from "../errors/useErrorText.ts";
import { useMessages } from "../messages/useMessages.ts";
import { Button, Notice, Panel, type PanelProps } from "../ui/index.ts";
import { leaseRequestStatusMessages } from "./messages.ts";
import { orderViewMessages } from "./view-messages.ts";

export interface OrderMissingNoteProps extends Pick<PanelProps, "headingLevel" | "frame" | "className"> {
  /** Of the panel. */
  root?: Ref<HTMLElement>;
  error: unknown;
  retry: () => void;
  isRetrying?: boolean;
}

/** Why an order cannot be shown. */
export function OrderMissingNote({
  root,
  error,
  retry,
  isRetrying = false,
  ...panel
}: OrderMissingNoteProps): ReactElement {
  const { title } = useMessages(leaseRequestStatusMessages);
  const t = useMessages(orderViewMessages);
  const describe = useErrorText();
  if (lacksPermission(error)) return <Panel {...panel} ref={root} title={t.notAllowedTitle} lead={t.notAllowed} />;
  if (isLayersError(error) && error.status === 404) {
    return <Panel {...panel} ref={root} title={t.notFoundTitle} lead={t.notFound} />;
  }
  const { message, canRetry } = describe(error);
  return (
    <Panel {...panel} ref={root} title={title({ when: undefined })}>
      <Notice
        kind="bad"
        live
        title={t.loadFailed}
        action={
          canRetry && (
            <Button busy={isRetrying} onClick={retry}>
              {t.tryAgain}
            </Button>
          )
        }
      >
        {message}
      </Notice>
    </Panel>
  );
}
