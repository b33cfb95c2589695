"use client";
import type { ReactElement } from "react";
import { useErrorText } from "../errors/useErrorText.ts";
import { useOnline } from "../hooks/useOnline.ts";
import { useMessages } from "../messages/useMessages.ts";
import { platformName } from "../messages/words.ts";
import { Actions, Button, Dialog, Loading, Notice, Skeleton, Text } from "../ui/index.ts";
import { leaveMessages } from "./leave-messages.ts";
import { type DisconnectAccount, type DisconnectAccountOptions, useDisconnectAccount } from "./useDisconnectAccount.ts";

export interface DisconnectDialogProps extends DisconnectAccountOptions {
  onClose: () => void;
}

/** Says what goes with an account, and asks. */
export function DisconnectDialog({ onClose, ...options }: DisconnectDialogProps): ReactElement {
  const { handle, platform, leased = false } = options.account;
  const t = useMessages(leaveMessages);
  const describe = useErrorText();
  const online = useOnline();
  const { queuedPosts, disconnect } = useDisconnectAccount(options);
  const name = handle ?? platformName(platform);
  const isCounting = queuedPosts.isValidating;
  const failed = disconnect.status === "error" ? describe(disconnect.error) : undefined;
  const mayGo = !failed || failed.canRetry;
  const offline = online ? undefined : describe(undefined);
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t.leaveTitle({ name, leased })}
      lead={t.consequences({ leased })}
      footer={
        <Actions
          start={
            <Button variant="quiet" onClick={onClose}>
              {t.keep}
            </Button>
          }
        >
          {mayGo && (
            <Button
              variant="danger"
              busy={disconnect.status === "pending"}
              aria-disabled={isCounting || !online || undefined}
              onClick={() => {
                if (!isCounting && online) disconnect.run(null);
              }}
            >
              {failed ? t.again : t.leave({ leased })}
            </Button>
          )}
        </Actions>
      }
    >
      <div role="status">{mayGo && <Canceled queuedPosts={queuedPosts} />}</div>
      {offline && (
        <Notice kind="warn" live>
          {offline.message}
        </Notice>
      )}
      {failed && online && (
        <Notice kind={failed.kind === "notAllowed" ? "info" : "bad"} title={t.leaveFailed({ name, leased })} live>
          {failed.message} {failed.advice}
        </Notice>
      )}
    </Dialog>
  );
}

/** How many posts go with it, as soon as that is known. */
function Canceled({ queuedPosts }: Pick<DisconnectAccount, "queuedPosts">): ReactElement {
  const t = useMessages(leaveMessages);
  const describe = useErrorText();
  const { data: count, error, isValidating, reload } = queuedPosts;
  if (isValidating) {
    return (
      <Loading label={t.counting}>
        <Skeleton />
      </Loading>
    );
  }
  if (error !== undefined || count === undefined) {
    const action = describe(error).canRetry && <Button onClick={() => void reload()}>{t.again}</Button>;
    return (
      <Notice kind="warn" action={action}>
        {t.cancelsUncounted}
      </Notice>
    );
  }
  return count === 0 ? (
    <Text tone="muted">{t.cancels({ count })}</Text>
  ) : (
    <Notice kind="warn">{t.cancels({ count })}</Notice>
  );
}
