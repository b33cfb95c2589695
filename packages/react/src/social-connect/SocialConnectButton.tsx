"use client";
import type { ReactElement } from "react";
import { useClassName } from "../appearance/useClassName.ts";
import { useErrorText } from "../errors/useErrorText.ts";
import { useOnline } from "../hooks/useOnline.ts";
import { useMessages } from "../messages/useMessages.ts";
import { Button, type ButtonProps, type Icon, InstagramIcon, Notice, TikTokIcon } from "../ui/index.ts";
import { socialConnectMessages } from "./messages.ts";
import { type SocialConnectOptions, type SocialConnectState, useSocialConnect } from "./useSocialConnect.ts";

export interface SocialConnectButtonProps extends SocialConnectOptions {
  /** @default "secondary" */
  variant?: ButtonProps["variant"];
  /** An account of this platform is there already, so the button offers another one. @default false */
  another?: boolean;
  className?: string;
}

const icons: Readonly<Record<string, Icon>> = { tiktok: TikTokIcon, instagram: InstagramIcon };

/** Connects a TikTok or Instagram account in a window of the platform's own, and says how it stands. */
export function SocialConnectButton(props: SocialConnectButtonProps): ReactElement {
  const { variant = "secondary", another = false, className, ...options } = props;
  const { platform, socialAccountId } = options;
  const classOf = useClassName();
  const t = useMessages(socialConnectMessages);
  const online = useOnline();
  const { state, connect, cancel, check } = useSocialConnect(options);
  const PlatformIcon = icons[platform];
  const before = t.before({ platform });
  const label = socialAccountId
    ? t.signInAgain({ platform })
    : another
      ? t.connectAnother({ platform })
      : t.connect({ platform });
  return (
    <div className={classOf("social-connect", className)} data-status={state.status} data-platform={platform}>
      <Button variant={variant} onClick={connect} busy={state.status === "opening"} disabled={!online}>
        {PlatformIcon && <PlatformIcon />}
        {label}
      </Button>
      {before && state.status === "idle" && <p className="lk-field-hint">{before}</p>}
      <ConnectNotice state={state} platform={platform} onCancel={cancel} onCheck={check} />
    </div>
  );
}

interface ConnectNoticeProps {
  state: SocialConnectState;
  platform: string;
  onCancel: () => void;
  onCheck: () => void;
}

/** One sentence on how the connection stands, and the ways on from there. */
function ConnectNotice({ state, platform, onCancel, onCheck }: ConnectNoticeProps): ReactElement | null {
  const classOf = useClassName();
  const t = useMessages(socialConnectMessages);
  const describe = useErrorText();
  if (state.status === "connected") {
    return <Notice kind="ok">{t.connected({ platform })}</Notice>;
  }
  if (state.status === "failed") {
    const error = state.reason === "error" ? describe(state.error) : undefined;
    const title = error?.message ?? (state.reason === "expired" ? t.expiredTitle : t.declinedTitle);
    return (
      <Notice kind={state.reason === "declined" ? "info" : "bad"} title={title} live>
        {error?.advice ?? (state.reason === "expired" ? t.expired : t.declined({ platform }))}
      </Notice>
    );
  }
  if (state.status !== "waiting") return null;
  const stop = (
    <Button variant="quiet" onClick={onCancel}>
      {t.cancel}
    </Button>
  );
  if (state.blocked) {
    return (
      <Notice kind="warn" live action={stop}>
        {t.blocked({ platform })}{" "}
        <a className={classOf("social-connect-link")} href={state.authorizeUrl} target="_blank" rel="noopener opener">
          {t.openPage({ platform })}
        </a>
      </Notice>
    );
  }
  if (state.closed) {
    const actions = (
      <>
        <Button onClick={onCheck}>{t.check}</Button>
        {stop}
      </>
    );
    return (
      <Notice kind="warn" live action={actions}>
        {t.closed({ platform })}
      </Notice>
    );
  }
  return (
    <Notice kind="info" live action={stop}>
      {t.waiting({ platform })}
    </Notice>
  );
}
