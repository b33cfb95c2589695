"use client";
import type { ReactElement } from "react";
import { useOnline } from "../hooks/useOnline.ts";
import { useMessages } from "../messages/useMessages.ts";
import { Notice } from "../ui/notice/Notice.tsx";
import { formMessages } from "./messages.ts";

/** Says, while there is no network, that nothing is lost. */
export function OfflineNote(): ReactElement | null {
  const t = useMessages(formMessages);
  return useOnline() ? null : (
    <Notice kind="warn" live>
      {t.offline}
    </Notice>
  );
}
