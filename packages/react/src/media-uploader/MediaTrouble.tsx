"use client";
import type { AppMedia } from "@layers-kit/contract";
import type { ReactElement } from "react";
import { useErrorText } from "../errors/useErrorText.ts";
import { OfflineNote } from "../form/OfflineNote.tsx";
import type { Resource } from "../hooks/useResource.ts";
import { useMessages } from "../messages/useMessages.ts";
import { Button, Notice } from "../ui/index.ts";
import { changingMessages } from "./changing-messages.ts";

/** What stands in the way: no network, or a list that could not be read. */
export function MediaTrouble({ media }: { media: Resource<readonly AppMedia[]> }): ReactElement {
  const t = useMessages(changingMessages);
  const describe = useErrorText();
  const failed = media.error && !media.data ? describe(media.error) : undefined;
  return (
    <>
      <OfflineNote />
      {failed && (
        <Notice
          kind="bad"
          title={failed.message}
          live
          action={<Button onClick={() => void media.reload()}>{t.reload}</Button>}
        >
          {failed.advice}
        </Notice>
      )}
    </>
  );
}
