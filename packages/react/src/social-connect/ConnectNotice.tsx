"use client";
import type { MouseEvent, ReactElement, ReactNode } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useErrorText } from "../errors/useErrorText.ts";
import { useMessages } from "../messages/useMessages.ts";
import { Button } from "../ui/button/Button.tsx";
import { Notice } from "../ui/notice/Notice.tsx";
import type { SocialConnectState } from "./connection.ts";
import { noticeMessages } from "./notice-messages.ts";

export interface ConnectNoticeProps {
  state: Exclude<SocialConnectState, { status: "idle" | "opening" }>;
  platform: string;
  connectedText: string;
  onOpen: (event: MouseEvent<HTMLElement>) => void;
  onCancel: () => void;
}

/** How the connection stands, in a sentence, and the ways on from there. */
export function ConnectNotice({ state, platform, connectedText, ...on }: ConnectNoticeProps): ReactElement {
  if (state.status === "connected") return <Notice kind="ok">{connectedText}</Notice>;
  if (state.status === "failed") return <Failed {...state} platform={platform} />;
  return <Waiting {...state} {...on} platform={platform} />;
}

type StateOf<S extends ConnectNoticeProps["state"]["status"]> = Extract<ConnectNoticeProps["state"], { status: S }>;

function Failed({ reason, error, platform }: StateOf<"failed"> & { platform: string }): ReactElement {
  const t = useMessages(noticeMessages);
  const describe = useErrorText();
  const { message, advice } = describe(error);
  const said = {
    declined: { kind: "info", title: t.declinedTitle, children: t.declined({ platform }) },
    expired: { kind: "warn", title: t.expiredTitle, children: t.expired },
    lost: { kind: "warn", title: t.lostTitle, children: t.lost({ platform }) },
    error: { kind: "bad", title: message, children: advice },
  } as const;
  return <Notice {...said[reason]} live />;
}

type WaitingProps = StateOf<"waiting"> & Pick<ConnectNoticeProps, "platform" | "onOpen" | "onCancel">;

function Waiting({ window, authorizeUrl, error, platform, onOpen, onCancel }: WaitingProps): ReactElement {
  const classOf = useClassName();
  const t = useMessages(noticeMessages);
  const cancel = (
    <Button variant="quiet" onClick={onCancel}>
      {t.cancel}
    </Button>
  );
  const unreachable: ReactNode = error ? <> {t.unreachable}</> : null;
  if (window === "blocked") {
    return (
      <Notice kind="warn" live action={cancel}>
        {t.blocked({ platform })}{" "}
        <a className={classOf("social-connect-link")} href={authorizeUrl} target="_blank" rel="noopener">
          {t.openPage({ platform })}
        </a>
        {unreachable}
      </Notice>
    );
  }
  if (window === "open") {
    return (
      <Notice live action={cancel}>
        {t.waiting({ platform })}
        {unreachable}
      </Notice>
    );
  }
  const ways = (
    <>
      <Button onClick={onOpen}>{t.openAgain({ platform })}</Button>
      {cancel}
    </>
  );
  return (
    <Notice live title={t.unseenTitle} action={ways}>
      {t[window]({ platform })}
      {unreachable}
    </Notice>
  );
}
