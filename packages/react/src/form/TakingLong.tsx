"use client";
import { type ReactElement, useEffect } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useTakingLong } from "../hooks/useTakingLong.ts";
import { useMessages } from "../messages/useMessages.ts";
import { useLayers } from "../provider/context.ts";
import { formMessages } from "./messages.ts";

/** Words beside a button that has been busy for a while. */
export function TakingLong({ isSending }: { isSending: boolean }): ReactElement | null {
  const classOf = useClassName();
  const { announce } = useLayers();
  const t = useMessages(formMessages);
  const long = useTakingLong(isSending);
  useEffect(() => {
    if (long) announce(t.takingLong);
  }, [long, announce, t]);
  return long ? <span className={classOf("actions-note")}>{t.takingLong}</span> : null;
}
