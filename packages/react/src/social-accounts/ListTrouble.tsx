"use client";
import type { SocialAccount } from "@layers-kit/contract";
import type { ReactElement } from "react";
import { useErrorText } from "../errors/useErrorText.ts";
import { isAborted, type Resource } from "../hooks/useResource.ts";
import { useMessages } from "../messages/useMessages.ts";
import { Button, Notice } from "../ui/index.ts";
import { listMessages } from "./list-messages.ts";

/** Why the list is not there, or may be old. What was read before stays below it. */
export function ListTrouble({ listed }: { listed: Resource<readonly SocialAccount[]> }): ReactElement | null {
  const t = useMessages(listMessages);
  const describe = useErrorText();
  if (listed.error === undefined || isAborted(listed.error)) return null;
  const { message, advice, kind, canRetry } = describe(listed.error);
  const again = canRetry && (
    <Button busy={listed.isValidating} onClick={() => void listed.reload()}>
      {t.again}
    </Button>
  );
  if (listed.data) {
    return (
      <Notice kind="warn" title={t.stale} action={again}>
        {message}
      </Notice>
    );
  }
  return (
    <Notice kind={kind === "notAllowed" ? "info" : "bad"} title={message} action={again} live>
      {advice}
    </Notice>
  );
}
